import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import type {
  Installation,
  ListedMentorship,
  ListedPerson,
  MentorshipsShown,
  PeopleShown,
  PersonRecord,
} from './lists';

/** The conditions behind each number of the admin home: the number counts the rows that its list shows (R18). */
const peopleShown: Record<PeopleShown, SQL> = {
  all: sql`p.deactivated_at is null`,
  'without-manager': sql`p.deactivated_at is null and not exists (select from reporting_lines r where r.person_id = p.id and r.period @> now())`,
  'manager-left': sql`p.deactivated_at is null and exists (select from reporting_lines r join people b on b.id = r.manager_id
    where r.person_id = p.id and r.period @> now() and b.deactivated_at is not null)`,
  'without-mentor': sql`p.deactivated_at is null and not exists (select from mentorships m where m.mentee_id = p.id and m.period @> now())`,
  admins: sql`p.deactivated_at is null and p.is_admin`,
  left: sql`p.deactivated_at is not null`,
};

const mentorshipsShown: Record<MentorshipsShown, SQL> = {
  active: sql`m.period @> now()`,
  requested: sql`m.period is null and m.declined_at is null`,
  unanswered: sql`m.period is null and m.declined_at is null and m.requested_at < now() - interval '7 days'`,
  ended: sql`m.period is not null and not m.period @> now()`,
  declined: sql`m.declined_at is not null`,
};

const countOf = (from: SQL, kinds: Record<string, SQL>) =>
  sql.join([
    sql`json_build_object(`,
    sql.join(
      Object.entries(kinds).map(
        ([kind, which]) => sql`${sql.raw(`'${kind}'`)}, (select count(*) from ${from} where ${which})`,
      ),
      sql`, `,
    ),
    sql`)`,
  ]);

/** The counts of the admin home and the framework in force, in one query. */
export async function getInstallation(tx: ViewerTx): Promise<Installation | undefined> {
  const [row] = await tx.execute<Installation>(sql`
    select ${countOf(sql`people p`, peopleShown)} as people, ${countOf(sql`mentorships m`, mentorshipsShown)} as mentorships,
      (select json_build_object('name', f.framework, 'version', f.version, 'publishedAt', f.published_at)
        from framework_versions f where f.id = framework_in_force()) as framework`);
  return row;
}

const PAGE = 50;

/** People by name, 50 a page; `after` is the id of the last one shown before. */
export async function listPeople(
  tx: ViewerTx,
  shown: PeopleShown,
  search: string,
  after?: string,
): Promise<{ people: ListedPerson[]; more: string | null }> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await tx.execute<ListedPerson>(sql`
    select p.id, p.handle, p.name, p.title, p.email, p.zone, p.is_admin as "isAdmin", p.deactivated_at is not null as "hasLeft",
      (select b.name from reporting_lines r join people b on b.id = r.manager_id where r.person_id = p.id and r.period @> now()) as manager,
      (select coalesce(json_agg(o.name order by o.name), '[]') from mentorships m join people o on o.id = m.mentor_id
        where m.mentee_id = p.id and m.period @> now()) as mentors,
      (select count(*)::int from mentorships m where m.mentor_id = p.id and m.period @> now()) as mentees
    from people p
    where ${peopleShown[shown]} and (p.name ilike ${pattern} or p.email ilike ${pattern} or p.title ilike ${pattern})
      and ${after ? sql`(p.name, p.id) > (select a.name, a.id from people a where a.id = ${after})` : sql`true`}
    order by p.name, p.id limit ${PAGE + 1}`);
  return { people: rows.slice(0, PAGE), more: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

/** Mentorships, the latest request first, 50 a page; `after` is the id of the last one shown before. */
export async function listMentorships(
  tx: ViewerTx,
  shown: MentorshipsShown,
  after?: string,
): Promise<{ mentorships: ListedMentorship[]; more: string | null }> {
  const rows = await tx.execute<{ row: ListedMentorship }>(sql`
    select json_build_object('id', m.id, 'purpose', m.purpose, 'mentor', o.name, 'mentorHandle', o.handle, 'mentee', p.name, 'menteeHandle', p.handle,
      'requestedAt', m.requested_at, 'startedAt', lower(m.period), 'endedAt', upper(m.period),
      'mentorAccepted', m.mentor_accepted_at is not null, 'menteeAccepted', m.mentee_accepted_at is not null,
      'everyDays', (select c.every_days from cadences c where c.mentorship_id = m.id order by c.since desc, c.id limit 1),
      'lastHeldAt', (select max(s.starts_at) from sessions s where s.mentorship_id = m.id and s.state = 'held'),
      'isManagerToo', manages(m.mentor_id, m.mentee_id)) as row
    from mentorships m join people o on o.id = m.mentor_id join people p on p.id = m.mentee_id
    where ${mentorshipsShown[shown]}
      and ${after ? sql`(m.requested_at, m.id) < (select a.requested_at, a.id from mentorships a where a.id = ${after})` : sql`true`}
    order by m.requested_at desc, m.id desc limit ${PAGE + 1}`);
  const mentorships = rows.slice(0, PAGE).map(({ row }) => row);
  return { mentorships, more: rows.length > PAGE ? (mentorships.at(-1)?.id ?? null) : null };
}

/** One person as an admin runs them: no level, no standing, no text (R3). */
export async function getPersonRecord(tx: ViewerTx, handle: string): Promise<PersonRecord | undefined> {
  const [row] = await tx.execute<{ person: PersonRecord }>(sql`
    select json_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'email', p.email, 'title', p.title, 'zone', p.zone,
      'isAdmin', p.is_admin, 'deactivatedAt', p.deactivated_at, 'joinedAt', p.joined_at, 'version', p.version,
      'managerId', (select r.manager_id from reporting_lines r where r.person_id = p.id and r.period @> now()),
      'reports', (select coalesce(json_agg(b.name order by b.name), '[]') from reporting_lines r join people b on b.id = r.person_id
        where r.manager_id = p.id and r.period @> now()),
      'mentorships', (select coalesce(json_agg(json_build_object('id', m.id, 'purpose', m.purpose, 'other', o.name, 'isMentor', m.mentor_id = p.id) order by o.name), '[]')
        from mentorships m join people o on o.id = case m.mentor_id when p.id then m.mentee_id else m.mentor_id end
        where p.id in (m.mentor_id, m.mentee_id) and m.period @> now())) as person
    from people p where p.handle = ${handle}`);
  return row?.person;
}
