import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, answers, askReasons, purposes } from '@/db/enums';
import { mayCheckIn } from '@/lib/checkins/check-in-purpose';
import type { CheckInLine } from '@/lib/checkins/check-in-record';
import { opensAt, stateOf, waitingHalves } from '@/lib/checkins/check-in-state';
import { compare, type Rated, scale } from '@/lib/checkins/differences';
import { type AskFacts, minutesFor, mostQuestions, questionsOf } from '@/lib/checkins/due';
import { nextQuestion } from '@/lib/checkins/next-question';
import { answerWords, otherOf, outcomeWords, reasonWords, sayCheckIn } from '@/lib/checkins/say-check-in';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { readinessFactsOf } from '@/lib/growth/record';
import { codesAt, shipped, withoutMiddle } from '../support/shipped-framework';

const when = { now: '2026-11-23T10:00:00.000Z', zone: 'UTC' };
const nothing: AskFacts = { asked: [], shown: [], leave: [] };
const ask = (facts: Partial<AskFacts>, level = 'M', at = when) =>
  questionsOf(shipped, level, { ...nothing, ...facts }, at);
/** Why T1-M1 is asked, when all its neighbours were looked at just now. */
const whyOf = (facts: Partial<AskFacts>) => {
  const others = codesAt('M').filter((each) => each !== 'T1-M1');
  const asked = others.map((milestone) => ({ milestone, at: when.now, differed: false }));
  const found = ask({ ...facts, asked: [...asked, ...(facts.asked ?? [])] }).questions;
  expect(found.every((each) => each.milestone === 'T1-M1')).toBe(true);
  return found[0]?.why;
};
const last = (at: string, differed = false) => [{ milestone: 'T1-M1', at, differed }];
const added = (at: string) => [{ milestone: 'T1-M1', at }];

const instant = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((text) => text.slice(0, 10));
const level = fc.constantFrom('J', 'M', 'S');
const code = fc.constantFrom(...shipped.milestones.map((each) => each.code));
const once = { selector: (row: { milestone: string }) => row.milestone };
const anyFacts: fc.Arbitrary<AskFacts> = fc.record({
  asked: fc.uniqueArray(fc.record({ milestone: code, at: instant, differed: fc.boolean() }), once),
  shown: fc.uniqueArray(fc.record({ milestone: code, at: instant }), once),
  leave: fc.array(
    fc
      .tuple(day, day)
      .map(([one, other]) => ({ from: [one, other].sort()[0]!, to: [one, other].sort()[1]! })),
    { maxLength: 3 },
  ),
});
const rated = fc.uniqueArray(
  fc.record<Rated>({ milestone: code, answer: fc.constantFrom(...answers) }),
  once,
);

test('S-5 each reason by example, the strongest said; what is not due is not asked', () => {
  expect(whyOf({})).toBe('never-asked');
  expect(whyOf({ shown: added('2026-10-01T00:00:00Z') })).toBe('new-evidence');
  expect(
    whyOf({ asked: last('2026-10-02T00:00:00Z'), shown: added('2026-10-01T00:00:00Z') }),
  ).toBeUndefined();
  expect(
    whyOf({ asked: last('2026-10-01T00:00:00Z'), shown: added('2026-10-01T00:00:00Z') }),
  ).toBeUndefined();
  expect(whyOf({ asked: last('2026-10-01T00:00:00Z'), shown: added('2026-10-02T00:00:00Z') })).toBe(
    'new-evidence',
  );
  expect(whyOf({ asked: last('2026-10-01T00:00:00Z', true) })).toBe('seen-differently');
  expect(whyOf({ asked: last('2026-10-01T00:00:00Z', true), shown: added('2026-10-02T00:00:00Z') })).toBe(
    'seen-differently',
  );
});

test('S-5 R21 six months to the day are not older than six months, one day more is; leave does not count', () => {
  expect(whyOf({ asked: last('2026-05-23T08:00:00Z') })).toBeUndefined();
  expect(whyOf({ asked: last('2026-05-22T08:00:00Z') })).toBe('long-ago');
  const leave = [{ from: '2026-07-01', to: '2026-07-02' }];
  expect(whyOf({ asked: last('2026-05-22T08:00:00Z'), leave })).toBeUndefined();
  expect(whyOf({ asked: last('2026-05-19T08:00:00Z'), leave })).toBe('long-ago');
});

