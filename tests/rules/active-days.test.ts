import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshnessOf } from '@/lib/growth/freshness';
import { activeDaysBetween, addActiveDays, addDays, dayOf, isOnLeave } from '@/lib/people/active-days';

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-12-01', days));
const leave = fc.array(
  fc.tuple(day, fc.nat(40)).map(([from, days]) => ({ from, to: addDays(from, days) })),
  { maxLength: 6 },
);

test('R21 active days equal a count day by day, however leave overlaps', () => {
  fc.assert(
    fc.property(day, day, leave, (from, to, all) => {
      let count = 0;
      for (let each = addDays(from, 1); each <= to; each = addDays(each, 1))
        if (!isOnLeave(each, all)) count += 1;
      expect(activeDaysBetween(from, to, all)).toBe(count);
    }),
  );
});

test('R21 adding active days and counting them again gives the same number, and never lands in leave', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90 }), leave, (from, days, all) => {
      const to = addActiveDays(from, days, all);
      expect(activeDaysBetween(from, to, all)).toBe(days);
      expect(isOnLeave(to, all)).toBe(false);
    }),
  );
});

test('R21 leave of both sides on one day counts once', () => {
  const both = [
    { from: '2026-03-02', to: '2026-03-06' },
    { from: '2026-03-04', to: '2026-03-08' },
  ];
  expect(activeDaysBetween('2026-03-01', '2026-03-11', both)).toBe(3);
});

test('R22 the day of an instant is the one of the zone', () => {
  expect(dayOf('2026-03-31T23:30:00Z', 'Europe/Berlin')).toBe('2026-04-01');
  expect(dayOf('2026-04-01T01:30:00+02:00', 'America/New_York')).toBe('2026-03-31');
});

test('F37 freshness says how long ago, pauses during leave, and is only a hint', () => {
  expect(freshnessOf('2025-01-10', '2026-03-20', 12, [])).toEqual({
    lastShownOn: '2025-01-10',
    worthRefresh: true,
    sentence: 'last shown 14 months ago',
  });
  const away = [{ from: '2025-06-01', to: '2025-10-31' }];
  expect(freshnessOf('2025-01-10', '2026-03-20', 12, away).worthRefresh).toBe(false);
  expect(freshnessOf('2026-03-20', '2026-03-20', 12, []).sentence).toBe('shown within the last month');
});
