import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { acceptGoal, counterGoal, declineGoal } from '@/lib/goals/answer-mutations';
import {
  blockGoal,
  closeGoal,
  reopenGoal,
  resumeGoal,
  suspendGoal,
  unblockGoal,
} from '@/lib/goals/move-mutations';
import { editGoal, proposeGoal } from '@/lib/goals/mutations';
import { getGoal, getGoalEvents, getGoalPairs, getGoals, getOpenGoals } from '@/lib/goals/queries';
import { sayState } from '@/lib/goals/say-goal';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const people = { mentor: '', mentee: '', manager: '', other: '', former: '', stranger: '' };
let pair = '';
let otherPair = '';

beforeAll(async () => {
  Object.assign(people, await addPeople(owner, 'mentor', 'mentee', 'manager', 'other', 'former', 'stranger'));
  pair = await addMentorship(owner, people.mentor, people.mentee);
  otherPair = await addMentorship(owner, people.other, people.mentee, { purpose: 'technical' });
  await addMentorship(owner, people.former, people.mentee, { from: '2025-01-01', to: '2025-06-01' });
  await addLine(owner, people.mentee, people.manager);
});
afterAll(() => owner.end());

type Who = keyof typeof people;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const numberIn = (goTo?: string) => Number(goTo?.replace('/goals/G-', ''));

type Wish = Partial<Parameters<typeof proposeGoal>[1]>;
async function propose(who: Who, wish: Wish = {}) {
  const input = {
    key: randomUUID(),
    mentorship: pair,
    title: 'Clean the label set',
    'milestones[]': ['T1-J1'],
    dueOn: '2027-03-01',
    audience: 'pair' as const,
    ...wish,
  };
  const number = numberIn((await by(who, (tx) => proposeGoal(tx, input))).goTo);
  return { number, input };
}
const see = (who: Who, number: number) => by(who, (tx) => getGoal(tx, number));
async function which(number: number) {
  const [row] = await owner`select id, version from goals where number = ${number}`;
  return { goal: String(row?.id), version: Number(row?.version) };
}

test('S-3 a proposal is tied to its milestone and level, and waits for the other side alone', async () => {
  const { number } = await propose('mentor');
  expect(await see('mentee', number)).toMatchObject({
    state: 'proposed',
    milestones: ['T1-J1'],
    level: 'J',
    dueOn: '2027-03-01',
    waitsForMe: true,
    mentor: 'mentor',
    cycle: 1,
  });
  expect(await see('mentor', number)).toMatchObject({ waitsForMe: false, open: true, inside: true });
  const open = await by('mentee', (tx) => getOpenGoals(tx, people.mentee));
  expect(open.map((goal) => goal.number)).toContain(number);
});

test('R1 a pair goal: every outsider finds nothing, neither the goal nor its history', async () => {
  const { number } = await propose('mentee');
  for (const who of ['manager', 'other', 'former', 'stranger'] as const) {
    expect(await see(who, number)).toBeUndefined();
    expect(await by(who, (tx) => getGoalEvents(tx, number))).toEqual([]);
    const all = await by(who, (tx) => getGoals(tx, { state: 'open' }));
    expect(all.map((goal) => goal.number)).not.toContain(number);
  }
});

test('R2 a team goal is read by the manager and other mentors, what was said about it is not', async () => {
  const { number } = await propose('mentor', { audience: 'team', why: 'Others train on it.' });
  for (const who of ['manager', 'other'] as const) {
    expect(await see(who, number)).toMatchObject({
      title: 'Clean the label set',
      open: false,
      inside: false,
      waitsForMe: false,
    });
    expect(await by(who, (tx) => getGoalEvents(tx, number))).toEqual([]);
  }
  expect(await see('former', number)).toBeUndefined();
  expect(await see('stranger', number)).toBeUndefined();
});

test('R1 a private goal is the mentee’s alone and starts at once; nobody writes one about somebody else', async () => {
  const { number } = await propose('mentee', { audience: 'private' });
  expect(await see('mentee', number)).toMatchObject({ state: 'active', audience: 'private' });
  for (const who of ['mentor', 'manager', 'other', 'stranger'] as const)
    expect(await see(who, number)).toBeUndefined();
  await expect(propose('mentor', { audience: 'private' })).rejects.toMatchObject({ field: 'audience' });
});

test('W20 a form sent twice, also at the same moment, creates one goal', async () => {
  const { number, input } = await propose('mentor');
  const [one, two] = await Promise.all([
    by('mentor', (tx) => proposeGoal(tx, input)),
    by('mentor', (tx) => proposeGoal(tx, input)),
  ]);
  expect([numberIn(one.goTo), numberIn(two.goTo)]).toEqual([number, number]);
  const rows =
    await owner`select count(*)::int as n from goal_events e join goals g on g.id = e.goal_id where g.number = ${number}`;
  expect(rows[0]?.n).toBe(1);
});

