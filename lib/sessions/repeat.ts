import type { Frequency } from '@/db/enums';

/** How often a plan repeats, as the form says it. */
export const repeats = [
  'once',
  'week',
  '2-weeks',
  '3-weeks',
  '4-weeks',
  'month-by-day',
  'month-by-weekday',
] as const;
export type Repeat = (typeof repeats)[number];

/** The words of the choice; what a month means follows from the day chosen. */
export const repeatWords: Record<Repeat, string> = {
  once: 'Once',
  week: 'Every week',
  '2-weeks': 'Every 2 weeks',
  '3-weeks': 'Every 3 weeks',
  '4-weeks': 'Every 4 weeks',
  'month-by-day': 'Every month, on that day',
  'month-by-weekday': 'Every month, on that weekday',
};

/** What a repetition means to the rule; null for once. */
export function patternOf(repeat: Repeat): { frequency: Frequency; every: number } | null {
  if (repeat === 'once') return null;
  if (repeat === 'month-by-day') return { frequency: 'monthly-by-day', every: 1 };
  if (repeat === 'month-by-weekday') return { frequency: 'monthly-by-weekday', every: 1 };
  return { frequency: 'weekly', every: Number.parseInt(repeat, 10) || 1 };
}
