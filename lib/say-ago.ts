import { Temporal } from 'temporal-polyfill';

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How far an instant is from now: `ago` in words, `far` when it is more than seven days of the reader's calendar away. */
export type Ago = { ago: string; far: boolean };

/** "2 days ago", "in 3 hours", "just now" (time-1). Days are those of the reader's zone, not 24 hours. Both are ISO instants. */
export function sayAgo(instant: string, now: string, zone: string): Ago {
  const [at, present] = [instant, now].map((each) =>
    Temporal.Instant.from(each).toZonedDateTimeISO(zone),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  const days = present.toPlainDate().until(at.toPlainDate(), { largestUnit: 'day' }).days;
  return { ago: sayDistance(at.epochMilliseconds - present.epochMilliseconds, days), far: isFar(days) };
}

export function isFar(days: number): boolean {
  return Math.abs(days) > 7;
}

function sayDistance(milliseconds: number, days: number): string {
  const minutes = Math.trunc(milliseconds / 60_000);
  if (minutes === 0) return 'just now';
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (days === 0 || Math.abs(minutes) < 6 * 60) return relative.format(Math.trunc(minutes / 60), 'hour');
  return inDays(days);
}

/** "tomorrow", "12 days ago", "in 7 weeks": a distance in whole days of a calendar. */
export function inDays(days: number): string {
  if (Math.abs(days) < 21) return relative.format(days, 'day');
  if (Math.abs(days) < 61) return relative.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 700) return relative.format(Math.round(days / 30.4), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}
