import { Temporal } from 'temporal-polyfill';
import { type Exception, type Occurrence, occurrences, type Rule } from './recurrence';

/** How far ahead a series has its sessions made, and how many of them at most. */
export const weeksAhead = 26;
export const mostAhead = 60;
/** A series is planned for three years at most. */
export const longestDays = 1100;

/** What a series lacks: sessions that are to come and were not made yet. `taken` are the days it has one for. */
export function missing(rule: Rule, exceptions: Exception[], taken: string[], now: string): Occurrence[] {
  const to = Temporal.Instant.from(now)
    .add({ hours: weeksAhead * 7 * 24 })
    .toString();
  return occurrences(rule, exceptions, { from: now, to, most: mostAhead }).filter(
    (one) => !taken.includes(one.date) && Date.parse(one.startsAt) > Date.parse(now),
  );
}
