import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelSession } from '@/lib/sessions/cancel-mutations';
import { answerDispute, disputeOutcome } from '@/lib/sessions/dispute-mutations';
import { getDisputes } from '@/lib/sessions/dispute-queries';
import { getGroup } from '@/lib/sessions/group-queries';
import { moveSession } from '@/lib/sessions/move-mutations';
import { recordOutcome } from '@/lib/sessions/mutations';
import { plan } from '@/lib/sessions/plan-mutations';
import { askHands, closePoll, raiseHand } from '@/lib/sessions/poll-mutations';
import { getSession } from '@/lib/sessions/queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const gone = 'That is not here';
let id: Record<'boss' | 'senior' | 'june' | 'jack' | 'third' | 'other' | 'admin', string>;
let pairs: Record<'june' | 'jack' | 'third', string>;

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString().slice(0, 16);
const form = (more: object = {}) => ({
  key: randomUUID(),
  mentorship: pairs.june,
  'with[]': [pairs.jack],
  at: hours(48),
  minutes: 60,
  kind: 'group' as const,
  topic: 'reading a loss curve',
  ...more,
});
type Row = { id: string; number: number; version: number; state: string; group_id: string; starts_at: Date };
const rowsOf = async (mentorship: string): Promise<Row[]> =>
  Array.from(
    await owner<Row[]>`select * from sessions where mentorship_id = ${mentorship} order by number desc`,
  );
const newest = async (mentorship: string) => (await rowsOf(mentorship))[0] as Row;
let at = 48;
/** A group of june and jack at an hour of its own. */
async function grouped() {
  at += 2;
  await as(owner, id.senior, (tx) => plan(tx, form({ at: hours(at) })));
  return { june: await newest(pairs.june), jack: await newest(pairs.jack) };
}

beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'june', 'jack', 'third', 'other', 'admin');
  await owner`update people set is_admin = true where id = ${id.admin}`;
  await addLine(owner, id.june, id.boss);
  const [june, jack, third] = [
    await addMentorship(owner, id.senior, id.june),
    await addMentorship(owner, id.senior, id.jack),
    await addMentorship(owner, id.senior, id.third),
  ];
  pairs = { june, jack, third };
  await addMentorship(owner, id.other, id.june, { purpose: 'technical' });
});
afterAll(() => owner.end());

test('F20: a group is a session in each mentorship at one instant; those who attend see each other, nobody else does', async () => {
  const { june, jack } = await grouped();
  expect(june.group_id).toBe(jack.group_id);
  expect(+june.starts_at).toBe(+jack.starts_at);
  const seen = await as(owner, id.jack, (tx) => getGroup(tx, jack.number));
  expect(seen).toMatchObject({ topic: 'reading a loss curve', hostId: id.senior });
  expect(seen?.people.map((one) => one.name)).toEqual(['senior', 'jack', 'june']);
  // A row of somebody else's mentorship stays closed, also to those of the same group.
  expect(await as(owner, id.jack, (tx) => getSession(tx, june.number))).toBeUndefined();
  for (const person of [id.boss, id.third, id.other, id.admin])
    expect(await as(owner, person, (tx) => getGroup(tx, june.number))).toBeUndefined();
});

test('W6: a group is planned by its mentor, with mentees of theirs only', async () => {
  const elsewhere = (await owner`select id from mentorships where mentor_id = ${id.other}`)[0]?.id;
  for (const theirs of [elsewhere, randomUUID()])
    await expect(
      as(owner, id.senior, (tx) => plan(tx, form({ 'with[]': [theirs], at: hours(30) }))),
    ).rejects.toThrow(gone);
  await expect(
    as(owner, id.june, (tx) => plan(tx, form({ 'with[]': [], at: hours(30) }))),
  ).rejects.toMatchObject({ field: 'kind' });
  await expect(as(owner, id.june, (tx) => plan(tx, form({ at: hours(30) })))).rejects.toThrow(gone);
  await expect(as(owner, id.senior, (tx) => plan(tx, form({ repeat: 'week' })))).rejects.toMatchObject({
    field: 'repeat',
  });
});

test('F20: the host moves, holds and cancels it for everybody; a guest only stays away', async () => {
  const { june, jack } = await grouped();
  const moving = { at: hours(300), reach: 'this' as const };
  await expect(
    as(owner, id.june, (tx) => moveSession(tx, { session: june.id, version: june.version, ...moving })),
  ).rejects.toMatchObject({ field: 'at' });
  await as(owner, id.senior, (tx) => moveSession(tx, { session: june.id, version: june.version, ...moving }));
  const moved = { june: await newest(pairs.june), jack: await newest(pairs.jack) };
  expect(+moved.jack.starts_at).toBe(+moved.june.starts_at);
  expect(+moved.jack.starts_at).not.toBe(+jack.starts_at);
  await as(owner, id.jack, (tx) =>
    cancelSession(tx, { session: jack.id, version: moved.jack.version, reach: 'this' }),
  );
  expect((await newest(pairs.june)).state).toBe('planned');
  expect(await as(owner, id.jack, (tx) => getGroup(tx, jack.number))).toBeUndefined();
  await as(owner, id.senior, (tx) =>
    cancelSession(tx, { session: june.id, version: moved.june.version, reach: 'this' }),
  );
  expect((await newest(pairs.june)).state).toBe('cancelled');

  const next = await grouped();
  await owner`update sessions set starts_at = now() - interval '2 hours' where group_id = ${next.june.group_id}`;
  const version = (await newest(pairs.june)).version;
  await as(owner, id.senior, (tx) => recordOutcome(tx, { session: next.june.id, version, state: 'held' }));
  expect([(await newest(pairs.june)).state, (await newest(pairs.jack)).state]).toEqual(['held', 'held']);
  await owner`update sessions set starts_at = now() - interval '20 days' where group_id = ${next.june.group_id}`;
});

