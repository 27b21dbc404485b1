import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { sendBack, signOff } from '@/lib/checkins/mutations';
import { getPersonMilestone, getSignOffQueue } from '@/lib/checkins/queries';
import { askForSignOff } from '@/lib/checkins/request-mutations';
import { getSignOffsOf } from '@/lib/checkins/signed-queries';
import { addEvidence } from '@/lib/evidence/mutations';
import { getOpenGoals } from '@/lib/goals/queries';
import { giveStandIn, goAway, moveLeave } from '@/lib/mentorships/absence-mutations';
import { getAbsence, getMyLeave } from '@/lib/mentorships/absence-queries';
import { getMenteesOverview } from '@/lib/mentorships/queries';
import { stepBack } from '@/lib/mentorships/stand-in-mutations';
import { endLeave } from '@/lib/people/mutations';
import { addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
type Who = 'mentor' | 'mentee' | 'other' | 'deputy' | 'outsider';
let id: Record<Who, string>;
let pair = '';
let second = '';

beforeAll(async () => {
  id = await addPeople(owner, 'mentor', 'mentee', 'other', 'deputy', 'outsider');
  // A mentor whose midnight is not the server's.
  await owner`update people set zone = 'Pacific/Auckland' where id = ${id.mentor}`;
  pair = await addMentorship(owner, id.mentor, id.mentee);
  second = await addMentorship(owner, id.mentor, id.other);
  await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state) values
    (${pair}, ${id.mentee}, ${id.mentor}, 'pair', 'Clean the data', 'J', 'active')`;
  await owner`insert into notes (mentorship_id, mentee_id, author_id, audience, body, promise) values
    (${pair}, ${id.mentee}, ${id.mentor}, 'pair', 'Between the two', 'pair-1')`;
});
afterAll(() => owner.end());

const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, id[who], work);
const dayFrom = async (days: number) => {
  const [row] =
    await owner`select ((now() at time zone 'Pacific/Auckland')::date + ${days}::int)::text as day`;
  return String(row?.day);
};
const away = async (from: number, to: number, more = {}) =>
  by('mentor', async (tx) =>
    goAway(tx, {
      from: await dayFrom(from),
      to: await dayFrom(to),
      standIn: id.deputy,
      'pair[]': [pair, second],
      'other[]': ['same', 'nobody'],
      ...more,
    }),
  );
const clear = () => owner`delete from delegations`.then(() => owner`delete from leaves`);
const sees = (who: Who) =>
  by(who, async (tx) => ({
    goals: (await getOpenGoals(tx, id.mentee)).length,
    queue: (await getSignOffQueue(tx)).length,
    notes: (await tx.execute('select id from notes')).length,
    standIn: (await getPersonMilestone(tx, 'mentee', 'T1-J1'))?.standIn,
  }));

async function offer(milestone: string) {
  const item = {
    key: randomUUID(),
    person: id.mentee,
    kind: 'A' as const,
    title: milestone,
    body: 'From 12 % to 3 %.',
    url: 'https://git.example/pull/1',
    keptItRunning: false,
    happenedOn: '2026-06-01',
    'milestones[]': [milestone],
    audience: 'pair' as const,
  };
  await by('mentee', (tx) => addEvidence(tx, item));
  await by('mentee', (tx) => askForSignOff(tx, { person: id.mentee, milestone, audience: 'pair' }));
  const [row] =
    await owner`select id from sign_off_requests where milestone = ${milestone} and closed_at is null`;
  return String(row?.id);
}

test('S-7: one sending notes the days and a stand-in for each mentee, and everybody concerned sees it', async () => {
  await clear();
  await away(0, 11);
  const [told] = (await by('mentee', getAbsence)).away;
  expect(told).toMatchObject({
    person: 'mentor',
    standIn: 'deputy',
    from: await dayFrom(0),
    to: await dayFrom(11),
  });
  expect((await by('other', getAbsence)).away).toMatchObject([{ person: 'mentor', standIn: null }]);
  expect((await by('deputy', getAbsence)).standIns).toMatchObject([{ mentor: 'mentor', mentee: 'mentee' }]);
  expect(await by('outsider', getAbsence)).toEqual({ away: [], standIns: [] });
  expect((await by('mentor', getMyLeave))[0]?.standIns).toMatchObject([
    { mentorshipId: pair, name: 'deputy' },
  ]);
  await expect(away(5, 20)).rejects.toMatchObject({ field: 'from' });
  await expect(away(40, 42, { standIn: id.mentee })).rejects.toMatchObject({ field: 'standIn' });
  await expect(
    away(40, 42, { 'pair[]': [await addMentorship(owner, id.outsider, id.other)] }),
  ).rejects.toThrow('not here');
  // What was refused left nothing behind.
  expect(await owner`select from leaves`).toHaveLength(1);
});

test('S-7, R16: a stand-in reads and signs inside the dates only, never notes, at the mentor’s own midnight', async () => {
  await clear();
  const request = await offer('T1-J1');
  const nothing = { goals: 0, queue: 0, notes: 0, standIn: false };
  const inside = { goals: 1, queue: 1, notes: 0, standIn: true };
  // The day before begins, the first, the last, and the day after: only the two inside count.
  for (const [from, to, seen] of [
    [1, 5, nothing],
    [0, 0, inside],
    [-3, 0, inside],
    [-3, -1, nothing],
  ] as const) {
    await clear();
    const days = `[${await dayFrom(from)},${await dayFrom(to)}]`;
    await owner`insert into delegations (mentorship_id, stand_in_id, days, granted_by) values (${pair}, ${id.deputy}, ${days}::daterange, ${id.mentor})`;
    expect(await sees('deputy')).toEqual(seen);
    if (seen === nothing)
      await expect(by('deputy', (tx) => signOff(tx, { request }))).rejects.toThrow('not here');
  }
  await clear();
  await away(0, 3);
  await expect(by('outsider', (tx) => signOff(tx, { request }))).rejects.toThrow('not here');
  await by('deputy', (tx) => signOff(tx, { request }));
  const [row] = await by('mentee', (tx) => getSignOffsOf(tx, 'mentee', 'T1-J1'));
  expect(row).toMatchObject({ signer: 'deputy', standInFor: 'mentor', decision: 'signed-off' });
  expect((await by('mentee', (tx) => getPersonMilestone(tx, 'mentee', 'T1-J1')))?.standing).toBe('met');
});

test('S-7: the stand-in steps back, the mentor names another, comes back early or stays longer', async () => {
  await clear();
  await away(0, 9);
  const [standIn] = (await by('deputy', getAbsence)).standIns;
  await expect(by('outsider', (tx) => stepBack(tx, { delegation: String(standIn?.id) }))).rejects.toThrow(
    'not here',
  );
  await by('deputy', (tx) => stepBack(tx, { delegation: String(standIn?.id) }));
  expect(await sees('deputy')).toMatchObject({ goals: 0, standIn: false });
  const [leave] = await by('mentor', getMyLeave);
  const which = { leave: String(leave?.id), pair, standIn: id.outsider };
  await expect(by('deputy', (tx) => giveStandIn(tx, which))).rejects.toThrow('not here');
  await by('mentor', (tx) => giveStandIn(tx, which));
  expect(await sees('outsider')).toMatchObject({ goals: 1, standIn: true });
  const to = await dayFrom(20);
  await by('mentor', (tx) => moveLeave(tx, { leave: which.leave, to }));
  expect((await by('outsider', getAbsence)).standIns).toMatchObject([{ to }]);
  await expect(
    by('mentor', (tx) => moveLeave(tx, { leave: which.leave, to: '2020-01-01' })),
  ).rejects.toMatchObject({ field: 'to' });
  await by('mentor', (tx) => endLeave(tx, { id: which.leave }));
  expect(await sees('outsider')).toMatchObject({ goals: 0, standIn: false });
  await clear();
});

test('S-7: what a stand-in sends back is sent back', async () => {
  await clear();
  await away(0, 3);
  const request = await offer('T1-J2');
  await by('deputy', (tx) => sendBack(tx, { request, reason: 'Show the second run, please.' }));
  expect((await by('mentor', getSignOffQueue)).map((entry) => entry.milestone)).not.toContain('T1-J2');
  await clear();
});

test('R21: a pause of either side stops the clocks of the pair and its goals, as leave does', async () => {
  await clear();
  const days = { mentor: ['2026-03-01', '2026-03-09'], mentee: ['2026-04-01', '2026-04-04'] } as const;
  for (const [who, [from, to]] of Object.entries(days))
    await owner`insert into pauses (person_id, days) values (${id[who as Who]}, ${`[${from},${to}]`}::daterange)`;
  const both = Object.values(days).map(([from, to]) => ({ from, to }));
  const overview = (await by('mentor', getMenteesOverview)).find((one) => one.mentorshipId === pair);
  expect(overview?.leave.toSorted((a, b) => (a.from < b.from ? -1 : 1))).toEqual(both);
  const [goal] = await by('mentee', (tx) => getOpenGoals(tx, id.mentee));
  expect(goal?.leave.toSorted((a, b) => (a.from < b.from ? -1 : 1))).toEqual(both);
});
