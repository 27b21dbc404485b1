import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DisagreementEnding } from '@/db/enums';
import type { ViewerTx } from '@/lib/access/viewer';
import { disagree, sayHowItEnds } from '@/lib/checkins/disagreement-mutations';
import { getDisagreementOf, getRaterChoices, getToWeigh } from '@/lib/checkins/disagreements-queries';
import { getPersonMilestone } from '@/lib/checkins/queries';
import { askSecondRater, declineToWeigh, weigh } from '@/lib/checkins/second-rater-mutations';
import { markNotYet } from '@/lib/checkins/standing-mutations';
import { addEvidence } from '@/lib/evidence/mutations';
import { getEvidence } from '@/lib/evidence/queries';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const people = {
  ...{ mentor: '', mentee: '', manager: '', above: '', second: '', former: '' },
  ...{ newcomer: '', report: '', outside: '', peer: '', stranger: '' },
};
let item = '';
beforeAll(async () => {
  Object.assign(people, await addPeople(owner, ...(Object.keys(people) as Who[])));
  await addMentorship(owner, people.mentor, people.mentee);
  await addMentorship(owner, people.second, people.mentee, { purpose: 'technical' });
  await addMentorship(owner, people.former, people.mentee, { from: '2025-01-01', to: '2025-06-01' });
  await addMentorship(owner, people.mentee, people.newcomer, { purpose: 'onboarding' });
  await addLine(owner, people.mentee, people.manager);
  await addLine(owner, people.manager, people.above);
  await addLine(owner, people.report, people.mentor);
  const input = {
    ...{
      key: randomUUID(),
      person: people.mentee,
      kind: 'A' as const,
      title: 'The audit',
      body: 'x',
      url: 'https://git.example/1',
    },
    ...{
      context: undefined,
      keptItRunning: false,
      happenedOn: '2026-06-01',
      'milestones[]': ['T1-J1'],
      audience: 'pair' as const,
    },
  };
  const { goTo } = await by('mentee', (tx) => addEvidence(tx, input));
  item = String(goTo?.replace('/evidence/', ''));
  await notYet('T1-J1');
});
afterAll(() => owner.end());

type Who = keyof typeof people;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const refused = (work: Promise<unknown>, says = 'not here') => expect(work).rejects.toThrow(says);
const about = (milestone: string) => ({
  key: randomUUID(),
  person: people.mentee,
  milestone,
  reason: 'I see more in it.',
});
const notYet = (milestone: string) =>
  by('mentor', (tx) => markNotYet(tx, { ...about(milestone), reason: 'One is missing.' }));
const differ = (who: Who, milestone = 'T1-J1', sent = about(milestone)) =>
  by(who, (tx) => disagree(tx, sent));
const seen = (who: Who, milestone = 'T1-J1') => by(who, (tx) => getDisagreementOf(tx, 'mentee', milestone));
const idOf = async (milestone = 'T1-J1') => String((await seen('mentee', milestone))?.id);
const ask = async (who: Who, rater: Who, milestone = 'T1-J1') => {
  const disagreement = await idOf(milestone);
  return by(who, (tx) => askSecondRater(tx, { disagreement, rater: people[rater] }));
};
const ends = async (who: Who, ending: DisagreementEnding, milestone = 'T1-J1') => {
  const disagreement = await idOf(milestone);
  return by(who, (tx) => sayHowItEnds(tx, { disagreement, ending }));
};
const outsiders: Who[] = ['manager', 'above', 'second', 'former', 'newcomer', 'outside', 'stranger'];

test('J-8 F40 one sends a reason: the standing says disagreed to the two alone, and both words stay', async () => {
  await refused(differ('mentor'), 'your own words');
  for (const who of ['manager', 'former', 'stranger'] as const) await refused(differ(who));
  const sent = about('T1-J1');
  await Promise.all(Array.from({ length: 10 }, () => differ('mentee', 'T1-J1', sent)));
  await refused(differ('mentee'), 'talked about already');
  for (const who of ['mentee', 'mentor'] as const) {
    expect(await seen(who)).toMatchObject({
      word: 'not-yet',
      said: 'One is missing.',
      reason: 'I see more in it.',
      saidBy: 'mentor',
      endedAt: null,
    });
    expect((await by(who, (tx) => getGrowthOf(tx, 'mentee')))?.disputed).toEqual(['T1-J1']);
  }
  for (const who of outsiders) {
    expect(await seen(who)).toBeUndefined();
    expect((await by(who, (tx) => getGrowthOf(tx, 'mentee')))?.disputed).toEqual([]);
  }
  expect(await by('manager', (tx) => getPersonMilestone(tx, 'mentee', 'T1-J1'))).toMatchObject({
    standing: 'not-yet',
    standingReason: null,
  });
});

