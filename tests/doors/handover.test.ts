import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { carryGoal } from '@/lib/goals/carry-mutations';
import { getCarried } from '@/lib/goals/carry-queries';
import { addPause, endPause, setCapacity } from '@/lib/mentorships/capacity-mutations';
import { getCapacity } from '@/lib/mentorships/capacity-queries';
import { proposeHandover, withdrawRequest } from '@/lib/mentorships/handover-mutations';
import { getChecklist, getHandovers } from '@/lib/mentorships/handover-queries';
import { answerMentorship, pairPeople } from '@/lib/mentorships/mutations';
import { getCandidates, getMentorship } from '@/lib/mentorships/queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
type Who = 'mentor' | 'mentee' | 'next' | 'boss' | 'stranger';
let id: Record<Who, string>;
let pair = '';

beforeAll(async () => {
  id = await addPeople(owner, 'mentor', 'mentee', 'next', 'boss', 'stranger');
  await addLine(owner, id.mentee, id.boss);
  await addLine(owner, id.mentor, id.boss);
  pair = await addMentorship(owner, id.mentor, id.mentee, { everyDays: 7 });
  await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state) values
    (${pair}, ${id.mentee}, ${id.mentor}, 'pair', 'Clean the data', 'J', 'active'),
    (${pair}, ${id.mentee}, ${id.mentee}, 'private', 'My own', 'J', 'active')`;
  await owner`insert into notes (mentorship_id, mentee_id, author_id, audience, body, promise) values
    (${pair}, ${id.mentee}, ${id.mentor}, 'pair', 'Between the two', 'pair-1')`;
  await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by) values
    (${pair}, ${id.mentee}, now() + interval '3 days', 45, 'planned', ${id.mentor})`;
});
afterAll(() => owner.end());

const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, id[who], work);
const refused = (work: Promise<unknown>, says = 'not here') => expect(work).rejects.toThrow(says);
const ask = (who: Who, mentorId: string, mentorship = pair) =>
  by(who, (tx) => proposeHandover(tx, { key: randomUUID(), mentorship, mentorId }));
const waiting = async () =>
  (await by('mentor', (tx) => getHandovers(tx, pair))).find((one) => one.state === 'waiting');
const goals = (who: Who) =>
  by(who, async (tx) =>
    (
      await tx.execute<{ title: string }>(
        "select title from goals where audience = 'pair' and state = 'active'",
      )
    ).map((row) => row.title),
  );

test('F59: the mentor asks who could follow; nobody else may, and it can be withdrawn', async () => {
  for (const who of ['mentee', 'next', 'stranger'] as const) await refused(ask(who, id.next));
  await expect(ask('mentor', id.mentor)).rejects.toMatchObject({ field: 'mentorId' });
  await expect(ask('mentor', id.boss)).rejects.toMatchObject({ field: 'reason' });
  await ask('mentor', id.next);
  await refused(ask('mentor', id.stranger), 'waits for an answer already');
  const open = await waiting();
  expect(open).toMatchObject({ next: 'next', mentorAccepted: false, menteeAccepted: false, mine: true });
  const request = { mentorship: String(open?.nextId) };
  await refused(by('stranger', (tx) => withdrawRequest(tx, request)));
  await by('mentor', (tx) => withdrawRequest(tx, request));
  expect(await waiting()).toBeUndefined();
  await refused(
    by('next', (tx) => answerMentorship(tx, { id: request.mentorship, answer: 'accept' })),
    'answered already',
  );
});

test('F59: the checklist is made of facts its reader may read', async () => {
  const mentors = await by('mentor', (tx) => getChecklist(tx, pair));
  expect(mentors).toMatchObject({ goals: [{ title: 'Clean the data' }], notes: 1 });
  expect(mentors?.planned).toHaveLength(1);
  expect(await by('boss', (tx) => getChecklist(tx, pair))).toMatchObject({
    goals: [],
    items: [],
    waiting: [],
    notes: 0,
  });
  expect(await by('stranger', (tx) => getChecklist(tx, pair))).toBeUndefined();
});

