import { addMonths, type Day, daysBetween, type Leave, leaveDaysBetween } from '@/lib/people/active-days';

/** A hint and nothing more: it changes no standing (R14, F37). */
export type Freshness = { lastShownOn: Day; worthRefresh: boolean; sentence: string };

/** How long ago a milestone was last shown, with leave subtracted. `months` is its `freshnessMonths`. */
export function freshnessOf(lastShownOn: Day, today: Day, months: number, leave: Leave[]): Freshness {
  const calendar = Math.max(0, daysBetween(lastShownOn, today));
  const active = calendar - leaveDaysBetween(lastShownOn, today, leave);
  const worthRefresh = active > daysBetween(lastShownOn, addMonths(lastShownOn, months));
  const ago = Math.floor(calendar / 30.44);
  const sentence = ago
    ? `last shown ${ago} ${ago === 1 ? 'month' : 'months'} ago`
    : 'shown within the last month';
  return { lastShownOn, worthRefresh, sentence };
}
