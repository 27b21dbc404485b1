import { type Day, daysBetween } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';

/** The longest leave that goes with a stand-in, in days; the database holds the same. */
export const longestAway = 400;

/** What is wrong with these days away, first and last included; null when they are sound. */
export function refusalOfDays(from: Day, to: Day): { field: 'to'; message: string } | null {
  if (to < from) return { field: 'to', message: 'The last day comes before the first.' };
  if (daysBetween(from, to) >= longestAway)
    return { field: 'to', message: `At most ${longestAway} days. Look at the year again.` };
  return null;
}

/** What one mentee's stand-in is asked for: the same as for all, nobody, or this person. */
export type Choice = 'same' | 'nobody' | (string & {});

/** Who stands in for whom: `one` for everybody, unless `others` says differently for a mentorship. */
export function standInsOf(pairs: string[], others: Choice[], one: string | undefined) {
  return pairs.flatMap((mentorship, at) => {
    const other = others[at] ?? 'same';
    const standIn = other === 'same' ? one : other;
    return standIn && standIn !== 'nobody' ? [{ mentorship, standIn }] : [];
  });
}

/** "3 Dec 2026 – 14 Dec 2026", or one day. */
export function sayDays(from: Day, to: Day): string {
  return from === to ? sayDate(from) : `${sayDate(from)} – ${sayDate(to)}`;
}

type Away = { person: string; from: Day; to: Day; standIn: string | null; mine?: boolean };

/** "Inés is away 3 Dec 2026 – 14 Dec 2026; Oleg stands in." Never why. */
export function sayAway({ person, from, to, standIn }: Away, me?: string): string {
  const away = `${person} is away ${sayDays(from, to)}`;
  if (!standIn) return `${away}; clocks pause until then.`;
  return standIn === me ? `${away}; you stand in.` : `${away}; ${standIn} stands in.`;
}
