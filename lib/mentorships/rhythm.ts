import { activeDaysBetween, type Day, type Leave } from '@/lib/people/active-days';

/** Days; `limitDays` is the silence beyond which a pair has left its rhythm. */
export type Rhythm = {
  basis: 'own rhythm' | 'agreed cadence';
  rhythmDays: number;
  spreadDays: number | null;
  limitDays: number;
};

/** From four held sessions on the pair's own median interval, before that the agreed cadence (R24). */
export function rhythmOf(heldInOrder: Day[], cadenceDays: number, leave: Leave[]): Rhythm {
  if (heldInOrder.length < 4) {
    return {
      basis: 'agreed cadence',
      rhythmDays: cadenceDays,
      spreadDays: null,
      limitDays: 1.5 * cadenceDays,
    };
  }
  const intervals = heldInOrder
    .slice(1)
    .map((day, at) => activeDaysBetween(heldInOrder[at] ?? day, day, leave));
  const rhythmDays = median(intervals);
  const spreadDays = median(intervals.map((days) => Math.abs(days - rhythmDays)));
  const limitDays = Math.max(1.5 * rhythmDays, rhythmDays + 2 * spreadDays);
  return { basis: 'own rhythm', rhythmDays, spreadDays, limitDays };
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}