test('S-5 a half takes ten minutes at most, and a small one says less', () => {
  expect(mostQuestions).toBe(13);
  expect(minutesFor(mostQuestions)).toBe(10);
  expect([1, 2, 4, 5].map(minutesFor)).toEqual([1, 2, 3, 4]);
});

test('S-5 for any history the questions are what is due, in the framework’s order, strongest reasons first when there is no room', () => {
  fc.assert(
    fc.property(anyFacts, level, (facts, at) => {
      const { questions, later } = ask(facts, at);
      const codes = questions.map((each) => each.milestone);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).toEqual(codesAt(at).filter((each) => codes.includes(each)));
      expect(codes.length).toBeLessThanOrEqual(mostQuestions);
      expect(later === 0 || codes.length === mostQuestions).toBe(true);
      const left = codesAt(at).filter((each) => !codes.includes(each));
      for (const each of left.filter((one) => !facts.asked.some((row) => row.milestone === one)))
        expect(codes.length, each).toBe(mostQuestions);
      const weakest = Math.max(...questions.map((each) => askReasons.indexOf(each.why)));
      const differed = (one: string) => facts.asked.some((row) => row.milestone === one && row.differed);
      if (left.some(differed)) expect(weakest).toBe(0);
    }),
  );
});

test('S-5 other levels, private worlds and a level taken out of the framework ask nothing', () => {
  fc.assert(
    fc.property(anyFacts, level, (facts, at) => {
      for (const each of ask(facts, at).questions) expect(each.milestone).toContain(`-${at}`);
    }),
  );
  expect(questionsOf(enabledOnly(withoutMiddle), 'M', nothing, when)).toEqual({ questions: [], later: 0 });
});

test('R15 two halves are compared and never made one: every milestone is alike, different or one-sided, and only that', () => {
  fc.assert(
    fc.property(rated, rated, (self, mentor) => {
      const { differently, alike, oneSided } = compare(self, mentor);
      const all = [...differently, ...alike].map((each) => each.milestone);
      expect([...all, ...oneSided].sort()).toEqual(
        [...new Set([...self, ...mentor].map((each) => each.milestone))].sort(),
      );
      for (const one of differently) {
        expect(one.self).not.toBe(one.mentor);
        expect(self).toContainEqual({ milestone: one.milestone, answer: one.self });
        expect(mentor).toContainEqual({ milestone: one.milestone, answer: one.mentor });
      }
      const gaps = differently.map((each) => each.apart ?? 0);
      expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    }),
  );
});

test('R17 what was left empty changes no comparison, and no opportunity yet is on no scale', () => {
  expect(scale).toEqual(['working-towards', 'meeting', 'exceeding']);
  const of = (answer: Answer): Rated[] => [{ milestone: 'T1-J1', answer }];
  expect(compare(of('no-opportunity-yet'), of('exceeding')).differently[0]?.apart).toBeNull();
  expect(compare(of('exceeding'), of('no-opportunity-yet')).differently[0]?.apart).toBeNull();
  expect(compare(of('working-towards'), of('exceeding')).differently[0]?.apart).toBe(2);
  expect(compare(of('meeting'), []).oneSided).toEqual(['T1-J1']);
  fc.assert(
    fc.property(rated, rated, code, (self, mentor, extra) => {
      const without = (half: Rated[]) => half.filter((each) => each.milestone !== extra);
      const [some, more] = [compare(without(self), without(mentor)), compare(without(self), mentor)];
      expect(more.differently).toEqual(some.differently);
      expect(more.alike).toEqual(some.alike);
    }),
  );
});

