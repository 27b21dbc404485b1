import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Frequency } from '@/db/enums';
import { dayAt, occurrences, type Rule, stepOf } from '@/lib/sessions/recurrence';
import { given } from '../support/recurrence-given';
import { table } from '../support/recurrence-table';

const run = promisify(execFile);
const rule = (more: Partial<Rule> = {}): Rule => ({
  frequency: 'weekly',
  every: 1,
  localTime: '10:00',
  zone: 'Europe/Berlin',
  firstOn: '2026-11-24',
  lastOn: null,
  ...more,
});
const all = { from: '2026-01-01T00:00Z', to: '2029-01-01T00:00Z', most: 60 };
const starts = (one: Rule, span = all) => occurrences(one, [], span).map(({ startsAt }) => startsAt);

describe('R22 time-4: a series keeps its wall clock', () => {
  test('the table holds 6 zones × 4 changes × 5 patterns', () => {
    expect(new Set(table.map(([zone]) => zone)).size).toBe(6);
    expect(new Set(table.map(([zone, change]) => zone + change)).size).toBe(24);
    expect(table).toHaveLength(120);
  });

  test.each(table)('%s, %s, %s from %s %s', (...row) => {
    expect(given(row)).toEqual(row[5]);
  });

  test.each([
    ['UTC', 0],
    ['America/New_York', 19],
    ['Pacific/Apia', 13],
  ])(
    'the same where the process lives in %s',
    async (TZ, hour) => {
      const program = ['--import', './bin/hooks.mjs', 'tests/support/recurrence-given.ts'];
      const { stdout } = await run(process.execPath, program, { env: { ...process.env, TZ } });
      const said = JSON.parse(stdout);
      expect(said.hour).toBe(hour);
      expect(said.rows).toEqual(table.map((row) => row[5]));
    },
    60_000,
  );

  test('a day that a country left out takes the offset before the gap, too', () => {
    const one = rule({ zone: 'Pacific/Apia', firstOn: '2011-12-23', localTime: '10:00' });
    const span = { from: '2011-12-01T00:00Z', to: '2012-01-10T00:00Z', most: 9 };
    expect(starts(one, span)).toEqual([
      '2011-12-23T20:00:00Z',
      '2011-12-30T20:00:00Z',
      '2012-01-05T20:00:00Z',
    ]);
  });
});

describe('R22: patterns', () => {
  const days = (more: Partial<Rule>, most = 5) =>
    occurrences(rule(more), [], { ...all, most }).map(({ date }) => date);

  test('a month without a 31st takes its last day, and the next long one the 31st again', () => {
    expect(days({ frequency: 'monthly-by-day', firstOn: '2027-12-31' })).toEqual([
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
  });
  test('the 2nd Tuesday stays the 2nd; a first day in the 5th week means the last', () => {
    const second = { frequency: 'monthly-by-weekday' as const, firstOn: '2026-12-08' };
    expect(days(second, 3)).toEqual(['2026-12-08', '2027-01-12', '2027-02-09']);
    const last = { frequency: 'monthly-by-weekday' as const, firstOn: '2026-12-29', every: 2 };
    expect(days(last, 4)).toEqual(['2026-12-29', '2027-02-23', '2027-04-27', '2027-06-29']);
  });
  test('every third week crosses the year, and nothing falls after the last day', () => {
    expect(days({ every: 3, lastOn: '2027-01-26' }, 9)).toEqual([
      '2026-11-24',
      '2026-12-15',
      '2027-01-05',
      '2027-01-26',
    ]);
    expect(days({ lastOn: '2026-11-23' })).toEqual([]);
  });
  test('around midnight the weekday is the one of the zone of the series', () => {
    const [first] = starts(rule({ localTime: '00:15', zone: 'Asia/Kolkata' }));
    expect(first).toBe('2026-11-23T18:45:00Z');
  });
});

describe('R22: exceptions', () => {
  const exceptions = [
    { onDate: '2026-12-01', movedTo: null },
    { onDate: '2026-12-08', movedTo: '2026-12-09T16:30' },
    { onDate: '2027-03-30', movedTo: '2026-12-02T09:00' },
  ];
  test('a skipped day is left out, a moved one keeps the day the rule gave, from however far it comes', () => {
    const span = { from: '2026-11-25T00:00Z', to: '2026-12-16T00:00Z', most: 9 };
    expect(occurrences(rule(), exceptions, span)).toEqual([
      { date: '2027-03-30', startsAt: '2026-12-02T08:00:00Z', moved: true },
      { date: '2026-12-08', startsAt: '2026-12-09T15:30:00Z', moved: true },
      { date: '2026-12-15', startsAt: '2026-12-15T09:00:00Z' },
    ]);
  });
  test('many skipped days do not use up the number asked for', () => {
    const skipped = Array.from({ length: 50 }, (_, n) => ({ onDate: dayAt(rule(), n), movedTo: null }));
    expect(occurrences(rule(), skipped, { ...all, most: 3 })).toHaveLength(3);
  });
});

describe('R22: by property', () => {
  const zones = [
    'Europe/Berlin',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
    'Pacific/Apia',
  ];
  const rules: fc.Arbitrary<Rule> = fc.record({
    frequency: fc.constantFrom<Frequency>('weekly', 'monthly-by-day', 'monthly-by-weekday'),
    every: fc.integer({ min: 1, max: 12 }),
    localTime: fc
      .integer({ min: 0, max: 1439 })
      .map((n) => Temporal.PlainTime.from('00:00').add({ minutes: n }).toString().slice(0, 5)),
    zone: fc.constantFrom(...zones),
    firstOn: fc
      .integer({ min: 0, max: 1500 })
      .map((n) => Temporal.PlainDate.from('2024-01-01').add({ days: n }).toString()),
    lastOn: fc.constant(null),
  });
  const span = { from: '2026-01-01T00:00Z', to: '2030-01-01T00:00Z' };

  test('a part of a span holds what the whole span holds there', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 1400 }), (one, days) => {
        const from = Temporal.Instant.from(span.from)
          .add({ hours: days * 24 })
          .toString();
        const whole = occurrences(one, [], { ...span, most: 999 }).filter(({ startsAt }) => startsAt >= from);
        expect(occurrences(one, [], { ...span, from, most: 999 })).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
  test('each is on the wall clock of the series, or as far behind it as the gap is long', () => {
    fc.assert(
      fc.property(rules, (one) => {
        for (const { date, startsAt } of occurrences(one, [], { ...span, most: 20 })) {
          const there = Temporal.Instant.from(startsAt).toZonedDateTimeISO(one.zone).toPlainDateTime();
          const late = Temporal.PlainDateTime.from(`${date}T${one.localTime}`).until(there).total('minutes');
          expect([0, 30, 60, 1440]).toContain(late);
        }
      }),
      { numRuns: 60 },
    );
  });
  test('days and steps are each other’s way back', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 40 }), (one, step) => {
        expect(stepOf(one, dayAt(one, step))).toBe(step);
      }),
      { numRuns: 100 },
    );
  });
  test('a series without an end is counted no further than asked', () => {
    expect(
      occurrences(rule({ firstOn: '1990-01-02' }), [], {
        from: '2026-11-24T00:00Z',
        to: '9000-01-01T00:00Z',
        most: 60,
      }),
    ).toHaveLength(60);
  });
});