test('S-3 what may not be proposed: a foreign or ended mentorship, a made-up milestone, a day that is over', async () => {
  const ended = await owner`select id from mentorships where upper(period) is not null`;
  await expect(propose('mentor', { mentorship: otherPair })).rejects.toThrow('not here');
  await expect(propose('stranger')).rejects.toThrow('not here');
  await expect(propose('former', { mentorship: String(ended[0]?.id) })).rejects.toThrow('not here');
  await expect(propose('manager')).rejects.toThrow('not here');
  await expect(propose('mentor', { mentorship: randomUUID() })).rejects.toThrow('not here');
  await expect(propose('mentor', { 'milestones[]': ['T9-J9'] })).rejects.toMatchObject({
    field: 'milestones[]',
  });
  await expect(propose('mentor', { dueOn: '2020-01-01' })).rejects.toMatchObject({ field: 'dueOn' });
  await expect(propose('mentor', { dueOn: '9999-12-31' })).rejects.toMatchObject({ field: 'dueOn' });
});

test('J-4 accept: one step, by the other side only', async () => {
  const { number } = await propose('mentor');
  const now = await which(number);
  for (const who of ['mentor', 'manager', 'other', 'stranger'] as const)
    await expect(by(who, (tx) => acceptGoal(tx, now))).rejects.toThrow('not here');
  await by('mentee', (tx) => acceptGoal(tx, now));
  expect(await see('mentor', number)).toMatchObject({ state: 'active', version: 2 });
  await expect(by('mentee', (tx) => acceptGoal(tx, now))).rejects.toThrow();
});

test('J-4 counter: both texts stand side by side, and the accepted one becomes the goal', async () => {
  const { number } = await propose('mentor');
  const counter = { title: 'Clean one label set', dueOn: '2027-04-01', reason: 'Two weeks is too little.' };
  await by('mentee', async (tx) => counterGoal(tx, { ...(await which(number)), ...counter }));
  expect(await see('mentor', number)).toMatchObject({
    state: 'countered',
    title: 'Clean the label set',
    waitsForMe: true,
  });
  const texts = (await by('mentor', (tx) => getGoalEvents(tx, number))).map((event) => [
    event.title,
    event.dueOn,
  ]);
  expect(texts).toEqual([
    ['Clean the label set', '2027-03-01'],
    ['Clean one label set', '2027-04-01'],
  ]);
  await expect(by('mentee', async (tx) => acceptGoal(tx, await which(number)))).rejects.toThrow('not here');
  await by('mentor', async (tx) => acceptGoal(tx, await which(number)));
  expect(await see('mentee', number)).toMatchObject({
    state: 'active',
    title: 'Clean one label set',
    dueOn: '2027-04-01',
  });
});

test('J-4 decline: with a reason, and drawn as no failure', async () => {
  const { number } = await propose('mentor');
  await expect(
    by('mentee', async (tx) => declineGoal(tx, { ...(await which(number)), reason: '  ' })),
  ).rejects.toThrow('few words');
  await by('mentee', async (tx) =>
    declineGoal(tx, { ...(await which(number)), reason: 'After the release.' }),
  );
  const goal = await see('mentor', number);
  expect(goal).toMatchObject({ state: 'declined', closedReason: null });
  expect(sayState(goal!, '2027-06-01T00:00:00Z')).toEqual({ glyph: 'out', word: 'declined', overdue: false });
});

test('R12 close, reopen, close: two complete cycles, both readable', async () => {
  const { number } = await propose('mentor');
  await by('mentee', async (tx) => acceptGoal(tx, await which(number)));
  await by('mentor', async (tx) =>
    closeGoal(tx, { ...(await which(number)), as: 'superseded', reason: 'G-1 took over.' }),
  );
  expect(await see('mentee', number)).toMatchObject({
    state: 'closed',
    closedReason: 'superseded',
    cycle: 1,
  });
  await by('mentee', async (tx) => reopenGoal(tx, { ...(await which(number)), dueOn: '2027-08-01' }));
  expect(await see('mentee', number)).toMatchObject({
    state: 'active',
    closedReason: null,
    cycle: 2,
    dueOn: '2027-08-01',
  });
  await by('mentor', async (tx) => closeGoal(tx, { ...(await which(number)), as: 'achieved' }));
  const events = await by('mentee', (tx) => getGoalEvents(tx, number));
  expect(events.map(({ cycle, from, to, closedReason }) => [cycle, from, to, closedReason])).toEqual([
    [1, null, 'proposed', null],
    [1, 'proposed', 'active', null],
    [1, 'active', 'closed', 'superseded'],
    [2, 'closed', 'active', null],
    [2, 'active', 'closed', 'achieved'],
  ]);
});

