import { expect, test } from 'vitest';
import { filledRows, wordlessRows } from '@/lib/sessions/item-rows';
import { listAddress, pageOf } from '@/lib/sessions/list-address';
import { nameOf, numberOf } from '@/lib/sessions/number';
import { promiseOf } from '@/lib/sessions/promise';
import { sayReaders } from '@/lib/sessions/say-readers';
import { sayMinutes } from '@/lib/sessions/say-session';
import { sayWhen } from '@/lib/sessions/say-when';
import {
  daysLate,
  instantOf,
  isLocalTime,
  justEnded,
  localOf,
  refusalOfDue,
  refusalOfStart,
} from '@/lib/sessions/when';

const now = '2026-11-22T19:47:12Z';

test('R22: a wall clock that a clock change skips takes the offset before the gap', () => {
  expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
  expect(instantOf('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30:00Z');
});

test('R22: a wall clock that occurs twice means the first', () => {
  expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
  expect(instantOf('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00Z');
});

test('R22: an instant and its wall clock lead back to each other in zones with odd offsets', () => {
  for (const zone of ['Asia/Kathmandu', 'Pacific/Chatham', 'UTC', 'America/St_Johns'])
    expect(localOf(instantOf('2026-07-14T23:45', zone), zone)).toBe('2026-07-14T23:45');
});

test('S-1: a session that just ended began its length ago, at the nearest quarter', () => {
  expect(justEnded(now, 45, 'Europe/Berlin')).toBe('2026-11-22T20:00');
  expect(justEnded(now, 30, 'Asia/Kathmandu')).toBe('2026-11-23T01:00');
});

test('R22: a year back and two years ahead are the limits, said in a sentence', () => {
  expect(refusalOfStart('2025-11-23T10:00:00Z', now)).toBeNull();
  expect(refusalOfStart('2025-11-20T10:00:00Z', now)).toContain('more than a year ago');
  expect(refusalOfStart('2028-11-20T10:00:00Z', now)).toBeNull();
  expect(refusalOfStart('2028-11-24T10:00:00Z', now)).toContain('more than two years ahead');
  expect(refusalOfDue('2049-01-01', now)).toContain('two years ahead');
  expect(refusalOfDue('2026-11-23', now)).toBeNull();
});

test('R22: a day that no calendar has is no time', () => {
  for (const odd of ['2026-02-31T10:00', '2026-13-01T10:00', '2026-01-01', 'soon', '', '2026-01-01T25:00'])
    expect(isLocalTime(odd)).toBe(false);
  expect(isLocalTime('2026-02-28T10:00')).toBe(true);
});

test('R23: a log is late by days in the zone of the reader', () => {
  expect(daysLate('2026-11-20T22:30:00Z', '2026-11-20T23:30:00Z', 'UTC')).toBe(0);
  expect(daysLate('2026-11-20T22:30:00Z', '2026-11-20T23:30:00Z', 'Europe/Berlin')).toBe(1);
  expect(daysLate('2026-11-20T22:30:00Z', '2026-11-10T23:30:00Z', 'UTC')).toBe(0);
});

test('url-4: S-108 is a number, and everything else is nobody', () => {
  expect(numberOf('S-108')).toBe(108);
  expect(numberOf(nameOf(7))).toBe(7);
  for (const odd of ['108', 'S-0', 'S-01', 'S-1e3', 'G-108', 'S-99999999999', 'S-'])
    expect(numberOf(odd)).toBeNull();
});

test('R2: nothing is promised about the manager where the mentor is one', () => {
  expect(promiseOf('pair', false)).toMatchObject({
    id: 'pair-1',
    words: expect.stringContaining('No manager'),
  });
  expect(promiseOf('pair', true).id).toBe('pair-with-manager-1');
  expect(promiseOf('pair', true).words).not.toMatch(/no manager/i);
});

const mentor = { id: 'm', name: 'Ana' };
const mentee = { id: 'p', name: 'Priya' };

test('sight-1: who reads an item is said in words, from where the reader stands', () => {
  const pair = { mentor, mentee };
  expect(sayReaders('private', 'm', pair, 'm')).toBe('Only you');
  expect(sayReaders('pair', 'm', pair, 'm')).toBe('You and Priya');
  expect(sayReaders('pair', 'm', pair, 'p')).toBe('You and Ana');
  expect(sayReaders('team', 'm', pair, 'm')).toBe('You, Priya and their manager');
  expect(sayReaders('team', 'm', pair, 'p')).toBe('You, Ana and your manager');
  expect(sayReaders('team', 'm', pair, 'boss')).toBe('You, Ana and Priya');
  const more = { mentor, mentee, moreMentors: true };
  expect(sayReaders('team', 'm', more, 'p')).toBe('You, Ana, your other mentors and your manager');
});

test('time-2: a session is said in the zone of the reader, and in the other one where it differs', () => {
  const others = [
    { name: 'Ana', zone: 'America/New_York' },
    { name: 'Tom', zone: 'Europe/Paris' },
  ];
  const said = sayWhen('2026-11-24T14:00:00Z', 45, 'Europe/Berlin', others);
  expect(said).toMatchObject({
    weekday: 'Tue',
    day: '24 Nov',
    hours: '15:00–15:45',
    elsewhere: '09:00 for Ana',
  });
  expect(sayWhen('2026-11-24T14:00:00Z', 45, 'UTC', []).elsewhere).toBe('');
});

test('url-1: a page of the list knows whether there are newer and older ones', () => {
  const at = (after: boolean, before: boolean) => ({ after, before });
  expect(pageOf([1, 2, 3], 2, at(false, false))).toEqual({ shown: [1, 2], hasOlder: true, hasNewer: false });
  expect(pageOf([3], 2, at(true, false))).toEqual({ shown: [3], hasOlder: false, hasNewer: true });
  expect(pageOf([1, 2, 3], 2, at(false, true))).toEqual({ shown: [2, 3], hasOlder: true, hasNewer: true });
  expect(listAddress({ person: 'priya', state: undefined, after: 'S-3' })).toBe(
    '/sessions?person=priya&after=S-3',
  );
});

test('save-8: rows of the form become action items; a day without words is noticed', () => {
  const typed = {
    item1: ' Send it ',
    owner1: 'mentor',
    due1: '2026-12-01',
    owner2: 'mentee',
    due3: '2026-12-02',
  };
  expect(filledRows(typed)).toEqual([
    { row: { body: 'Send it', owner: 'mentor', dueOn: '2026-12-01' }, dueField: 'due1' },
  ]);
  expect(wordlessRows(typed)).toEqual([3]);
});

test('S-1: a length is said in hours and minutes', () => {
  expect([45, 60, 90, 125].map(sayMinutes)).toEqual(['45 min', '1 h', '1 h 30', '2 h 05']);
});
