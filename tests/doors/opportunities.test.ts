import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { markNoOpportunity } from '@/lib/checkins/standing-mutations';
import { getAnswered, getOpportunityOf, getUnasked, getWanted } from '@/lib/growth/opportunities-queries';
import {
  answerOpportunity,
  askForOpportunity,
  withdrawOpportunity,
} from '@/lib/growth/opportunity-mutations';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const people = { mentor: '', mentee: '', manager: '', former: '', second: '', stranger: '' };
beforeAll(async () => {
  Object.assign(
    people,
    await addPeople(owner, 'mentor', 'mentee', 'manager', 'former', 'second', 'stranger'),
  );
  await addMentorship(owner, people.mentor, people.mentee);
  await addMentorship(owner, people.second, people.mentee, { purpose: 'technical' });
  await addMentorship(owner, people.former, people.mentee, { from: '2025-01-01', to: '2025-06-01' });
  await addLine(owner, people.mentee, people.manager);
});
afterAll(() => owner.end());

type Who = keyof typeof people;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const ask = (milestone: string, forManager = false, key: string = randomUUID()) =>
  by('mentee', (tx) =>
    askForOpportunity(tx, { key, milestone, line: 'A part of the pricing model.', forManager }),
  );
const wanted = async (who: Who) => (await by(who, (tx) => getWanted(tx))).map((one) => one.milestone);
const latest = (who: Who, milestone: string) => by(who, (tx) => getOpportunityOf(tx, 'mentee', milestone));
const requestOf = async (milestone: string) => String((await latest('mentee', milestone))?.id);
const answer = (who: Who, request: string, line = 'The shelf model.') =>
  by(who, (tx) => answerOpportunity(tx, { request, answer: 'here-is-one', line }));
const refused = (work: Promise<unknown>, says: string) => expect(work).rejects.toThrow(says);

test('J-6 R35 the mentors hear it; the manager only when the mentee ticks it; nobody else', async () => {
  await ask('T3-M1');
  await ask('T5-M1', true);
  expect(await wanted('mentor')).toEqual(['T3-M1', 'T5-M1']);
  expect(await wanted('second')).toEqual(['T3-M1', 'T5-M1']);
  expect(await wanted('manager')).toEqual(['T5-M1']);
  for (const who of ['former', 'stranger', 'mentee'] as const) expect(await wanted(who)).toEqual([]);
  expect(await latest('manager', 'T3-M1')).toBeUndefined();
  expect(await latest('manager', 'T5-M1')).toMatchObject({
    line: 'A part of the pricing model.',
    answer: null,
  });
});

test('J-6 taken back, the manager does not read it any more, and it can be asked anew', async () => {
  const request = await requestOf('T5-M1');
  for (const who of ['mentor', 'manager'] as const)
    await refused(
      by(who, (tx) => withdrawOpportunity(tx, { request })),
      'not here',
    );
  await by('mentee', (tx) => withdrawOpportunity(tx, { request }));
  expect(await latest('manager', 'T5-M1')).toBeUndefined();
  expect(await wanted('mentor')).toEqual(['T3-M1']);
  await refused(answer('mentor', request), 'taken back');
  await ask('T5-M1', true);
  expect(await wanted('manager')).toEqual(['T5-M1']);
});

test('F9 sent ten times at once it is one question; a second one waits for the answer', async () => {
  const key = randomUUID();
  await Promise.all(Array.from({ length: 10 }, () => ask('P1-M1', false, key)));
  const [row] = await owner`select count(*)::int as n from opportunity_requests where milestone = 'P1-M1'`;
  expect(row?.n).toBe(1);
  await refused(ask('P1-M1'), 'asked for this already');
  await refused(ask('X9-J9'), 'not here');
});

test('J-6 of two answers at the same moment one counts, and the mentee reads it', async () => {
  const request = await requestOf('T5-M1');
  const said = await Promise.allSettled([
    answer('mentor', request),
    answer('manager', request),
    answer('second', request),
  ]);
  expect(said.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(await latest('mentee', 'T5-M1')).toMatchObject({
    answer: 'here-is-one',
    answerLine: 'The shelf model.',
  });
  expect(await by('mentee', (tx) => getAnswered(tx))).toHaveLength(1);
  expect(await wanted('manager')).toEqual([]);
  await refused(answer('manager', await requestOf('T3-M1')), 'not here');
  for (const who of ['former', 'stranger'] as const)
    await refused(answer(who, await requestOf('T3-M1')), 'not here');
  await refused(answer('mentee', await requestOf('T3-M1')), 'not here');
});

test('F9 what is marked and not asked for stands in the mentor’s queue, and in nobody else’s', async () => {
  const mark = { key: randomUUID(), person: people.mentee, milestone: 'P3-J1', reason: 'Others lead.' };
  await by('mentee', (tx) => markNoOpportunity(tx, mark));
  expect(await by('mentor', (tx) => getUnasked(tx))).toMatchObject([
    { milestone: 'P3-J1', reason: 'Others lead.' },
  ]);
  for (const who of ['manager', 'former', 'stranger', 'mentee'] as const)
    expect(await by(who, (tx) => getUnasked(tx))).toEqual([]);
  await ask('P3-J1');
  expect(await by('mentor', (tx) => getUnasked(tx))).toEqual([]);
});
