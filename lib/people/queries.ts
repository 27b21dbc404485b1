import 'server-only';
import { and, asc, desc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { people, personLevels, reportingLines } from '@/db/schema';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from './active-days';

export type Person = {
  id: string;
  handle: string;
  name: string;
  title: string | null;
  email: string;
  /** IANA zone */
  zone: string;
  joinedAt: Date;
  deactivatedAt: Date | null;
  /** what the viewer is to this person now: facts for `permit` */
  mine: boolean;
  mentor: boolean;
  mentee: boolean;
  manager: boolean;
  /** the viewer stands in for one of their mentors today */
  standIn: boolean;
};

/** One person by handle, with the viewer's relations to them. `mentor`: the viewer mentors them; `mentee`: the reverse. */
export async function getPersonByHandle(tx: ViewerTx, handle: string): Promise<Person | undefined> {
  const me = tx.viewer.id;
  const [person] = await tx
    .select({
      id: people.id,
      handle: people.handle,
      name: people.name,
      title: people.title,
      email: people.email,
      zone: people.zone,
      joinedAt: people.joinedAt,
      deactivatedAt: people.deactivatedAt,
      mine: sql<boolean>`${people.id} = ${me}`,
      mentor: sql<boolean>`${people.id} = any (mentees_of(${me}))`,
      mentee: sql<boolean>`${people.id} = any (mentors_of(${me}))`,
      manager: sql<boolean>`${people.id} = any (reports_of(${me}))`,
      standIn: sql<boolean>`${people.id} = any (stand_in_for(${me}))`,
    })
    .from(people)
    .where(eq(people.handle, handle));
  return person;
}

export type Level = { level: string; origin: string; since: Day };

/** The level in force today, in UTC days; undefined when none was stated or the viewer may not read it. */
export async function getLevelOf(tx: ViewerTx, personId: string): Promise<Level | undefined> {
  const [level] = await tx
    .select({ level: personLevels.level, origin: personLevels.origin, since: personLevels.since })
    .from(personLevels)
    .where(and(eq(personLevels.personId, personId), lte(personLevels.since, sql`current_date`)))
    .orderBy(desc(personLevels.since))
    .limit(1);
  return level;
}

export type Choice = { id: string; handle: string; name: string; title: string | null };

/** Active people by name, for a select. */
export async function getPeopleToChoose(tx: ViewerTx): Promise<Choice[]> {
  return tx
    .select({ id: people.id, handle: people.handle, name: people.name, title: people.title })
    .from(people)
    .where(isNull(people.deactivatedAt))
    .orderBy(asc(people.name), asc(people.id))
    .limit(500);
}

export type LeaveRow = { id: string; from: Day; to: Day };

/** Days away of one person that are not over for longer than a year, newest first; both days included. */
export async function getLeave(tx: ViewerTx, personId: string): Promise<LeaveRow[]> {
  const rows = await tx.execute<LeaveRow>(sql`
    select id, lower(days)::text as "from", (upper(days) - 1)::text as "to" from leaves
    where person_id = ${personId} and not isempty(days) and upper(days) > current_date - 365
    order by lower(days) desc limit 100`);
  return [...rows];
}

export type Line = {
  id: string;
  managerId: string;
  managerName: string;
  managerHandle: string;
  from: Date;
  to: Date | null;
};

const instantOf = (part: SQL) => part.mapWith(reportingLines.recordedAt);

/** The managers of one person over time, the current one first. */
export async function getReportingHistory(tx: ViewerTx, personId: string): Promise<Line[]> {
  return tx
    .select({
      id: reportingLines.id,
      managerId: people.id,
      managerName: people.name,
      managerHandle: people.handle,
      from: instantOf(sql`lower(${reportingLines.period})`),
      to: instantOf(sql`upper(${reportingLines.period})`) as SQL<Date | null>,
    })
    .from(reportingLines)
    .innerJoin(people, eq(people.id, reportingLines.managerId))
    .where(and(eq(reportingLines.personId, personId), sql`not isempty(${reportingLines.period})`))
    .orderBy(sql`lower(${reportingLines.period}) desc`)
    .limit(100);
}
