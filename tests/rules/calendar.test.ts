import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { feedAddress, homeOf } from '@/lib/access/feed-address';
import { feedHash, feedSecret, secretIn } from '@/lib/access/feed-secret';
import { calendarOf, type Meeting } from '@/lib/sessions/calendar';
import { occurrences } from '@/lib/sessions/recurrence';

const home = 'https://rung.example';
const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: '00000000-0000-4000-8000-000000000001',
  number: 108,
  version: 3,
  startsAt: '2026-03-24T09:00:00Z',
  minutes: 45,
  kind: 'one-to-one',
  state: 'planned',
  recordedAt: '2026-03-01T08:00:00Z',
  other: 'Zoë; O’Neil, “the second”\nof Çankaya 🚲',
  ...more,
});

/** Read by a library that did not write it. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('the calendar file', () => {
  test('inbox-6 R6: without consent it holds times and “1:1”, no name, no link, no number', () => {
    const text = calendarOf([meeting(), meeting({ id: 'x', kind: 'coffee' })], { names: false, home });
    expect(read(text).map((event) => event.summary)).toEqual(['1:1', '1:1']);
    expect(text).not.toMatch(/Zo|Neil|rung\.example|S-108|Coffee/);
  });

  test('with names each meeting says its kind and the other side, whatever characters a name has', () => {
    const [event] = read(calendarOf([meeting()], { names: true, home }));
    expect(event?.summary).toBe('1:1 with Zoë; O’Neil, “the second”\nof Çankaya 🚲');
    expect(event?.component.getFirstPropertyValue('url')?.toString()).toBe(`${home}/sessions/S-108`);
    expect([event?.uid, event?.sequence]).toEqual(['00000000-0000-4000-8000-000000000001@rung', 2]);
  });

  test('R22 a weekly 10:00 in Berlin stands at 10:00 in Berlin on both sides of both clock changes', () => {
    const series = {
      frequency: 'weekly' as const,
      every: 1,
      localTime: '10:00',
      zone: 'Europe/Berlin',
      lastOn: null,
    };
    for (const firstOn of ['2026-03-17', '2026-10-13']) {
      const found = occurrences({ ...series, firstOn }, [], {
        from: `${firstOn}T00:00Z`,
        to: '2026-12-31T00:00Z',
        most: 4,
      });
      const events = read(
        calendarOf(
          found.map(({ startsAt }, i) => meeting({ id: `s${i}`, startsAt })),
          { names: false, home },
        ),
      );
      const hours = events.map((event) =>
        event.startDate
          .toJSDate()
          .toLocaleTimeString('en-GB', { timeZone: 'Europe/Berlin', timeStyle: 'short' }),
      );
      expect(hours).toEqual(['10:00', '10:00', '10:00', '10:00']);
      expect(new Set(events.map((event) => event.startDate.toJSDate().getUTCHours())).size).toBe(2);
      expect(events.every((event) => event.duration.toSeconds() === 45 * 60)).toBe(true);
    }
  });

  test('no line is longer than 75 octets', () => {
    const text = calendarOf([meeting({ other: '🚲'.repeat(200) })], { names: true, home });
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });
});

describe('the address of a feed', () => {
  const settings = { AUTH_URL: `${home}/`, AUTH_SECRET: 'x'.repeat(32), PORT: '1' };
  test('W10 the owner sees it again, the table holds a hash, another installation can’t show it', () => {
    const feed = { id: 'f', secretHash: feedHash(feedSecret('f', settings.AUTH_SECRET)) };
    const address = feedAddress(feed, settings)!;
    expect(address.startsWith(`${home}/api/calendar/`)).toBe(true);
    expect(feedHash(secretIn(address.split('/').at(-1)!)!)).toEqual(feed.secretHash);
    expect(feedAddress(feed, { ...settings, AUTH_SECRET: 'other' })).toBe(null);
    expect(homeOf({ PORT: '3141' })).toBe('http://localhost:3141');
  });
  test('what can be no secret is none', () => {
    for (const file of [
      '',
      'x.ics',
      '../x',
      `${'a'.repeat(43)}`,
      `${'a'.repeat(44)}.ics`,
      `${'ä'.repeat(43)}.ics`,
    ])
      expect(secretIn(file)).toBe(null);
  });
});