test('D6: a show of hands is open to those who attend, with names, until whoever asked closes it', async () => {
  const { june, jack } = await grouped();
  const ask = { session: jack.id, key: randomUUID(), question: 'Who has overfitted this month?' };
  await as(owner, id.jack, (tx) => askHands(tx, ask));
  await as(owner, id.jack, (tx) => askHands(tx, ask));
  const poll = (await as(owner, id.senior, (tx) => getGroup(tx, june.number)))?.polls[0]?.id ?? '';
  await as(owner, id.june, (tx) => raiseHand(tx, { session: june.id, poll, up: 'yes' }));
  await as(owner, id.senior, (tx) => raiseHand(tx, { session: june.id, poll, up: 'yes' }));
  await as(owner, id.june, (tx) => raiseHand(tx, { session: june.id, poll, up: 'no' }));
  const seen = await as(owner, id.jack, (tx) => getGroup(tx, jack.number));
  expect(seen?.polls).toMatchObject([
    { question: ask.question, askedBy: 'jack', closedAt: null, hands: [{ name: 'senior' }] },
  ]);

  for (const person of [id.third, id.boss, id.other, id.admin])
    await expect(
      as(owner, person, (tx) => raiseHand(tx, { session: june.id, poll, up: 'yes' })),
    ).rejects.toThrow(gone);
  const single = await as(owner, id.senior, (tx) =>
    plan(tx, { ...form({ at: hours(500) }), kind: 'coffee', mentorship: pairs.third }),
  );
  expect(single.said).toBe('Session planned.');
  const other = await newest(pairs.third);
  await expect(
    as(owner, id.third, (tx) => raiseHand(tx, { session: other.id, poll, up: 'yes' })),
  ).rejects.toThrow(gone);
  await expect(as(owner, id.senior, (tx) => closePoll(tx, { session: june.id, poll }))).rejects.toThrow(
    'changed while',
  );
  await as(owner, id.jack, (tx) => closePoll(tx, { session: jack.id, poll }));
  await expect(
    as(owner, id.june, (tx) => raiseHand(tx, { session: june.id, poll, up: 'yes' })),
  ).rejects.toThrow('closed');
});

test('R23: after seven days one side says it was otherwise, and the other agrees or not', async () => {
  const settled = async (days: number) => {
    const [row] =
      await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
      values (${pairs.third}, ${id.third}, now() - make_interval(days => ${days}), 45, 'held', ${id.senior}) returning id, number`;
    await owner`insert into session_events (session_id, actor_id, state, happened_at)
      values (${row?.id}, ${id.senior}, 'held', now() - make_interval(days => ${days}))`;
    return { session: String(row?.id), number: Number(row?.number) };
  };
  const fresh = await settled(3);
  const claim = { claims: 'missed' as const, reason: 'nobody came' };
  await expect(
    as(owner, id.third, (tx) => disputeOutcome(tx, { ...claim, session: fresh.session })),
  ).rejects.toThrow('corrects it');
  for (const agreed of ['no', 'yes'] as const) {
    const { session, number } = await settled(agreed === 'no' ? 20 : 30);
    const both = [id.third, id.senior].map((person) =>
      as(owner, person, (tx) => disputeOutcome(tx, { ...claim, session })),
    );
    const results = await Promise.allSettled(both);
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const [asked] = await as(owner, id.senior, (tx) => getDisputes(tx, number));
    const [mine, theirs] = asked?.raisedBy === 'senior' ? [id.senior, id.third] : [id.third, id.senior];
    const answer = { dispute: asked?.id ?? '', agreed };
    await expect(as(owner, mine, (tx) => answerDispute(tx, answer))).rejects.toThrow('other side');
    for (const person of [id.boss, id.june, id.admin]) {
      await expect(as(owner, person, (tx) => answerDispute(tx, answer))).rejects.toThrow(gone);
      expect(await as(owner, person, (tx) => getDisputes(tx, number))).toEqual([]);
    }
    await as(owner, theirs, (tx) => answerDispute(tx, answer));
    const head = await as(owner, id.third, (tx) => getSession(tx, number));
    expect(head?.state).toBe(agreed === 'yes' ? 'missed' : 'held');
    await expect(as(owner, theirs, (tx) => answerDispute(tx, answer))).rejects.toThrow('changed while');
  }
});
