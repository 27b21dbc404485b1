import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { keepAt, sinceBeginning, whenOf } from '@/lib/growth/as-of';
import { stopsOf } from '@/lib/growth/stops';
import { dayOf } from '@/lib/people/active-days';

const now = '2026-11-23T05:00:00Z';
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Apia',
];
const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true });

test('F49 a day is shown as of its last moment in the reader’s zone', () => {
  expect(whenOf('2026-08-03', now, 'Europe/Berlin')).toMatchObject({
    at: '2026-08-03T21:59:59.999999Z',
    now: '2026-08-03T21:59:59.999999Z',
    text: '2026-08-03',
    day: '2026-08-03',
    refused: null,
  });
});

test('F49 a month means its last day, leap years too', () => {
  expect(whenOf('2026-08', now, 'UTC')).toMatchObject({ day: '2026-08-31', text: '2026-08' });
  expect(whenOf('2024-02', now, 'UTC').at).toBe('2024-02-29T23:59:59.999999Z');
});

test('F49 today, the month that runs and no day at all are the present', () => {
  for (const asked of [undefined, '', '2026-11-23', '2026-11'])
    expect(whenOf(asked, now, 'UTC')).toMatchObject({ at: null, text: null, refused: null, now });
  // In Apia it is the 23rd already when it is still the 22nd elsewhere.
  expect(whenOf('2026-11-22', '2026-11-22T11:30:00Z', 'Pacific/Apia').at).not.toBeNull();
  expect(whenOf('2026-11-22', '2026-11-22T11:30:00Z', 'UTC').at).toBeNull();
});

test('F49 what is no day, and what has not come, is answered in words', () => {
  for (const asked of [
    'soon',
    '2026-13',
    '2026-02-30',
    '26-08-03',
    '2026-8-3',
    '2026-08-03T10:00',
    'ab',
    '0000-00',
    ['2026-08', '2026-09'],
    '9'.repeat(4000),
    '2026-08-03\n',
    '١٢٣٤-٠١',
  ])
    expect(whenOf(asked, now, 'UTC'), String(asked).slice(0, 40)).toMatchObject({
      at: null,
      refused: expect.stringContaining('no day'),
    });
  expect(whenOf('2026-11-24', now, 'UTC').refused).toBe('24 Nov 2026 has not come yet.');
  expect(whenOf('2026-12', now, 'UTC').refused).toBe('31 Dec 2026 has not come yet.');
});

test('F49 before the first thing on record nothing is made up', () => {
  const when = whenOf('2020-01', now, 'UTC');
  expect(sinceBeginning(when, '2024-05-06T10:00:00Z').refused).toBe(
    'Nothing is on record before 6 May 2024.',
  );
  expect(sinceBeginning(whenOf('2024-05-06', now, 'UTC'), '2024-05-06T10:00:00Z').refused).toBeNull();
  expect(sinceBeginning(whenOf(undefined, now, 'UTC'), now).refused).toBeNull();
});

test('F49 for any day and zone: the moment lies on that day, and a microsecond later is the next', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...zones), (date, zone) => {
      const day = date.toISOString().slice(0, 10);
      const { at } = whenOf(day, now, zone);
      const after = Temporal.Instant.from(at as string)
        .add({ microseconds: 1 })
        .toString();
      expect(dayOf(at as string, zone) <= day).toBe(true);
      expect(dayOf(after, zone) > day).toBe(true);
    }),
  );
});

test('F49 any text at all is answered and never thrown', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.anything()), (asked) => void whenOf(asked, now, 'UTC')));
});

test('F49 a link keeps the day, beside what it had', () => {
  expect(keepAt('/team', '2026-08')).toBe('/team?at=2026-08');
  expect(keepAt('/people/a?part=ladder#braid', '2026-08')).toBe('/people/a?part=ladder&at=2026-08#braid');
  expect(keepAt('/team', null)).toBe('/team');
});

test('look-6.2 the scrubber stops at months that are over, at most thirteen, the newest always', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...zones), (begins, zone) => {
      const when = whenOf(undefined, now, zone);
      const stops = stopsOf(begins.toISOString(), now, when);
      expect(stops.length).toBeLessThanOrEqual(13);
      expect(stops.map((each) => each.text)).toEqual(stops.map((each) => each.text).toSorted());
      for (const { text } of stops) expect(whenOf(text, now, zone).at).not.toBeNull();
      if (dayOf(begins.toISOString(), zone) < '2026-11-01') expect(stops.at(-1)?.text).toBe('2026-10');
    }),
  );
  expect(stopsOf(now, now, whenOf(undefined, now, 'UTC'))).toEqual([]);
});