test('F59, R9, R10: when both have accepted the old one ends in that moment: goals go on, notes stay, plans end', async () => {
  await ask('boss', id.next);
  const nextId = String((await waiting())?.nextId);
  await by('next', (tx) => answerMentorship(tx, { id: nextId, answer: 'accept' }));
  expect(await goals('next')).toEqual([]);
  expect((await by('mentor', (tx) => getMentorship(tx, pair)))?.state).toBe('active');
  await by('mentee', (tx) => answerMentorship(tx, { id: nextId, answer: 'accept' }));
  expect((await by('mentor', (tx) => getMentorship(tx, pair)))?.state).toBe('ended');
  expect(await goals('next')).toEqual(['Clean the data']);
  expect(await by('next', (tx) => tx.execute('select id from notes'))).toHaveLength(0);
  const [copy] = await owner`select number, continues_id from goals where mentorship_id = ${nextId}`;
  const before = (await by('mentee', (tx) => getCarried(tx, copy?.number)))?.continues;
  expect(await owner`select state, closed_reason from goals where number = ${before}`).toMatchObject([
    { state: 'closed', closed_reason: 'mentorship-ended' },
  ]);
  expect(await owner`select state from sessions where mentorship_id = ${pair}`).toMatchObject([
    { state: 'cancelled' },
  ]);
  expect((await by('mentee', (tx) => getHandovers(tx, nextId)))[0]).toMatchObject({
    state: 'done',
    from: 'mentor',
  });
  pair = nextId;
});

test('R10: a goal that was kept after an end is carried on by the mentee, by nobody else', async () => {
  const old = await addMentorship(owner, id.stranger, id.mentee, { from: '2025-01-01', to: '2025-06-01' });
  const [kept] =
    await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state)
    values (${old}, ${id.mentee}, ${id.mentee}, 'pair', 'Kept', 'J', 'active') returning id, number`;
  const carry = { goal: String(kept?.id), mentorship: pair };
  expect((await by('mentee', (tx) => getCarried(tx, kept?.number))).mentors).toMatchObject([
    { name: 'next' },
  ]);
  for (const who of ['next', 'stranger', 'boss'] as const)
    await refused(by(who, (tx) => carryGoal(tx, carry)));
  await refused(by('mentee', (tx) => carryGoal(tx, { ...carry, mentorship: old })));
  const { goTo } = await by('mentee', (tx) => carryGoal(tx, carry));
  expect(goTo).toMatch(/^\/goals\/G-\d+$/);
  expect(await goals('next')).toContain('Kept');
});

test('R8: whoever asked for a pair takes it back while nobody has begun', async () => {
  const pairing = {
    menteeId: id.mentee,
    mentorId: id.stranger,
    purpose: 'technical',
    everyDays: 14,
    minutes: 45,
  } as const;
  const { goTo } = await by('boss', (tx) => pairPeople(tx, { key: randomUUID(), ...pairing }));
  const mentorship = String(goTo?.replace('/mentorships/', ''));
  await refused(by('mentee', (tx) => withdrawRequest(tx, { mentorship })));
  await by('boss', (tx) => withdrawRequest(tx, { mentorship }));
  await refused(
    by('boss', (tx) => withdrawRequest(tx, { mentorship })),
    'answered already',
  );
  await refused(by('boss', (tx) => withdrawRequest(tx, { mentorship: pair })));
});

test('R11: less than one carries is refused with the names until each has an answer; peers never see it', async () => {
  const set = (sessions: number, pairs: string[] = [], answers: ('keep' | 'hand over')[] = []) =>
    by('next', (tx) => setCapacity(tx, { sessions, 'pair[]': pairs, 'answer[]': answers }));
  await set(6);
  await expect(set(0)).rejects.toMatchObject({
    field: 'sessions',
    message: expect.stringContaining('mentee'),
  });
  expect((await by('next', getCapacity)).sessions).toBe(6);
  expect(await set(0, [pair], ['hand over'])).toMatchObject({ goTo: `/mentorships/${pair}/hand-over` });
  await set(4, [], []);
  const seen = async (who: Who) =>
    (await by(who, (tx) => getCandidates(tx, id.mentee))).find((one) => one.id === id.next)?.capacity;
  expect(await seen('next')).toBe(4);
  expect(await seen('mentor')).toBeNull();
  expect(await seen('boss')).toBeNull();
});

test('R11: a pause has dates, is one’s own, and ends by itself', async () => {
  await by('next', (tx) => addPause(tx, { from: '2090-01-02', to: '2090-02-01' }));
  await expect(
    by('next', (tx) => addPause(tx, { from: '2090-02-01', to: '2090-02-03' })),
  ).rejects.toMatchObject({ field: 'from' });
  const [pause] = (await by('next', getCapacity)).pauses;
  await refused(by('boss', (tx) => endPause(tx, { pause: String(pause?.id) })));
  await by('next', (tx) => endPause(tx, { pause: String(pause?.id) }));
  expect((await by('next', getCapacity)).pauses).toEqual([]);
});
