/** Says of each row of the canary world what it is in the words of the oracle. Knows the world, not the policies. */
import type postgres from 'postgres';
import { type Name, names, type PairName, pairNames, pairs, relationsOf } from './canary-cast';
import { isRevealed } from './canary-check-ins';
import { date, day } from './canary-words';
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
    co: writers(row).filter((name) => name !== who.get(row.author_id)),
  });
  const writers = (row: Row) => several('note_authors', 'note_id', row.id).map((r) => who.get(r.person_id)!);
  const ofNote: Teller = (row) => [note(find('notes', row.note_id))];
  /** The note has to be readable now, and its earlier text had to be then. */
  const earlier: Teller = (row) => {
    const now = find('notes', row.note_id);
    const then = { ...said('earlier text')(row), mentorship: which.get(now.mentorship_id), co: writers(now) };
    return [note(now), then];
  };
  const goal = (row: Row): About => {
    const pair = pairs[which.get(row.mentorship_id)!];
    const end = Date.now() - 30 * 86_400_000 - 60_000;
    return {
      ...said('goal')(row),
      changedSinceEnd: pair.state === 'ended' && (row.updated_at as Date).getTime() > end,
    };
  };
  const raters = (disagreement: Row, which: (rating: Row) => boolean) =>
    several('second_ratings', 'disagreement_id', disagreement.id)
      .filter((r) => !disagreement.ended_at && which(r))
      .map((r) => who.get(r.rater_id)!);
  /** Whoever was asked to weigh these words. */
  const weighing = (row: Row) =>
    all
      .get('disagreements')!
      .filter((d) => [d.standing_event_id, d.sign_off_id, d.rating_id].includes(row.id))
      .flatMap((d) => raters(d, (r) => !r.declined));
  const disagreement = (row: Row): About => {
    const mentor = who.get(row.mentor_id)!;
    const guides = Object.values(pairs).some(
      (p) => p.state === 'active' && p.mentor === mentor && p.mentee === who.get(row.person_id),
    );
    return {
      item: 'disagreement',
      person: who.get(row.person_id),
      author: who.get(row.raised_by),
      asked: [...raters(row, (r) => !r.declined), ...(guides ? [mentor] : [])],
    };
  };
  const evidence = (row: Row): About => ({
    ...said('evidence')(row),
    person: who.get(row.person_id),
    asked: [
      ...several('endorsement_requests', 'evidence_id', row.id)
        .filter((r) => !r.answered_at)
        .map((r) => who.get(r.observer_id)!),
      ...several('evidence_milestones', 'evidence_id', row.id).flatMap((a) =>
        all
          .get('disagreements')!
          .filter((d) => d.person_id === row.person_id && d.milestone === a.milestone)
          .flatMap((d) => raters(d, (r) => !r.answered_at)),
      ),
    ],
    signed: several('sign_off_evidence', 'evidence_id', row.id)
      .map((r) => find('sign_offs', r.sign_off_id))
      .filter((s) => s.decision === 'signed-off')
      .map((s) => who.get(s.signer_id)!),
  });
  const signOff = (row: Row) =>
    ofPerson(
      row.reason ? 'sign-off with words' : 'sign-off',
      'signer_id',
    )(row).map((one) => ({
      ...one,
      asked: weighing(row),
    }));
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
  const ended = (id: unknown) => pairs[which.get(id)!].state === 'ended';
  const series = (row: Row): About => ({
    item: 'series',
    mentorship: which.get(row.mentorship_id),
    inTime: !ended(row.mentorship_id) || (row.recorded_at as Date) < day(-30),
  });
  const exception: Teller = (row) => {
    const plan = find('session_series', row.series_id);
    const days = [new Date(row.on_date as string).toISOString(), String(row.moved_to ?? '')];
    const inTime = !ended(plan.mentorship_id) || days.every((d) => d.slice(0, 10) <= date(-30));
    return [series(plan), { ...series(plan), inTime }];
  };
  const group = (id: unknown): About[] => {
    const guests = several('sessions', 'group_id', id).filter(
      (s) => s.state !== 'cancelled' && (!ended(s.mentorship_id) || (s.starts_at as Date) < day(-30)),
    );
    const { host_id } = find('session_groups', id);
    return [{ item: 'group', author: who.get(host_id), attends: guests.map((s) => who.get(s.mentee_id)!) }];
  };
  const handOver: Teller = (row) => [
    {
      item: 'hand-over',
      mentorship: which.get(row.mentorship_id),
      next: which.get(row.next_id),
      author: who.get(row.asked_by),
    },
  ];
  const checkIn = (id: unknown): About => ({
    item: 'check-in',
    mentorship: which.get(find('check_ins', id).mentorship_id),
  });
  const half: Teller = (row) => {
    const { mentorship } = checkIn(row.check_in_id);
    const item = isRevealed(mentorship as PairName) ? 'revealed half' : 'blind half';
    return [{ item, mentorship, author: who.get(row.rater_id) }];
  };
  /** Once it is frozen, the asker and the addressee read it while they stand above the person; before, the asker knows of it. */
  const packet = (row: Row): About => {
    const person = who.get(row.person_id)!;
    const isOver = (name: Name, held: string[]) =>
      relationsOf(name, { item: 'packet', person }).some((relation) => held.includes(relation));
    const [asker, reader] = [who.get(row.asked_by)!, who.get(row.addressed_to)!];
    if (row.frozen_at)
      return {
        item: 'packet',
        person,
        asked: [asker, reader].filter((name) => isOver(name, ['manager', 'above'])),
      };
    return { item: 'packet', person, author: isOver(asker, ['manager']) ? asker : undefined };
  };
  const withSession = (row: Row) => session('session with words')(find('sessions', row.session_id));

  return {
    action_item_events: (row) => [said('action item')(find('action_items', row.action_item_id))],
    action_items: (row) => [said('action item')(row)],
    agenda_items: (row) => [said('agenda item')(row)],
    agenda_sendings: (row) => [withSession(row)],
    audience_changes: own('audience change', 'actor_id'),
    audit_events: own('audit', 'actor_id'),
    cadences: inPair('cadence'),
    calendar_feeds: own('own', 'person_id'),
    capacities: (row) => [{ item: 'capacity', person: who.get(row.person_id) }],
    captures: own('own', 'person_id'),
    check_in_halves: half,
    check_in_questions: (row) => [checkIn(row.check_in_id)],
    check_ins: (row) => [checkIn(row.id)],
    creations: own('own', 'person_id'),
    credentials: everybody('secret'),
    delegations: (row) => [
      {
        item: 'delegation',
        mentorship: which.get(row.mentorship_id),
        author: who.get(row.granted_by),
        asked: [who.get(row.stand_in_id)!],
      },
    ],
    disagreements: (row) => [disagreement(row)],
    endorsement_requests: (row) => [
      { item: 'endorsement request', person: who.get(row.person_id), asked: [who.get(row.observer_id)!] },
    ],
    evidence: (row) => [evidence(row)],
    evidence_milestones: (row) => [evidence(find('evidence', row.evidence_id))],
    framework_drafts: () => [{ item: 'framework draft' }],
    framework_versions: everybody('framework'),
    frameworks_in_force: everybody('framework'),
    goal_events: (row) => [
      { ...goal(find('goals', row.goal_id)), item: 'goal event' },
      goal(find('goals', row.goal_id)),
    ],
    goal_milestones: (row) => [goal(find('goals', row.goal_id))],
    goals: (row) => [goal(row)],
    handovers: handOver,
    leaves: ofPerson('leave'),
    level_talks: ofPerson('level talk', 'manager_id'),
    guide_offers: everybody('name'),
    levels: everybody('framework'),
    mentorship_conflicts: (row) => [
      { item: 'conflict', mentorship: which.get(row.mentorship_id), author: who.get(row.recorded_by) },
    ],
    mentorship_endings: (row) => [
      { item: 'ending', mentorship: which.get(row.mentorship_id), author: who.get(row.ended_by) },
    ],
    mentorships: (row) => [
      {
        item: row.period ? 'mentorship' : 'mentorship asked for',
        mentorship: which.get(row.id),
        author: who.get(row.requested_by),
      },
    ],
    milestones: everybody('framework'),
    note_authors: ofNote,
    note_consents: (row) => [
      { item: 'consent', author: who.get(row.asked_by), asked: [who.get(row.person_id)!] },
    ],
    note_marks: ofNote,
    note_reads: (row) => {
      const read = find('notes', row.note_id);
      const [author, asked] = [who.get(read.author_id), [who.get(row.reader_id)!]];
      return [
        { item: 'opened note', author, asked, mentorship: which.get(read.mentorship_id), co: writers(read) },
      ];
    },
    note_readers: (row) => [
      { item: 'shown note', author: who.get(row.shared_by), shown: [who.get(row.reader_id)!] },
    ],
    note_versions: earlier,
    notes: (row) => [note(row)],
    packet_quotations: (row) => {
      const whole = packet(find('packets', row.packet_id));
      return [{ ...whole, item: 'packet words', author: whole.asked ? who.get(row.author_id) : undefined }];
    },
    packets: (row) => [packet(row)],
    pauses: ofPerson('pause'),
    opportunity_requests: (row) => [
      {
        item: row.for_manager && !row.withdrawn_at ? 'opportunity for all' : 'opportunity',
        person: who.get(row.person_id),
      },
    ],
    people: everybody('name'),
    person_levels: ofPerson('level'),
    poll_hands: (row) => group(find('polls', row.poll_id).group_id),
    polls: (row) => group(row.group_id),
    rate_limits: everybody('secret'),
    rating_drafts: own('own', 'rater_id'),
    ratings: (row) => half(row).map((one) => ({ ...one, asked: weighing(row) })),
    reporting_lines: ofPerson('reporting line', 'manager_id'),
    second_ratings: (row) => {
      const { asked, ...about } = disagreement(find('disagreements', row.disagreement_id));
      return [{ ...about, asked: [...(asked ?? []), who.get(row.rater_id)!] }];
    },
    series_exceptions: exception,
    session_disputes: (row) => [withSession(row)],
    session_events: (row) => [withSession(row)],
    session_goals: (row) => [withSession(row), goal(find('goals', row.goal_id))],
    session_groups: (row) => group(row.id),
    session_milestones: (row) => [withSession(row)],
    session_series: (row) => [series(row)],
    sessions: (row) => [session('session')(row)],
    sign_ins: own('own', 'person_id'),
    sign_off_evidence: (row) => [
      ...signOff(find('sign_offs', row.sign_off_id)),
      evidence(find('evidence', row.evidence_id)),
    ],
    sign_off_requests: ofPerson('sign-off request'),
    sign_offs: signOff,
    standing: ofPerson('standing'),
    standing_events: (row) =>
      ofPerson('standing with words', 'actor_id')(row).map((one) => ({ ...one, asked: weighing(row) })),
    stall_snoozes: own('own', 'manager_id'),
    takeaways: (row) => {
      const { mentorship } = withSession(row);
      return [{ item: 'takeaway', mentorship, author: who.get(row.person_id) }];
    },
    waivers: ofPerson('waiver', 'waived_by'),
    wall_notes: everybody('name'),
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
