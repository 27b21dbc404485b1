import { Temporal } from 'temporal-polyfill';

/** Minutes to which a prefilled start is rounded: people meet at quarters. */
const STEP = 15;

/**
 * The instant of a wall-clock time (YYYY-MM-DDTHH:MM) in an IANA zone. A time that a clock change skips takes the
 * offset before the gap, one that occurs twice means the first (R22). Throws `RangeError` on what is no time.
 */
export function instantOf(local: string, zone: string): string {
  return Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString();
}

/** An instant as the value of a native datetime-local field in this zone. */
export function localOf(instant: string, zone: string): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return there.toString({ smallestUnit: 'minute' });
}

/** When a session that ends about now began: now minus its length, to the nearest quarter of an hour (S-1). */
export function justEnded(now: string, minutes: number, zone: string): string {
  const began = Temporal.Instant.from(now).subtract({ minutes });
  const rounded = began.toZonedDateTimeISO(zone).round({ smallestUnit: 'minute', roundingIncrement: STEP });
  return localOf(rounded.toInstant().toString(), zone);
}

/** Tomorrow at this hour, on the hour, and at ten where this hour is nobody's time to meet: where planning starts. */
export function tomorrow(now: string, zone: string): string {
  const there = Temporal.Instant.from(now).toZonedDateTimeISO(zone).round({ smallestUnit: 'hour' });
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  const hour = there.hour < 8 || there.hour > 18 ? 10 : there.hour;
  return `${day}T${String(hour).padStart(2, '0')}:00`;
}

/** Why a session can't be at this time, or null. A year back and two years ahead are the limits. */
export function refusalOfStart(startsAt: string, now: string): string | null {
  const hours = Temporal.Instant.from(now).until(startsAt).total('hours');
  if (hours < -366 * 24) return 'That is more than a year ago. Look at the year again.';
  if (hours > 731 * 24) return 'That is more than two years ahead. Look at the year again.';
  return null;
}

/** Why something can't be due on this day, or null. */
export function refusalOfDue(dueOn: string, now: string): string | null {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO('UTC').toPlainDate();
  const days = today.until(dueOn, { largestUnit: 'days' }).days;
  if (days < -366) return 'That day is more than a year ago. Look at the year again.';
  return days > 731 ? 'That day is more than two years ahead. Look at the year again.' : null;
}

/** Whole days between the session's day and the day it was logged, in the reader's zone; 0 is no late log (R23). */
export function daysLate(startsAt: string, recordedAt: string, zone: string): number {
  const [began, logged] = [startsAt, recordedAt].map((each) =>
    Temporal.Instant.from(each).toZonedDateTimeISO(zone).toPlainDate(),
  ) as [Temporal.PlainDate, Temporal.PlainDate];
  return Math.max(0, began.until(logged, { largestUnit: 'days' }).days);
}

/** Is this the value of a filled-in datetime-local field? */
export function isLocalTime(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && Boolean(Temporal.PlainDateTime.from(text));
  } catch {
    return false;
  }
}
