/** F49 R9: the past opens nothing. Who reads it follows from today's relations, and from today's audiences. */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { getEvidenceAt } from '@/lib/evidence/queries';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { getChangesOf } from '@/lib/growth/standings-queries';
import { getHeldWith } from '@/lib/growth/talk-queries';
import { getReportsChanges } from '@/lib/growth/team-queries';
import { getReportsOverview } from '@/lib/teams/queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const people = { mentor: '', mentee: '', manager: '', former: '', above: '', stranger: '', boss: '' };
const at = '2026-03-31T23:59:59.999999Z';
type Who = keyof typeof people;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);

beforeAll(async () => {
  Object.assign(
    people,
    await addPeople(owner, 'mentor', 'mentee', 'manager', 'former', 'above', 'stranger', 'boss'),
  );
  const { mentor, mentee, manager, former, above, boss } = people;
  await owner`update people set joined_at = '2024-01-01'`;
  await addMentorship(owner, mentor, mentee, { from: '2026-06-01' });
  const ended = await addMentorship(owner, former, mentee, { from: '2025-01-01', to: '2026-05-01' });
  await addLine(owner, mentee, boss, '2025-01-01', '2026-05-01');
  await addLine(owner, mentee, manager, '2026-05-01');
  await addLine(owner, manager, above);
  const [version] = await owner`select framework_in_force() as id`;
  const say = (standing: string, on: string) =>
    owner`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id, happened_at, recorded_at)
      values (${mentee}, 'T1-J1', ${standing}::standing_word, ${former}, 'Between the two of us.', ${version?.id}, ${on}, ${on})`;
  await say('not-yet', '2026-02-01');
  await say('no-opportunity-yet', '2026-07-01');
  await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by, recorded_at)
    values (${ended}, ${mentee}, '2026-02-01', 30, 'held', ${former}, '2026-02-01')`;
  const item = (title: string, audience: string) => owner`with e as (insert into evidence
      (person_id, author_id, kind, audience, title, happened_on, recorded_at) values (${mentee}, ${mentee}, 'A', ${audience}::audience, ${title}, '2026-01-10', '2026-01-10') returning id)
    insert into evidence_milestones (evidence_id, milestone, attached_by, attached_at) select id, 'T1-J1', ${mentee}, '2026-01-10' from e`;
  await item('shown to the team', 'team');
  await item('kept private', 'private');
});
afterAll(() => owner.end());

const seen = (who: Who) =>
  by(who, async (tx) => {
    const [growth, changes, held, items, [trail]] = await Promise.all([
      getGrowthOf(tx, 'mentee', at),
      getChangesOf(tx, 'mentee', at),
      getHeldWith(tx, 'mentee', at),
      getEvidenceAt(tx, people.mentee, at),
      getTrails(tx, 'mentee', ['T1-J1'], at),
    ]);
    return {
      standings: growth?.standings.map((row) => row.standing),
      changes: changes.length,
      held: held.length,
      items: items.map((row) => row.title).sort(),
      reason: trail?.reason ?? null,
      said: trail?.standing ?? null,
    };
  });

test('F49 R14 the past is for whoever reads the present: the mentee, and today’s mentor', async () => {
  const all = { standings: ['not-yet'], changes: 1, reason: 'Between the two of us.', said: 'not-yet' };
  expect(await seen('mentee')).toEqual({ ...all, held: 1, items: ['kept private', 'shown to the team'] });
  expect(await seen('mentor')).toEqual({ ...all, held: 0, items: ['shown to the team'] });
});

test('F49 R3 the manager of today reads standings without words; whoever managed then reads nothing', async () => {
  expect(await seen('manager')).toEqual({
    standings: ['not-yet'],
    changes: 1,
    held: 1,
    items: ['shown to the team'],
    reason: null,
    said: 'not-yet',
  });
  const nothing = { standings: [], changes: 0, held: 0, items: [], reason: null, said: null };
  for (const who of ['boss', 'above', 'stranger'] as const) expect(await seen(who), who).toEqual(nothing);
});

test('F49 R9 a former mentor keeps the dates of their own time, and no standing of it', async () => {
  expect(await seen('former')).toMatchObject({ standings: [], changes: 0, held: 1, items: [] });
});

test('F49 the team page of the past lists who reports today', async () => {
  const of = (who: Who) => by(who, (tx) => getReportsOverview(tx, at));
  expect(await of('manager')).toMatchObject([{ handle: 'mentee', standings: [{ standing: 'not-yet' }] }]);
  expect((await of('manager'))[0]?.mentors.map((one) => one.handle)).toEqual(['former']);
  for (const who of ['boss', 'stranger'] as const) expect(await of(who)).toEqual([]);
  expect(await by('manager', (tx) => getReportsOverview(tx, '2023-06-01T00:00:00Z'))).toEqual([]);
});

test('F49 sight-5 the doors behind it answer a stranger with nothing, whatever they ask', async () => {
  const [session] = await owner`select id from sessions where mentee_id = ${people.mentee}`;
  await by('stranger', async (tx) => {
    const [row] =
      await tx.execute(sql`select held_by(${session?.id}::uuid, now()) as held, open_goals_at(${people.mentee}::uuid, now()) as goals,
      check_in_on_record_at(${people.mentee}::uuid, now()) as checked, (select count(*)::int from standings_at(${people.mentee}::uuid, now())) as standings,
      (select count(*)::int from standing_changes(${people.mentee}::uuid, now())) as changes`);
    expect(row).toEqual({ held: null, goals: 0, checked: false, standings: 0, changes: 0 });
  });
});

test('M-1 F49 R3 the changes of a team are those of each person, in the past and at present, for who manages today', async () => {
  for (const moment of [null, at]) {
    const all = await by('manager', (tx) => getReportsChanges(tx, moment));
    const own = await by('mentee', (tx) => getChangesOf(tx, 'mentee', moment));
    expect(own).toHaveLength(moment ? 1 : 2);
    expect([...all]).toEqual([[people.mentee, own]]);
    for (const who of ['mentee', 'mentor', 'former', 'boss', 'stranger'] as const)
      expect((await by(who, (tx) => getReportsChanges(tx, moment))).size, who).toBe(0);
    const above = await by('above', (tx) => getReportsChanges(tx, moment));
    expect([...above.keys()]).not.toContain(people.mentee);
  }
});
