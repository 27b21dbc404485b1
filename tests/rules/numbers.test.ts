import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressOf } from '@/lib/growth/progress';
import { metSince, quarterStart } from '@/lib/growth/quarter';
import { numberAt } from '@/lib/growth/shown-number';
import { countedBy, countIn, numberHref, sliceFrom } from '@/lib/growth/slice';
import { shipped, withoutMiddle } from '../support/shipped-framework';
import { anyStandings, standingsOf } from '../support/standings';

const when = { now: '2026-11-20T12:00:00Z', zone: 'UTC' };
const partsOf = (href: string) => href.split('/').slice(3);

test('M-5 the address of each number leads back to exactly its rows', () => {
  fc.assert(
    fc.property(anyStandings, (standings) => {
      const { perTrack, perCompetency } = progressOf(shipped, standings);
      const shown = [
        ...perTrack.map((each) => ({ ...each, scope: each.track as string })),
        ...perCompetency.map((each) => ({ ...each, scope: each.competency })),
      ];
      for (const { scope, level, all } of shown)
        for (const which of ['met', 'not-yet', 'no-opportunity-yet', 'not-assessed'] as const) {
          const slice = sliceFrom(partsOf(numberHref('june', { which, scope, level })), shipped);
          if (!slice) throw new Error('The address leads nowhere.');
          const { codes, outOf } = countedBy(shipped, standings, slice);
          expect(codes).toEqual(countIn(all, which).milestones);
          expect(outOf).toEqual(all.outOf);
        }
    }),
    { numRuns: 4 },
  );
});

test('M-5 an address that names no number of this framework is none', () => {
  for (const parts of [
    [],
    ['met'],
    ['met', 'technical'],
    ['met', 'technical', 'X'],
    ['met', 'T9', 'J'],
    ['better', 'technical', 'J'],
    ['met', 'technical', 'J', 'more'],
    ['quarter', 'technical'],
    ['__proto__', 'technical', 'J'],
  ])
    expect(numberAt(shipped, { standings: [] }, parts, when)).toBeNull();
  expect(numberAt(withoutMiddle, { standings: [] }, ['met', 'technical', 'M'], when)?.codes ?? []).toEqual(
    [],
  );
});

test('R18 a number says its count with its denominator, where it is taken, and the formula with its version', () => {
  const standings = standingsOf(['T1-J1', 'T2-J1'], 'met').map((row) => ({ ...row, since: when.now }));
  expect(numberAt(shipped, { standings }, ['met', 'technical', 'J'], when)).toMatchObject({
    says: '2 of 9 met',
    where: 'technical, junior',
    codes: ['T1-J1', 'T2-J1'],
    formula: expect.stringContaining('Formula version 1, framework version 1.0.'),
  });
  expect(numberAt(shipped, { standings }, ['all', 'T1', 'J'], when)).toMatchObject({
    says: '2 milestones',
    where: 'T1 Data preparation and quality, junior',
  });
});

test('M-5 this quarter begins at midnight of its first day in the reader’s zone', () => {
  expect(quarterStart('2026-11-20T12:00:00Z', 'UTC')).toBe('2026-10-01T00:00:00Z');
  expect(quarterStart('2026-09-30T22:30:00Z', 'Europe/Berlin')).toBe('2026-09-30T22:00:00Z');
  const rows = [
    { standing: 'met', since: '2026-10-01T00:00:00Z', milestone: 'a' },
    { standing: 'met', since: '2026-11-01T00:00:00Z', milestone: 'b' },
    { standing: 'met', since: '2026-09-30T23:59:59Z', milestone: 'c' },
    { standing: 'not-yet', since: '2026-11-01T00:00:00Z', milestone: 'd' },
  ];
  expect(metSince(rows, quarterStart(when.now, 'UTC')).map((row) => row.milestone)).toEqual(['b', 'a']);
});