test('R12 suspended from blocked, resumed to blocked with its blocker; unblocked it is active', async () => {
  const { number } = await propose('mentor');
  await by('mentee', async (tx) => acceptGoal(tx, await which(number)));
  await by('mentee', async (tx) =>
    blockGoal(tx, { ...(await which(number)), blocker: 'No GPU quota', lifter: 'Ana' }),
  );
  await by('mentor', async (tx) => suspendGoal(tx, { ...(await which(number)), reason: 'Release first.' }));
  expect(await see('mentee', number)).toMatchObject({ state: 'suspended' });
  await by('mentee', async (tx) => resumeGoal(tx, await which(number)));
  expect(await see('mentee', number)).toMatchObject({
    state: 'blocked',
    blocker: 'No GPU quota',
    lifter: 'Ana',
  });
  await by('mentee', async (tx) => unblockGoal(tx, await which(number)));
  expect(await see('mentee', number)).toMatchObject({ state: 'active', blocker: null, lifter: null });
});

test('R12 a suspended counter-proposal resumes as such and still waits for the same side', async () => {
  const { number } = await propose('mentor');
  await by('mentee', async (tx) => counterGoal(tx, { ...(await which(number)), title: 'Smaller' }));
  await by('mentee', async (tx) => suspendGoal(tx, await which(number)));
  await by('mentee', async (tx) => resumeGoal(tx, await which(number)));
  expect(await see('mentor', number)).toMatchObject({ state: 'countered', waitsForMe: true });
  await by('mentor', async (tx) => acceptGoal(tx, await which(number)));
  expect(await see('mentor', number)).toMatchObject({ state: 'active', title: 'Smaller' });
});

test('R10 R13 a goal never started is no failure, and no mentorship has ended yet', async () => {
  const { number } = await propose('mentor');
  const close = (as: 'not-achieved' | 'mentorship-ended' | 'dropped') =>
    by('mentee', async (tx) => closeGoal(tx, { ...(await which(number)), as }));
  await expect(close('not-achieved')).rejects.toThrow('never started');
  await expect(close('mentorship-ended')).rejects.toThrow('still running');
  await close('dropped');
  expect(await see('mentee', number)).toMatchObject({ closedReason: 'dropped' });
});

test('save-2 a stale version changes nothing and says so', async () => {
  const { number } = await propose('mentor');
  await by('mentee', async (tx) => acceptGoal(tx, await which(number)));
  const stale = { ...(await which(number)), version: 1 };
  await expect(by('mentor', (tx) => editGoal(tx, { ...stale, title: 'Late' }))).rejects.toMatchObject({
    field: 'version',
  });
  await expect(by('mentor', (tx) => suspendGoal(tx, stale))).rejects.toMatchObject({ field: 'version' });
  await by('mentor', async (tx) =>
    editGoal(tx, { ...(await which(number)), title: 'In time', why: 'Because.', dueOn: '2027-05-05' }),
  );
  expect(await see('mentee', number)).toMatchObject({
    title: 'In time',
    why: 'Because.',
    dueOn: '2027-05-05',
    version: 3,
  });
  for (const who of ['manager', 'other', 'former', 'stranger'] as const)
    await expect(
      by(who, async (tx) => editGoal(tx, { ...(await which(number)), title: 'Mine' })),
    ).rejects.toThrow('not here');
});

test('R13 lists tell the five apart, and page by number in both directions', async () => {
  const { number } = await propose('mentee', { title: 'Late one' });
  await by('mentor', async (tx) => acceptGoal(tx, await which(number)));
  await owner`update goals set due_on = '2026-01-10', created_at = '2026-01-02' where number = ${number}`;
  const listed = async (state: Parameters<typeof getGoals>[1]['state']) =>
    (await by('mentor', (tx) => getGoals(tx, { state, whose: 'mentees' }))).map((goal) => goal.number);
  expect(await listed('overdue')).toEqual([number]);
  for (const state of ['blocked', 'superseded', 'dropped', 'not-achieved'] as const)
    expect(await listed(state)).not.toContain(number);
  const newer = await by('mentor', (tx) => getGoals(tx, { state: 'active', after: number }));
  expect(newer.every((goal) => goal.number < number)).toBe(true);
  const back = await by('mentor', (tx) => getGoals(tx, { state: 'active', before: number - 1 }));
  expect(back.at(-1)?.number).toBe(number);
});

test('S-3 the people one can propose to are the running mentorships of both sides', async () => {
  const mentee = await by('mentee', (tx) => getGoalPairs(tx));
  expect(mentee.map((each) => each.mentor)).toEqual(['mentor', 'other']);
  expect(await by('manager', (tx) => getGoalPairs(tx))).toEqual([]);
  expect(await by('former', (tx) => getGoalPairs(tx))).toEqual([]);
  const [own] = await by('mentor', (tx) => getGoalPairs(tx));
  expect(own).toMatchObject({ menteeHandle: 'mentee', level: null, activeGoals: expect.any(Number) });
});
