import { Temporal } from 'temporal-polyfill';
import { inDays, isFar, sayAgo } from '@/lib/say-ago';
import { type Day, daysBetween } from './active-days';

/** `text` is for reading, `title` the absolute time with its zone, `dateTime` for the attribute of <time>. */
export type SaidTime = { text: string; title: string; dateTime: string };

const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An instant in the reader's zone: "2 days ago", and beyond seven days the absolute form first (time-1).
 * `instant` and `now` are ISO instants.
 */
export function sayTime(instant: string, now: string, zone: string, hour12 = false): SaidTime {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const { ago, far } = sayAgo(instant, now, zone);
  const absolute = `${sayDate(at.toPlainDate().toString())}, ${sayClock(at, hour12)}`;
  const title = `${absolute} ${sayZone(at)}`;
  return { text: far ? `${absolute} (${ago})` : ago, title, dateTime: at.toInstant().toString() };
}

/** An all-day date: "tomorrow", and beyond seven days the date first. No zone, because a date has none (time-3). */
export function sayDay(day: Day, today: Day): SaidTime {
  const days = daysBetween(today, day);
  const [absolute, ago] = [sayDate(day), inDays(days)];
  return { text: isFar(days) ? `${absolute} (${ago})` : ago, title: absolute, dateTime: day };
}

/** "12 Mar 2026" */
export function sayDate(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day} ${month[date.month - 1]} ${date.year}`;
}

/** "15:00", or "3:00 pm" with `hour12` */
export function sayClock(at: Temporal.ZonedDateTime, hour12 = false): string {
  const minute = String(at.minute).padStart(2, '0');
  if (!hour12) return `${String(at.hour).padStart(2, '0')}:${minute}`;
  return `${at.hour % 12 || 12}:${minute} ${at.hour < 12 ? 'am' : 'pm'}`;
}

/** "CET" where English has a short name for it, else the offset: "GMT+5:30" */
export function sayZone(at: Temporal.ZonedDateTime): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: at.timeZoneId, timeZoneName: 'short' });
  const parts = format.formatToParts(at.epochMilliseconds);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? at.timeZoneId;
}

/** "Aug 2026" of a month or a day in ISO form. */
export function sayMonth(text: string): string {
  return `${month[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`;
}
