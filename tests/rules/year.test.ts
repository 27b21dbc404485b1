import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standings } from '@/db/enums';
import { heightsOf } from '@/lib/growth/heights';
import { type Change, standingsAfter } from '@/lib/growth/history';
import { isOnRecord, sayYear, yearOf } from '@/lib/growth/year';
import { shipped } from '../support/shipped-framework';

const now = '2026-11-20T12:00:00Z';
const change = (milestone: string, standing: Change['standing'], at: string): Change => ({
  ...{ id: `${milestone} ${at}`, milestone, standing, at },
});
const told: Change[] = [
  change('T1-J1', 'met', '2025-03-01T10:00:00Z'),
  change('T2-J1', 'met', '2025-11-20T11:59:59Z'),
  change('P1-J1', 'not-yet', '2025-11-20T12:00:00Z'),
  change('P1-J1', 'met', '2026-02-01T10:00:00Z'),
  change('T2-J1', 'not-yet', '2026-05-01T10:00:00Z'),
  change('T3-J1', 'met', '2026-06-01T10:00:00Z'),
  change('T3-J2', 'met', '2026-07-01T10:00:00Z'),
];

test('M-1 a year counts each track for itself: at its start and at its end, with every step between', () => {
  const year = yearOf(shipped, told, now, 'Europe/Zagreb');
  expect(year.from).toBe('2025-11-20T12:00:00Z');
  expect(year.met).toEqual({ technical: { before: 2, now: 3 }, 'soft-skill': { before: 0, now: 1 } });
  expect(year.steps.map(({ code, to }) => `${code} ${to}`)).toEqual([
    ...['P1-J1 met', 'T2-J1 not-yet', 'T3-J1 met', 'T3-J2 met'],
  ]);
  expect(sayYear(year)).toBe('technical from 2 to 3 milestones met, soft-skill from 0 to 1');
});

test('M-1 where nothing moved it says still', () => {
  const year = yearOf(shipped, told.slice(0, 2), now, 'UTC');
  expect(year.steps).toEqual([]);
  expect(sayYear(year)).toBe('technical still 2 milestones met, soft-skill still 0');
  expect(sayYear(yearOf(shipped, [], now, 'UTC'))).toBe(
    'technical still 0 milestones met, soft-skill still 0',
  );
});

test('R17 whoever was never judged has no year to draw; whoever was judged without a step stands still', () => {
  const year = yearOf(shipped, [], now, 'UTC');
  expect(isOnRecord([], year)).toBe(false);
  expect(isOnRecord([told[2]], year)).toBe(true);
  expect(isOnRecord([], yearOf(shipped, told, now, 'UTC'))).toBe(true);
});

const codes = shipped.milestones.map((each) => each.code);
const anyHistory = fc
  .array(fc.tuple(fc.nat(codes.length - 1), fc.constantFrom(...standings)), { maxLength: 60 })
  .map((all) =>
    all.map(([code, standing], day) =>
      change(codes[code % 9] as string, standing, new Date(Date.UTC(2025, 0, 1 + day * 11)).toISOString()),
    ),
  );

test('M-1 F49 a year begins and ends where the ladder of those days stood, in count and in height', () => {
  fc.assert(
    fc.property(anyHistory, (all) => {
      const until = all.filter((each) => Date.parse(each.at) <= Date.parse(now));
      const { from, start, steps, met } = yearOf(shipped, until, now, 'UTC');
      const before = until.filter((each) => Date.parse(each.at) < Date.parse(from));
      for (const { track, height } of heightsOf(shipped, standingsAfter(before)))
        expect(start[track]).toBeCloseTo(height);
      for (const { track, height } of heightsOf(shipped, standingsAfter(until)))
        expect(steps.findLast((step) => step.track === track)?.height ?? start[track]).toBeCloseTo(height);
      const total = (side: 'before' | 'now') => met.technical[side] + met['soft-skill'][side];
      const count = (part: Change[]) => standingsAfter(part).filter((row) => row.standing === 'met').length;
      expect([total('before'), total('now')]).toEqual([count(before), count(until)]);
    }),
  );
});
