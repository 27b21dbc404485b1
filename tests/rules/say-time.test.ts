import { expect, test } from 'vitest';
import { sayDay, sayTime } from '@/lib/people/say-time';

const now = '2026-03-12T14:00:00Z';
const say = (instant: string, zone = 'Europe/Berlin') => sayTime(instant, now, zone);

test.each([
  ['2026-03-12T13:59:40Z', 'just now'],
  ['2026-03-12T13:15:00Z', '45 minutes ago'],
  ['2026-03-12T16:30:00Z', 'in 2 hours'],
  ['2026-03-11T13:00:00Z', 'yesterday'],
  ['2026-03-10T08:00:00Z', '2 days ago'],
  ['2026-03-13T14:00:00Z', 'tomorrow'],
])('time-1 %s reads "%s"', (instant, text) => {
  expect(say(instant).text).toBe(text);
});

test('time-1 beyond seven days the absolute form comes first', () => {
  expect(say('2026-03-05T14:00:00Z').text).toBe('7 days ago');
  expect(say('2026-03-04T14:00:00Z').text).toBe('4 Mar 2026, 15:00 (8 days ago)');
  expect(say('2025-03-04T14:00:00Z').text).toBe('4 Mar 2025, 15:00 (12 months ago)');
});

test('time-1 the title holds the absolute time with its zone, dateTime the instant', () => {
  expect(say('2026-03-10T08:00:00Z')).toMatchObject({
    title: '10 Mar 2026, 09:00 CET',
    dateTime: '2026-03-10T08:00:00Z',
  });
  expect(say('2026-07-10T08:00:00Z').title).toBe('10 Jul 2026, 10:00 CEST');
  expect(say('2026-03-10T08:00:00Z', 'Asia/Kolkata').title).toBe('10 Mar 2026, 13:30 GMT+5:30');
  expect(sayTime('2026-03-10T18:05:00Z', now, 'UTC', true).title).toBe('10 Mar 2026, 6:05 pm UTC');
});

test('time-1 yesterday is a day of the reader, not 24 hours', () => {
  expect(sayTime('2026-03-11T23:30:00Z', '2026-03-12T09:00:00Z', 'UTC').text).toBe('yesterday');
  expect(sayTime('2026-03-11T23:30:00Z', '2026-03-12T09:00:00Z', 'Asia/Tokyo').text).toBe('9 hours ago');
});

test('time-3 an all-day date has no zone and no clock', () => {
  expect(sayDay('2026-03-13', '2026-03-12')).toEqual({
    text: 'tomorrow',
    title: '13 Mar 2026',
    dateTime: '2026-03-13',
  });
  expect(sayDay('2026-04-30', '2026-03-12').text).toBe('30 Apr 2026 (in 7 weeks)');
  expect(sayDay('2026-03-12', '2026-03-12').text).toBe('today');
});
