import type { GoalState } from '@/db/enums';
import type { Side } from './lifecycle';
import type { GoalEvent } from './record';

export type Proposal = {
  by: string;
  side: Side;
  title: string;
  dueOn: string | null;
  reason: string | null;
  at: string;
};

/** What the two have put on the table in this cycle, oldest first: the proposal and each counter-proposal (J-4). */
export function proposalsOf(events: GoalEvent[], menteeId: string): Proposal[] {
  return events
    .filter((event) => event.title !== null && (event.to === 'proposed' || event.to === 'countered'))
    .map((event) => ({
      by: event.actor,
      side: event.actorId === menteeId ? 'mentee' : 'mentor',
      title: event.title ?? '',
      dueOn: event.dueOn,
      reason: event.reason,
      at: event.at,
    }));
}

/** The status a goal had before it was suspended, from its history; null when it was never suspended (R12). */
export function formerStateOf(events: Pick<GoalEvent, 'from' | 'to'>[]): GoalState | null {
  return events.findLast((event) => event.to === 'suspended')?.from ?? null;
}
