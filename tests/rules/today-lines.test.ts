import { expect, test } from 'vitest';
import { homeOfNumber, keepAt, sinceBeginning, whenOf } from '@/lib/growth/as-of';
import { numberAt } from '@/lib/growth/shown-number';
import { countedBy } from '@/lib/growth/slice';
import { stopsOf } from '@/lib/growth/stops';
import { type TodayFacts, todayLines } from '@/lib/growth/today';
import { shipped } from '../support/shipped-framework';
import { standingsOf } from '../support/standings';

const now = '2026-11-20T12:00:00Z';
const when = { now, zone: 'UTC' };

test('D1 each line of Today says what it is, leads to where it is done, and names the deed', () => {
  const facts: TodayFacts = {
    ...{ now, zone: 'Europe/Berlin' },
    nextSession: { number: 3, startsAt: '2026-11-20T14:00:00Z', other: 'Ines' },
    agendas: [{ number: 4, by: 'Mei', day: 'Tuesday' }],
    requests: [{ id: 'm', other: 'Dario' }],
    checkIns: [{ id: 'c', other: 'Ines' }],
    goals: [{ number: 1, title: 'Lead it', waitsForMe: true, proposer: 'Ines' }],
    items: [
      { id: 'a', body: 'Write', dueOn: '2026-11-20', session: 3 },
      { id: 'b', body: 'Read', dueOn: '2026-11-19', session: null },
      { id: 'd', body: 'No day', dueOn: null, session: null },
    ],
  };
  expect(todayLines(facts).map(({ key, says, href, verb }) => [key, says, href, verb])).toEqual([
    ['session', 'You meet Ines today at 15:00', '/sessions/S-3', 'Open'],
    ['agenda of S-4', 'Agenda from Mei for Tuesday', '/sessions/S-4#agenda', 'Read it'],
    ['m', 'A mentorship with Dario waits for your yes', '/mentorships/m', 'Answer'],
    ['c', 'A check-in with Ines waits for your half', '/check-ins/c', 'Give it'],
    ['G-1', 'Ines proposed “Lead it”', '/goals/G-1', 'Answer'],
    ['a', 'Due today: Write', '/sessions/S-3', 'Open'],
    ['b', 'Was due: Read', '/sessions', 'Open'],
  ]);
});

test('M-5 F49 a number leads back to one’s path, and out of the past to the person of that day', () => {
  expect(homeOfNumber({ mine: true, handle: 'mei' }, null)).toBe('/path');
  expect(homeOfNumber({ mine: true, handle: 'mei' }, '2026-08')).toBe('/people/mei?at=2026-08');
  expect(homeOfNumber({ mine: false, handle: 'mei' }, null)).toBe('/people/mei');
  expect(homeOfNumber({ mine: false, handle: 'mei' }, '2026-08')).toBe('/people/mei?at=2026-08');
  expect(keepAt('#braid', '2026-08')).toBe('?at=2026-08#braid');
});

test('F49 the very instant at which the record begins is on record', () => {
  const past = whenOf('2026-08-03', now, 'UTC');
  expect(sinceBeginning(past, past.at!).refused).toBeNull();
  expect(sinceBeginning(past, '2026-08-04T00:00:00Z').refused).toBe(
    'Nothing is on record before 4 Aug 2026.',
  );
});

test('look-6.2 the stops of the scrubber: each whole month while they are few, spread evenly when they are many', () => {
  const stops = (begins: string, asked?: string, spread?: boolean) =>
    stopsOf(begins, now, whenOf(asked, now, 'UTC'), spread);
  expect(stops('2026-08-15T00:00:00Z', '2026-09')).toEqual([
    { text: '2026-08', says: 'Aug 2026', current: false },
    { text: '2026-09', says: 'Sep 2026', current: true },
    { text: '2026-10', says: 'Oct 2026', current: false },
  ]);
  expect(stops('2026-10-02T00:00:00Z')).toEqual([{ text: '2026-10', says: 'Oct 2026', current: false }]);
  const long = stops('2024-10-02T00:00:00Z').map(({ text }) => text);
  expect([long.length, long[0], long.at(-2), long.at(-1)]).toEqual([13, '2024-10', '2026-08', '2026-10']);
  const latest = stops('2024-10-02T00:00:00Z', undefined, false).map(({ text }) => text);
  expect([latest.length, latest[0], latest.at(-1)]).toEqual([13, '2025-10', '2026-10']);
});

test('M-5 R18 what was met this quarter is counted with its rows, the newest first; a slice of nothing counts nothing', () => {
  const rows = (['2026-10-02', '2026-11-02', '2026-09-02'] as const).map((day, at) => ({
    ...standingsOf([`T${at + 1}-J1`], 'met')[0]!,
    since: `${day}T00:00:00Z`,
  }));
  expect(numberAt(shipped, { standings: rows }, ['quarter'], when)).toMatchObject({
    says: '2 met this quarter',
    where: 'both tracks, listed together and never weighed against each other',
    codes: ['T2-J1', 'T1-J1'],
  });
  expect(numberAt(shipped, { standings: rows }, ['met', 'technical', 'S'], when)?.where).toBe(
    'technical, senior',
  );
  expect(countedBy(shipped, rows, { which: 'met', scope: 'T99', level: 'J' })).toEqual({
    ...{ codes: [], outOf: [] },
  });
});
