import type { Place, SessionKind, SessionState } from '@/db/enums';

/** The kinds as people say them. */
export const kindWords: Record<SessionKind, string> = {
  'one-to-one': 'One-to-one',
  coffee: 'Coffee',
  'pair-work': 'Pair work',
  group: 'Group',
  'drop-in': 'Drop-in',
};

export const placeWords: Record<Place, string> = { remote: 'Remote', 'on-site': 'On site' };

export const stateWords: Record<SessionState, string> = {
  planned: 'Planned',
  held: 'Held',
  missed: 'Missed',
  cancelled: 'Cancelled',
};

/** 45 "45 min", 60 "1 h", 90 "1 h 30" */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${minutes} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** "logged the day after", "logged 3 days later": a late log is allowed and marked (R23). */
export function sayLate(days: number): string {
  return days === 1 ? 'logged the day after' : `logged ${days} days later`;
}
