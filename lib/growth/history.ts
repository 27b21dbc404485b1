import type { Standing } from '@/db/enums';
import type { StandingRow } from './progress';

/** One change of a standing, in the order in which they took effect. `at` is an ISO instant. */
export type Change = { id: string; milestone: string; standing: Standing; at: string };

/** The standings after some changes: per milestone the last one holds (R14). */
export function standingsAfter(changes: Change[]): (StandingRow & { since: string })[] {
  const latest = new Map(changes.map((change) => [change.milestone, change]));
  return [...latest.values()].map(({ id, milestone, standing, at }) => ({
    milestone,
    standing,
    eventId: id,
    since: at,
  }));
}
