import { activeDaysBetween, addActiveDays, type Day, type Leave } from '@/lib/people/active-days';

/** A cadence in days, in words: 7 "every week", 14 "every 2 weeks", 30 "every month", 10 "every 10 days". */
export function sayCadence(days: number): string {
  if (days === 30 || days === 31) return 'every month';
  if (days === 90 || days === 91) return 'every 3 months';
  if (days % 7 === 0) return days === 7 ? 'every week' : `every ${days / 7} weeks`;
  return days === 1 ? 'every day' : `every ${days} days`;
}

/** When the next session is expected: a cadence after the last held one or the start, leave not counted. */
export function expectedNext(since: Day, cadenceDays: number, leave: Leave[]): Day {
  return addActiveDays(since, cadenceDays, leave);
}

/** Days since the last held session, or since the start, with the leave of either side subtracted (R21). */
export function silenceDays(since: Day, today: Day, leave: Leave[]): number {
  return activeDaysBetween(since, today, leave);
}
