import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Opportunity } from '@/lib/growth/opportunity-record';
import { aYearBefore } from '@/lib/growth/packet-period';
import { sayAnswer } from '@/lib/growth/say-opportunity';
import { mayReadGrowth } from '@/lib/growth/who-may';

const waiting: Opportunity = {
  id: 'o',
  milestone: 'T1-J1',
  line: 'I would like to try',
  forManager: false,
  askedAt: '2026-03-01T09:00:00Z',
  answer: null,
  answerLine: null,
  answeredBy: null,
};

test('M-5 growth is read by the person, a mentor, the manager or a stand-in, each of them alone enough, and nobody else', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (mine, mentor, manager, standIn) => {
      const any = [mine, mentor, manager, standIn].includes(true);
      expect(mayReadGrowth({ mine, mentor, manager, standIn })).toBe(any);
    }),
    { examples: [[false, false, false, false]] },
  );
});

test('F50 a packet begins with the year up to its day, on a leap day too', () => {
  expect(aYearBefore('2026-06-30')).toBe('2025-06-30');
  expect(aYearBefore('2028-02-29')).toBe('2027-02-28');
});

test('F9 R17 what came back to an opportunity names who answered, and a no its reason; nothing while it waits', () => {
  const said = (change: Partial<Opportunity>) => sayAnswer({ ...waiting, ...change });
  expect(said({})).toBeNull();
  const yes = { answer: 'here-is-one' as const, answerLine: 'the pricing service', answeredBy: 'Inés' };
  expect(said(yes)).toBe('Inés: here is one: the pricing service');
  expect(said({ ...yes, answeredBy: null })).toBe('They: here is one: the pricing service');
  expect(said({ ...yes, answer: 'not-now', answerLine: 'the team moves' })).toBe(
    'Inés: not now, because the team moves',
  );
});
