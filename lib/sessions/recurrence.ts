import { Temporal } from 'temporal-polyfill';
import type { Frequency } from '@/db/enums';
import { instantOf } from './when';

/** The rule of a series (R22): days are YYYY-MM-DD, `localTime` HH:MM on the clock of `zone`. */
export type Rule = {
  frequency: Frequency;
  /** every so many weeks or months */
  every: number;
  localTime: string;
  /** IANA zone */
  zone: string;
  firstOn: string;
  /** last day it may fall on; null goes on */
  lastOn: string | null;
};

/** A day the rule gives on which something else happens: nothing (null), or another local time of the series' clock. */
export type Exception = { onDate: string; movedTo: string | null };

/** `date` is the day the rule gave, also of one that was moved. */
export type Occurrence = { date: string; startsAt: string; moved?: true };

/** From `from` on and before `to` (ISO instants), at most `most` of them. */
export type Span = { from: string; to: string; most: number };

const DAY = 86_400_000;
/** No local time lies further from its UTC reading than this; a skipped calendar day included. */
const SLACK = 2 * DAY;

/**
 * The sessions of a series in a span, by start. Wall-clock time is kept over clock changes: a local time that does not
 * exist takes the offset before the gap, one that occurs twice means the first (R22, RFC 5545).
 * Throws `RangeError` on a rule that names no time or no zone.
 */
export function occurrences(rule: Rule, exceptions: Exception[], { from, to, most }: Span): Occurrence[] {
  const [begin, end] = [Temporal.Instant.from(from), Temporal.Instant.from(to)].map(
    (each) => each.epochMilliseconds,
  ) as [number, number];
  const inside = ({ startsAt }: Occurrence) => Date.parse(startsAt) >= begin && Date.parse(startsAt) < end;
  const elsewhere = new Set(exceptions.map((one) => one.onDate));
  const regular = daysBetween(rule, begin - SLACK, end + SLACK, most + elsewhere.size + 6)
    .filter((date) => !elsewhere.has(date))
    .map((date) => ({ date, startsAt: instantOf(`${date}T${rule.localTime}`, rule.zone) }));
  const moved = exceptions.flatMap(({ onDate, movedTo }) =>
    movedTo ? [{ date: onDate, startsAt: instantOf(movedTo, rule.zone), moved: true as const }] : [],
  );
  return [...regular, ...moved].filter(inside).sort(byStart).slice(0, most);
}

const byStart = (a: Occurrence, b: Occurrence) => Date.parse(a.startsAt) - Date.parse(b.startsAt);

/** Days of the rule whose UTC midnight lies in a span, at most so many. */
function daysBetween(rule: Rule, begin: number, end: number, most: number): string[] {
  const days: string[] = [];
  for (let n = stepBefore(rule, begin); days.length < most; n++) {
    const day = dayAt(rule, n);
    const at = Date.parse(`${day}T00:00Z`);
    if (at >= end || (rule.lastOn && day > rule.lastOn)) break;
    if (at >= begin) days.push(day);
  }
  return days;
}

/** A step at or before the first one that matters: far into a long series nothing is counted from the start. */
function stepBefore({ frequency, every, firstOn }: Rule, begin: number): number {
  const days = (begin - Date.parse(`${firstOn}T00:00Z`)) / DAY;
  const longest = frequency === 'weekly' ? 7 * every : 31 * every;
  return Math.max(0, Math.floor(days / longest));
}

/** The day of a step, counted from the first day; steps before it are negative. */
export function dayAt(
  { frequency, every, firstOn }: Pick<Rule, 'frequency' | 'every' | 'firstOn'>,
  step: number,
) {
  const first = Temporal.PlainDate.from(firstOn);
  if (frequency === 'weekly') return first.add({ weeks: every * step }).toString();
  // Days 29 to 31 fall on the last day of a shorter month, and come back in the next long one.
  if (frequency === 'monthly-by-day') return first.add({ months: every * step }).toString();
  const month = first.with({ day: 1 }).add({ months: every * step });
  return weekdayIn(month, first.dayOfWeek, Math.ceil(first.day / 7)).toString();
}

/** The so-and-so-manieth weekday of a month; the fifth means the last. */
function weekdayIn(month: Temporal.PlainDate, weekday: number, week: number): Temporal.PlainDate {
  const first = month.add({ days: (weekday - month.dayOfWeek + 7) % 7 });
  const day = first.add({ weeks: week - 1 });
  return day.month === month.month ? day : first.add({ weeks: 3 });
}

/** Which step of the rule a day is; -1 if the rule does not give it. */
export function stepOf(rule: Rule, day: string): number {
  const near = stepBefore(rule, Date.parse(`${day}T00:00Z`) - SLACK);
  for (let n = near; ; n++) {
    const at = dayAt(rule, n);
    if (at >= day) return at === day ? n : -1;
  }
}