const line = (more: Partial<CheckInLine>): CheckInLine => ({
  ...{ id: 'c', mentorshipId: 'm', level: 'J', openedAt: when.now, closedAt: null, outcome: null },
  mentor: { id: '1', name: 'Inés', handle: 'ines' },
  mentee: { id: '2', name: 'Priya', handle: 'priya' },
  ...{ role: 'self', running: true, mineIn: false, revealed: false, questions: 9, differently: 0 },
  ...more,
});

test('R15 states: open, half in, revealed, late, closed, and left open when the mentorship ended first', () => {
  expect(stateOf(line({}))).toBe('to answer');
  expect(stateOf(line({ mineIn: true }))).toBe('half in');
  expect(stateOf(line({ mineIn: true, revealed: true }))).toBe('revealed');
  expect(stateOf(line({ revealed: true }))).toBe('to answer late');
  expect(stateOf(line({ revealed: true, running: false }))).toBe('revealed');
  expect(stateOf(line({ running: false }))).toBe('left open');
  expect(stateOf(line({ running: false, mineIn: true }))).toBe('left open');
  expect(stateOf(line({ closedAt: when.now, running: false, revealed: true }))).toBe('closed');
});

test('J-3 a home names only halves about oneself that wait, each with whom', () => {
  const lines = [
    line({}),
    line({ id: 'd', mineIn: true }),
    line({ id: 'e', role: 'mentor' }),
    line({ id: 'f', revealed: true }),
  ];
  expect(waitingHalves(lines)).toEqual([
    { id: 'c', other: 'Inés' },
    { id: 'f', other: 'Inés' },
  ]);
});

test('R15 words for each state and outcome; a number of differences is said only after the reveal', () => {
  expect(sayCheckIn(line({}))).toBe('waits for your half');
  expect(sayCheckIn(line({ mineIn: true }))).toBe('your half is in');
  expect(sayCheckIn(line({ mineIn: true, revealed: true }))).toBe('open to both');
  expect(sayCheckIn(line({ mineIn: true, revealed: true, differently: 2 }))).toBe(
    'open to both: 2 seen differently',
  );
  expect(sayCheckIn(line({ revealed: true, differently: 2 }))).toBe('open to read; your half is missing');
  expect(sayCheckIn(line({ closedAt: when.now, outcome: 'agreed-to-differ' }))).toBe(
    'talked about: agreed to differ',
  );
  expect(sayCheckIn(line({ closedAt: when.now, outcome: 'agreed' }))).toBe('talked about: agreed');
  expect(sayCheckIn(line({ running: false }))).toBe('left open when the mentorship ended');
  expect(otherOf(line({})).name).toBe('Inés');
  expect(otherOf(line({ role: 'mentor' })).name).toBe('Priya');
  for (const words of [answerWords, reasonWords, outcomeWords])
    expect(Object.values(words).every(Boolean)).toBe(true);
});

test('R15 the deadline is fourteen days of 24 hours after the half, whatever the clocks do', () => {
  expect(opensAt('2026-10-20T10:00:00.000Z')).toBe('2026-11-03T10:00:00.000Z');
  expect(opensAt('2026-03-20T10:00:00+01:00')).toBe('2026-04-03T09:00:00.000Z');
});

test('S-5 after an answer comes the next question without one; what was passed over does not come back by itself', () => {
  const asked = ['a', 'b', 'c', 'd'].map((milestone) => ({ milestone }));
  expect(nextQuestion(asked, [], 'a')).toBe('b');
  expect(nextQuestion(asked, ['b'], 'a')).toBe('c');
  expect(nextQuestion(asked, ['b', 'c', 'd'], 'a')).toBeNull();
  expect(nextQuestion(asked, [], 'd')).toBeNull();
});

test('S-5 every purpose but coffee has check-ins', () => {
  expect(purposes.filter((each) => !mayCheckIn(each))).toEqual(['coffee']);
});

test('F8 a completed check-in is on record for the gate', () => {
  const record = { standings: [], evidence: [], waivers: [] };
  expect(readinessFactsOf({ ...record, checkedIn: true }).onRecord).toEqual(['check-in']);
  expect(readinessFactsOf({ ...record, checkedIn: false }).onRecord).toEqual([]);
  expect(readinessFactsOf(record).onRecord).toEqual([]);
});
