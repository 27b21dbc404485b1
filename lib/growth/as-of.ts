import { Temporal } from 'temporal-polyfill';
import type { Day } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';

/**
 * What a page is asked to show. `at` is the instant of the past, null for the present; `now` is that instant or the
 * present one; `text` is what stands in the address and in every link that stays in the past.
 */
export type When = {
  now: string;
  zone: string;
  at: string | null;
  text: string | null;
  /** the last day that counts */
  day: Day | null;
  /** why that day cannot be shown, in words */
  refused: string | null;
};

/**
 * Reads `?at=` (F49): a day, or a month, which means its last day; counted to the end of that day in the reader's zone.
 * Today and the month that runs are the present. `now` is an ISO instant.
 */
export function whenOf(asked: unknown, now: string, zone: string): When {
  const present: When = { now, zone, at: null, text: null, day: null, refused: null };
  if (asked === undefined || asked === '') return present;
  const day = typeof asked === 'string' ? dayIn(asked) : null;
  if (!day) return { ...present, refused: 'That is no day. A day reads 2026-08-03, a month 2026-08.' };
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  if (Temporal.PlainDate.compare(firstOf(asked as string, day), today) > 0)
    return { ...present, refused: `${sayDate(day.toString())} has not come yet.` };
  if (Temporal.PlainDate.compare(day, today) >= 0) return present;
  const end = day.add({ days: 1 }).toZonedDateTime(zone).toInstant().subtract({ microseconds: 1 });
  const at = end.toString({ smallestUnit: 'microsecond' });
  return { ...present, now: at, at, text: asked as string, day: day.toString() };
}

/** The same, when nothing was on record by then. `begins` is the first instant that is (ISO). */
export function sinceBeginning(when: When, begins: string | undefined): When {
  if (!when.at || !begins || Date.parse(when.at) >= Date.parse(begins)) return when;
  const first = Temporal.Instant.from(begins).toZonedDateTimeISO(when.zone).toPlainDate().toString();
  return { ...when, refused: `Nothing is on record before ${sayDate(first)}.` };
}

/** An address that stays in the past it was reached from. */
export function keepAt(href: string, text: string | null | undefined): string {
  if (!text) return href;
  const [path = '', anchor] = href.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}at=${text}${anchor ? `#${anchor}` : ''}`;
}

/** One's own number leads back to one's path; of the past there is the person page. */
export function homeOfNumber(person: { mine: boolean; handle: string }, text: string | null): string {
  return person.mine && !text ? '/path' : keepAt(`/people/${person.handle}`, text);
}

function dayIn(asked: string): Temporal.PlainDate | null {
  if (!/^[12]\d{3}-\d{2}(-\d{2})?$/u.test(asked)) return null;
  try {
    if (asked.length === 10) return Temporal.PlainDate.from(asked);
    const month = Temporal.PlainYearMonth.from(asked);
    return month.toPlainDate({ day: month.daysInMonth });
  } catch {
    return null;
  }
}

/** A month has come when its first day has. */
const firstOf = (asked: string, day: Temporal.PlainDate) => (asked.length === 7 ? day.with({ day: 1 }) : day);
