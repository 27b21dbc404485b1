import type { Standing } from '@/db/enums';
import type { StandingRow } from './progress';

/** One row of the append-only history. Instants are ISO. */
export type StandingEvent = {
  id: string;
  milestone: string;
  standing: Standing;
  happenedAt: string;
  recordedAt: string;
};

/** The standings of one person as they were at an instant: per milestone the latest event up to it (R14). */
export function standingsAt(events: StandingEvent[], at: string): StandingRow[] {
  const past = events.filter((event) => Date.parse(event.happenedAt) <= Date.parse(at)).sort(inOrder);
  const latest = new Map(past.map((event) => [event.milestone, event]));
  return [...latest.values()].map(({ id, milestone, standing }) => ({ milestone, standing, eventId: id }));
}

function inOrder(one: StandingEvent, other: StandingEvent): number {
  const happened = Date.parse(one.happenedAt) - Date.parse(other.happenedAt);
  return happened || Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
}
