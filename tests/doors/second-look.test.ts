import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { signOff } from '@/lib/checkins/mutations';
import { getPersonMilestone, getSignOffQueue } from '@/lib/checkins/queries';
import { askForSignOff } from '@/lib/checkins/request-mutations';
import { getSignOffsOf } from '@/lib/checkins/signed-queries';
import { markNotYet } from '@/lib/checkins/standing-mutations';
import { redactEvidence } from '@/lib/evidence/item-mutations';
import { addEvidence, correctEvidence } from '@/lib/evidence/mutations';
import { burstOf } from '@/lib/evidence/patterns';
import { getReciprocal, getSignOffTimes } from '@/lib/evidence/patterns-queries';
import { getEvidence, getEvidenceOf } from '@/lib/evidence/queries';
import { getTrails } from '@/lib/growth/queries';
import { refreshMilestone } from '@/lib/growth/refresh-mutations';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const people = { mentor: '', mentee: '', manager: '', second: '', stranger: '' };
beforeAll(async () => {
  Object.assign(people, await addPeople(owner, 'mentor', 'mentee', 'manager', 'second', 'stranger'));
  await addMentorship(owner, people.mentor, people.mentee);
  await addMentorship(owner, people.second, people.mentee, { purpose: 'technical' });
  await addLine(owner, people.mentee, people.manager);
});
afterAll(() => owner.end());

type Who = keyof typeof people;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const refused = (work: Promise<unknown>, says = 'not here') => expect(work).rejects.toThrow(says);
const words = {
  title: 'Zanzibar clean-up',
  body: 'zanzibar body',
  url: 'https://git.example/zanzibar',
  context: 'zanzibar',
};

async function show(milestone: string) {
  const input = {
    ...{ key: randomUUID(), person: people.mentee, kind: 'A' as const, ...words, keptItRunning: false },
    ...{ happenedOn: '2026-06-01', 'milestones[]': [milestone], audience: 'team' as const },
  };
  return idIn((await by('mentee', (tx) => addEvidence(tx, input))).goTo);
}
const idIn = (path: string | undefined) => String(path?.split('?')[0]?.replace('/evidence/', ''));
async function meet(milestone: string) {
  await by('mentee', (tx) => askForSignOff(tx, { person: people.mentee, milestone, audience: 'team' }));
  const queue = await by('mentor', (tx) => getSignOffQueue(tx));
  const request = String(queue.find((one) => one.milestone === milestone)?.request);
  await by('mentor', (tx) => signOff(tx, { request }));
}

test('R20 withdrawn, an item’s words are gone from every table, with what it corrects and what corrects it; the sign-off stays and says so', async () => {
  const first = await show('T1-J1');
  const correction = {
    key: randomUUID(),
    evidence: first,
    ...words,
    keptItRunning: false,
    happenedOn: '2026-06-02',
  };
  const second = idIn((await by('mentee', (tx) => correctEvidence(tx, correction))).goTo);
  await meet('T1-J1');
  for (const who of ['mentor', 'manager', 'stranger'] as const)
    await refused(by(who, (tx) => redactEvidence(tx, { evidence: second })));
  await by('mentee', (tx) => redactEvidence(tx, { evidence: second }));
  const tables =
    await owner`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`;
  for (const { relname } of tables) {
    const [row] =
      await owner`select count(*)::int as n from ${owner(String(relname))} x where x::text ilike '%zanzibar%'`;
    expect([relname, row?.n]).toEqual([relname, 0]);
  }
  for (const id of [first, second])
    expect(await by('mentor', (tx) => getEvidence(tx, id))).toMatchObject({
      title: 'redacted',
      redactedAt: expect.any(String),
    });
  expect(await by('mentee', (tx) => getPersonMilestone(tx, 'mentee', 'T1-J1'))).toMatchObject({
    standing: 'met',
  });
  expect(await by('mentor', (tx) => getSignOffsOf(tx, 'mentee', 'T1-J1'))).toMatchObject([
    { evidenceWithdrawn: 1 },
  ]);
  const [trail] = await by('mentor', (tx) => getTrails(tx, 'mentee', ['T1-J1']));
  expect(trail?.evidence).toMatchObject([{ redacted: true, counted: true }]);
  await refused(
    by('mentee', (tx) => tx.execute(`update evidence set title = 'x' where id = '${first}'`)),
    '',
  );
});

test('F37 R14 one click shows it again: an item more, once, and the standing has not moved', async () => {
  const before = await by('mentee', (tx) => getPersonMilestone(tx, 'mentee', 'T1-J1'));
  const key = randomUUID();
  await Promise.all(
    Array.from({ length: 10 }, () => by('mentee', (tx) => refreshMilestone(tx, { key, milestone: 'T1-J1' }))),
  );
  const items = await by('mentor', (tx) => getEvidenceOf(tx, people.mentee, 'T1-J1'));
  expect(items.filter((item) => item.title.startsWith('Shown again'))).toHaveLength(1);
  expect(await by('mentee', (tx) => getPersonMilestone(tx, 'mentee', 'T1-J1'))).toMatchObject({
    ...{ standing: 'met', since: before?.since },
  });
  await refused(
    by('mentee', (tx) => refreshMilestone(tx, { key: randomUUID(), milestone: 'T1-J2' })),
    'Only what is met',
  );
});

test('R34 a burst of sign-offs is shown to the mentee and that mentor; not to the manager, nor to the other mentor', async () => {
  for (const milestone of ['T1-J2', 'T2-J1', 'T3-J1', 'T3-J3']) {
    await show(milestone);
    await meet(milestone);
  }
  const many = async (who: Who) =>
    (await by(who, (tx) => getSignOffTimes(tx, 'mentee'))).map(({ signer, at }) => [signer, burstOf(at)]);
  for (const who of ['mentee', 'mentor'] as const) expect(await many(who)).toEqual([['mentor', 5]]);
  for (const who of ['manager', 'second', 'stranger'] as const) expect(await many(who)).toEqual([]);
  await by('mentor', (tx) =>
    markNotYet(tx, { key: randomUUID(), person: people.mentee, milestone: 'T3-J3', reason: 'Back.' }),
  );
  expect(await many('mentor')).toEqual([['mentor', 5]]);
});

test('R34 words exchanged both ways are shown to the two; not to a manager', async () => {
  const speak = (author: Who, person: Who) =>
    owner`insert into evidence (person_id, author_id, kind, audience, title, happened_on)
      values (${people[person]}, ${people[author]}, 'O', 'team', 'I was there', '2026-06-01')`;
  await speak('stranger', 'mentee');
  expect(await by('mentee', (tx) => getReciprocal(tx))).toEqual([]);
  await speak('mentee', 'stranger');
  expect(await by('mentee', (tx) => getReciprocal(tx))).toEqual(['stranger']);
  expect(await by('stranger', (tx) => getReciprocal(tx))).toEqual(['mentee']);
  for (const who of ['manager', 'mentor', 'second'] as const)
    expect(await by(who, (tx) => getReciprocal(tx))).toEqual([]);
});
