/** Who learns what of somebody's growth through the queries behind the pages. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { getHeldWith, getTalks } from '@/lib/growth/talk-queries';
import { getMenteesStandings } from '@/lib/growth/team-queries';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { getPersonByHandle } from '@/lib/people/queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const handles = ['mentor', 'mentee', 'manager', 'above', 'former', 'stranger', 'admin'] as const;
type Who = (typeof handles)[number];
let people = {} as Record<Who, string>;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const reason = 'Show it once more on real data.';

beforeAll(async () => {
  people = await addPeople(owner, ...handles);
  await owner`update people set is_admin = true where handle = 'admin'`;
  const pair = await addMentorship(owner, people.mentor, people.mentee);
  await addMentorship(owner, people.former, people.mentee, { from: '2025-01-01', to: '2025-06-01' });
  await addLine(owner, people.mentee, people.manager);
  await addLine(owner, people.manager, people.above);
  await owner`insert into person_levels (person_id, level, origin, since) values (${people.mentee}, 'J', 'stated at start', '2026-01-01')`;
  await owner`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id)
    select ${people.mentee}, 'T1-J1', 'not-yet', ${people.mentor}, ${reason}, id from framework_versions`;
  await item('A', 'pair', 'Pull request of the label audit', 'T1-J1');
  await item('A', 'team', 'Dataset card', 'T1-J1');
  await item('R', 'private', 'What I only say to myself', 'T1-J1');
  const [session] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${pair}, ${people.mentee}, now() - interval '3 days', 45, 'held', ${people.mentor}) returning id`;
  for (const audience of ['pair', 'private'])
    await owner`insert into notes (mentorship_id, mentee_id, session_id, author_id, audience, body, promise)
      values (${pair}, ${people.mentee}, ${String(session?.id)}, ${people.mentor}, ${audience}::audience, ${`a ${audience} note`}, 'v1')`;
});
afterAll(() => owner.end());

async function item(kind: string, audience: string, title: string, milestone: string) {
  const [row] = await owner`insert into evidence (person_id, author_id, kind, audience, title, happened_on)
    values (${people.mentee}, ${people.mentee}, ${kind}::evidence_kind, ${audience}::audience, ${title}, current_date) returning id`;
  await owner`insert into evidence_milestones (evidence_id, milestone, attached_by) values (${String(row?.id)}, ${milestone}, ${people.mentee})`;
}

const growthBy = (who: Who) => by(who, (tx) => getGrowthOf(tx, 'mentee'));
const mayBy = (who: Who) =>
  by(who, async (tx) => mayReadGrowth((await getPersonByHandle(tx, 'mentee')) ?? ({} as never)));

test('M-5 the rows behind a number open for the person, a current mentor and the direct manager, and for nobody else', async () => {
  const may = await Promise.all(handles.map(async (who) => [who, await mayBy(who)]));
  expect(Object.fromEntries(may)).toEqual({
    mentor: true,
    mentee: true,
    manager: true,
    above: false,
    former: false,
    stranger: false,
    admin: false,
  });
});

test('R3 whoever the page turns away, the database gives nothing to either: no standing, level, evidence or date', async () => {
  for (const who of ['above', 'former', 'stranger', 'admin'] as const) {
    expect(await growthBy(who)).toMatchObject({
      level: null,
      standings: [],
      evidence: [],
      pending: [],
      back: [],
    });
    const [trail] = await by(who, (tx) => getTrails(tx, 'mentee', ['T1-J1']));
    expect(trail).toMatchObject({ standing: null, since: null, actor: null, reason: null, evidence: [] });
    expect((await by(who, getMenteesStandings)).get(people.mentee)).toBeUndefined();
    if (who !== 'admin') expect(await by(who, (tx) => getHeldWith(tx, 'mentee'))).toEqual([]);
  }
});

test('R1 R2 a manager sees the standing and team evidence, and no reason; the pair sees what it shares', async () => {
  const titles = async (who: Who) =>
    (await by(who, (tx) => getTrails(tx, 'mentee', ['T1-J1'])))[0]?.evidence.map((each) => each.title).sort();
  expect(await titles('manager')).toEqual(['Dataset card']);
  expect(await titles('mentor')).toEqual(['Dataset card', 'Pull request of the label audit']);
  expect(await titles('mentee')).toEqual([
    'Dataset card',
    'Pull request of the label audit',
    'What I only say to myself',
  ]);
  const [forManager] = await by('manager', (tx) => getTrails(tx, 'mentee', ['T1-J1']));
  expect(forManager).toMatchObject({ standing: 'not-yet', reason: null, actor: null });
  const [forMentee] = await by('mentee', (tx) => getTrails(tx, 'mentee', ['T1-J1']));
  expect(forMentee).toMatchObject({ standing: 'not-yet', reason, actor: 'mentor' });
});

test('R1 the quotation on My path is a shared note, never a private one', async () => {
  expect(await by('mentee', getTalks)).toMatchObject({
    last: { mentor: 'mentor', note: { author: 'mentor', body: 'a pair note' } },
    next: null,
  });
  expect(await by('mentor', getTalks)).toEqual({ last: null, next: null });
});

test('R17 a milestone nobody has said anything about has no row, and trails keep the order they were asked in', async () => {
  const trails = await by('mentee', (tx) => getTrails(tx, 'mentee', ['P1-J1', 'T1-J1', 'T2-J1']));
  expect(trails.map((trail) => [trail.milestone, trail.standing])).toEqual([
    ['P1-J1', null],
    ['T1-J1', 'not-yet'],
    ['T2-J1', null],
  ]);
});

test('J-1 what came back counts until something is said or asked again', async () => {
  await owner`insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id, reason)
    select ${people.mentee}, 'T2-J1', id, 'mentor', 'back', ${people.mentor}, 'The log is missing.' from framework_versions`;
  expect((await growthBy('mentee'))?.back).toEqual(['T2-J1']);
  expect((await growthBy('manager'))?.back).toEqual([]);
  await owner`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id, happened_at)
    select ${people.mentee}, 'T2-J1', 'not-yet', ${people.mentor}, ${reason}, id, now() + interval '1 second' from framework_versions`;
  expect((await growthBy('mentee'))?.back).toEqual([]);
});

test('W6 a handle nobody has finds nobody', async () => {
  expect(await by('mentor', (tx) => getGrowthOf(tx, 'nobody'))).toBeUndefined();
  expect(await by('mentor', (tx) => getTrails(tx, 'nobody', ['T1-J1']))).toEqual([]);
  expect(await by('mentor', (tx) => getTrails(tx, 'mentee', []))).toEqual([]);
});