test('J-8 R16 whoever has a stake in it cannot weigh it', async () => {
  for (const rater of ['mentee', 'mentor', 'manager', 'above', 'newcomer', 'report'] as const) {
    await refused(ask('mentee', rater), rater.startsWith('ment') ? 'than the two' : 'stake in it');
    expect(
      (await by('mentee', (tx) => getRaterChoices(tx, 'mentee', 'T1-J1'))).map((one) => one.name),
    ).not.toContain(rater);
  }
  for (const who of outsiders) await refused(ask(who, 'outside'));
  expect((await by('mentor', (tx) => getRaterChoices(tx, 'mentee', 'T1-J1'))).map((one) => one.name)).toEqual(
    [...['former', 'outside', 'peer', 'second', 'stranger']],
  );
});

test('J-8 the second rater reads the two words and the evidence, and nothing before or after', async () => {
  expect(await by('outside', (tx) => getEvidence(tx, item))).toBeUndefined();
  await ask('mentor', 'peer');
  await refused(ask('mentee', 'outside'), 'asked already');
  const [first] = await by('peer', (tx) => getToWeigh(tx));
  await by('peer', (tx) => declineToWeigh(tx, { rating: String(first?.rating) }));
  expect(await seen('peer')).toBeUndefined();
  expect(await by('peer', (tx) => getEvidence(tx, item))).toBeUndefined();
  await ask('mentee', 'outside');
  const [asked] = await by('outside', (tx) => getToWeigh(tx));
  expect(asked).toMatchObject({
    word: 'not-yet',
    said: 'One is missing.',
    reason: 'I see more in it.',
    evidence: [{ title: 'The audit' }],
  });
  expect((await by('outside', (tx) => getGrowthOf(tx, 'mentee')))?.standings).toEqual([]);
  const rating = String(asked?.rating);
  for (const who of ['mentee', 'mentor', 'peer', 'stranger'] as const)
    await refused(by(who, (tx) => weigh(tx, { rating, word: 'met', reason: 'x' })));
  await by('outside', (tx) => weigh(tx, { rating, word: 'met', reason: 'It is all there.' }));
  await refused(
    by('outside', (tx) => weigh(tx, { rating, word: 'not-yet', reason: 'x' })),
    'answered this already',
  );
  expect(await by('outside', (tx) => getEvidence(tx, item))).toBeUndefined();
  for (const who of ['mentee', 'mentor'] as const)
    expect((await seen(who))?.ratings).toMatchObject([
      { declined: true },
      { word: 'met', reason: 'It is all there.' },
    ]);
});

test('J-8 R15 it ends when both say the same; agreed to differ is an end, and the standing has not moved', async () => {
  for (const who of outsiders.filter((one) => one !== 'outside')) await refused(ends(who, 'settled'));
  await ends('mentee', 'agreed-to-differ');
  await ends('mentor', 'settled');
  expect((await seen('mentee'))?.endedAt).toBeNull();
  await Promise.allSettled([ends('mentor', 'agreed-to-differ'), ends('mentor', 'agreed-to-differ')]);
  expect(await seen('mentor')).toMatchObject({ endedAt: expect.any(String), menteeEnds: 'agreed-to-differ' });
  expect(await seen('outside')).toBeUndefined();
  const flag = async (who: Who) =>
    (await by(who, (tx) => getTrails(tx, 'mentee', ['T1-J1'])))[0]?.disagreement;
  expect([await flag('mentee'), await flag('mentor')]).toEqual(['agreed to differ', 'agreed to differ']);
  expect([await flag('manager'), await flag('second')]).toEqual([null, null]);
  await refused(ends('mentee', 'settled'), 'ended already');
  expect(await by('mentee', (tx) => getPersonMilestone(tx, 'mentee', 'T1-J1'))).toMatchObject({
    standing: 'not-yet',
  });
  expect((await by('mentee', (tx) => getGrowthOf(tx, 'mentee')))?.disputed).toEqual([]);
});
