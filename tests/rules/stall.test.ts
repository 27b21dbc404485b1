import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedNext, sayCadence } from '@/lib/mentorships/cadence';
import { type PairHistory, pairHealth } from '@/lib/mentorships/stall';
import { addDays } from '@/lib/people/active-days';

const start = '2026-01-05';
const pair: PairHistory = {
  startedOn: start,
  heldOn: [],
  cadenceDays: 14,
  leave: [],
  idleGoals: 2,
  nextPlannedOn: null,
};
const held = (...days: number[]) => days.map((each) => addDays(start, each));
const health = (change: Partial<PairHistory>, after: number) =>
  pairHealth({ ...pair, ...change }, addDays(start, after));

test('R24 with fewer than two sessions it is too early to tell until 1.5 cadences have passed', () => {
  expect(health({}, 0).state).toBe('too early to tell');
  expect(health({}, 21).state).toBe('too early to tell');
  expect(health({}, 22).state).toBe('needs attention');
  expect(health({ heldOn: held(3) }, 24).state).toBe('too early to tell');
  expect(health({ heldOn: held(3) }, 25).state).toBe('needs attention');
});

test('R24 with two or three sessions the agreed cadence is the measure', () => {
  const heldOn = held(0, 40);
  expect(health({ heldOn }, 61)).toMatchObject({
    state: 'on track',
    facts: { basis: 'agreed cadence', limitDays: 21 },
  });
  expect(health({ heldOn }, 62).sentence).toBe(
    'Agreed to meet every 2 weeks, now 22, no leave, 2 goals idle.',
  );
});

test('R24 from four sessions on the pair is measured by its own rhythm', () => {
  const heldOn = held(0, 14, 25, 42);
  const after = health({ heldOn }, 73);
  expect(after.sentence).toBe('Met every 14±3 days, now 31, no leave, 2 goals idle.');
  expect(after).toMatchObject({
    state: 'needs attention',
    nextStep: 'Plan the next session.',
    facts: { heldSessions: 4 },
  });
  expect(health({ heldOn: held(0, 30, 60, 90), cadenceDays: 7 }, 134).state).toBe('on track');
  expect(health({ heldOn: held(0, 7, 14, 21), cadenceDays: 30 }, 33).state).toBe('needs attention');
});

test('R23 a planned session in the future counts nowhere', () => {
  const heldOn = held(0, 14, 28, 42, 60);
  expect(health({ heldOn }, 50).facts).toMatchObject({ heldSessions: 4, since: addDays(start, 42) });
});

test('R24 the sentence leaves out goals the reader may not see', () => {
  expect(health({ heldOn: held(0, 14, 28, 42), idleGoals: null }, 50).sentence).toBe(
    'Met every 2 weeks, now 8, no leave.',
  );
});

test('R24 one flag names one next step', () => {
  const heldOn = held(0, 14, 28, 42);
  expect(health({ heldOn, nextPlannedOn: addDays(start, 90) }, 80).nextStep).toBe(
    'Confirm the session that is planned.',
  );
  expect(health({ heldOn }, 50).nextStep).toBeNull();
});

const history = fc.array(fc.integer({ min: 5, max: 30 }), { maxLength: 8 }).map((gaps) => {
  let day = 0;
  return held(...gaps.map((gap) => (day += gap)));
});

test('R21 no flag falls inside leave, and none is caused by it', () => {
  fc.assert(
    fc.property(history, fc.nat(40), fc.nat(200), (heldOn, before, away) => {
      const last = heldOn.at(-1) ?? start;
      const from = addDays(last, before + 1);
      const leave = [{ from, to: addDays(from, away) }];
      const dayBefore = pairHealth({ ...pair, heldOn }, addDays(last, before));
      const inside = pairHealth({ ...pair, heldOn, leave }, addDays(from, away));
      expect(inside.state).not.toBe('needs attention');
      if (dayBefore.state === 'needs attention') return;
      const back = pairHealth({ ...pair, heldOn, leave }, addDays(from, away + 1));
      const without = pairHealth({ ...pair, heldOn }, addDays(last, before + 1));
      expect(back.state).toBe(without.state);
    }),
  );
});

test('R24 the day a flag is due is the first day it is raised', () => {
  fc.assert(
    fc.property(history, (heldOn) => {
      const due = pairHealth({ ...pair, heldOn }, heldOn.at(-1) ?? start).facts.needsAttentionOn;
      expect(pairHealth({ ...pair, heldOn }, due).state).toBe('needs attention');
      expect(pairHealth({ ...pair, heldOn }, addDays(due, -1)).state).not.toBe('needs attention');
    }),
  );
});

test.each([
  [1, 'every day'],
  [7, 'every week'],
  [14, 'every 2 weeks'],
  [30, 'every month'],
  [10, 'every 10 days'],
])('R11 a cadence of %i days in words', (days, words) => {
  expect(sayCadence(days)).toBe(words);
});

test('R21 the next session is expected a cadence later, leave not counted', () => {
  expect(expectedNext('2026-03-01', 14, [{ from: '2026-03-05', to: '2026-03-11' }])).toBe('2026-03-22');
});
