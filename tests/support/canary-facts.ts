/** Says of each row of the canary world what it is in the words of the oracle. Knows the world, not the policies. */
import type postgres from 'postgres';
import { type Name, names, type PairName, pairNames, pairs, relationsOf } from './canary-cast';
import type { World } from './canary-world';
import { type About, cell } from './oracle';

export type Row = Record<string, unknown>;
export type Snapshot = Map<string, Row[]>;

/** All rows of all tables, as the owner of the database sees them. */
export async function snapshotOf(sql: postgres.Sql): Promise<Snapshot> {
  const all: Snapshot = new Map();
  for (const { name } of await tablesOf(sql)) all.set(name, await sql`select * from ${sql(name)}`);
  return all;
}

export const tablesOf = (sql: postgres.Sql) =>
  sql<{ name: string; secured: boolean; forced: boolean }[]>`
    select relname as name, relrowsecurity as secured, relforcerowsecurity as forced from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by relname`;

/** Everything that has to hold for a row to be read: several items where a row hangs on another one. */
export type Teller = (row: Row) => About[];

export function tellers(world: World, all: Snapshot): Record<string, Teller> {
  const who = new Map<unknown, Name>(names.map((name) => [world.people[name], name]));
  const which = new Map<unknown, PairName>(pairNames.map((name) => [world.pairs[name], name]));
  const find = (table: string, id: unknown) => all.get(table)!.find((row) => row.id === id)!;
  const several = (table: string, column: string, id: unknown) =>
    all.get(table)!.filter((row) => row[column] === id);

  const said = (kind: string) => (row: Row) => ({
    item: `${row.audience} ${kind}`,
    author: who.get(row.author_id),
    mentorship: which.get(row.mentorship_id),
  });
  const inPair = (item: string) => (row: Row) => [{ item, mentorship: which.get(row.mentorship_id) }];
  const ofPerson =
    (item: string, author = 'author_id') =>
    (row: Row) => [{ item, person: who.get(row.person_id), author: who.get(row[author]) }];
  const own =
    (item: string, column: string): Teller =>
    (row) => [{ item, author: who.get(row[column]) }];
  const everybody =
    (item: string): Teller =>
    () => [{ item }];

  const note = (row: Row): About => ({
    ...said('note')(row),
    shown: several('note_readers', 'note_id', row.id).map((r) => who.get(r.reader_id)!),
  });
  const goal = (row: Row): About => {
    const pair = pairs[which.get(row.mentorship_id)!];
    const end = Date.now() - 30 * 86_400_000 - 60_000;
    return {
      ...said('goal')(row),
      changedSinceEnd: pair.state === 'ended' && (row.updated_at as Date).getTime() > end,
    };
  };
  const evidence = (row: Row): About => ({
    ...said('evidence')(row),
    person: who.get(row.person_id),
    asked: several('endorsement_requests', 'evidence_id', row.id)
      .filter((r) => !r.answered_at)
      .map((r) => who.get(r.observer_id)!),
    signed: several('sign_off_evidence', 'evidence_id', row.id)
      .map((r) => find('sign_offs', r.sign_off_id))
      .filter((s) => s.decision === 'signed-off')
      .map((s) => who.get(s.signer_id)!),
  });
  const signOff = (row: Row) => ofPerson(row.reason ? 'sign-off with words' : 'sign-off', 'signer_id')(row);
  const session =
    (item: string) =>
    (row: Row): About => {
      const mentorship = which.get(row.mentorship_id)!;
      return {
        item,
        mentorship,
        inTime:
          pairs[mentorship].state !== 'ended' ||
          (row.starts_at as Date).getTime() < Date.now() - 30 * 86_400_000,
      };
    };
  const withSession = (row: Row) => session('session with words')(find('sessions', row.session_id));

  return {
    action_items: (row) => [said('action item')(row)],
    audience_changes: own('audience change', 'actor_id'),
    audit_events: own('audit', 'actor_id'),
    cadences: inPair('cadence'),
    captures: own('own', 'person_id'),
    creations: own('own', 'person_id'),
    credentials: everybody('secret'),
    endorsement_requests: (row) => [
      { item: 'endorsement request', person: who.get(row.person_id), asked: [who.get(row.observer_id)!] },
    ],
    evidence: (row) => [evidence(row)],
    evidence_milestones: (row) => [evidence(find('evidence', row.evidence_id))],
    framework_versions: everybody('framework'),
    goal_events: (row) => [
      { ...goal(find('goals', row.goal_id)), item: 'goal event' },
      goal(find('goals', row.goal_id)),
    ],
    goal_milestones: (row) => [goal(find('goals', row.goal_id))],
    goals: (row) => [goal(row)],
    leaves: ofPerson('leave'),
    levels: everybody('framework'),
    mentorship_conflicts: (row) => [
      { item: 'conflict', mentorship: which.get(row.mentorship_id), author: who.get(row.recorded_by) },
    ],
    mentorship_endings: (row) => [
      { item: 'ending', mentorship: which.get(row.mentorship_id), author: who.get(row.ended_by) },
    ],
    mentorships: (row) => [
      { item: row.period ? 'mentorship' : 'mentorship asked for', mentorship: which.get(row.id) },
    ],
    milestones: everybody('framework'),
    note_readers: (row) => [
      { item: 'shown note', author: who.get(row.shared_by), shown: [who.get(row.reader_id)!] },
    ],
    notes: (row) => [note(row)],
    people: everybody('name'),
    person_levels: ofPerson('level'),
    rate_limits: everybody('secret'),
    reporting_lines: ofPerson('reporting line', 'manager_id'),
    session_events: (row) => [withSession(row)],
    session_goals: (row) => [withSession(row), goal(find('goals', row.goal_id))],
    session_milestones: (row) => [withSession(row)],
    sessions: (row) => [session('session')(row)],
    sign_ins: own('own', 'person_id'),
    sign_off_evidence: (row) => [
      ...signOff(find('sign_offs', row.sign_off_id)),
      evidence(find('evidence', row.evidence_id)),
    ],
    sign_off_requests: ofPerson('sign-off request'),
    sign_offs: signOff,
    standing: ofPerson('standing'),
    standing_events: ofPerson('standing with words', 'actor_id'),
  };
}

/** What the oracle says about one reader and one row; `seen` collects the cells that were asked. */
export function mayRead(reader: Name, row: About, seen?: Set<string>): boolean {
  return relationsOf(reader, row).filter((relation) => holds(row, relation, seen)).length > 0;
}

function holds(row: About, relation: string, seen?: Set<string>): boolean {
  const says = cell(row.item, relation);
  seen?.add(`${row.item}|${relation}`);
  if (says === 'at end') return row.changedSinceEnd !== true;
  if (says === 'in time') return row.inTime !== false;
  return says === 'yes';
}
