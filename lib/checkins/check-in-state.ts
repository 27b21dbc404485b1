import type { CheckInLine } from './check-in-record';

/** Where a check-in is for one of the two (`rules.md` 7.3). It never depends on a half the viewer may not read. */
export type CheckInState = 'to answer' | 'half in' | 'revealed' | 'to answer late' | 'closed' | 'left open';

type Facts = Pick<CheckInLine, 'closedAt' | 'running' | 'revealed' | 'mineIn'>;

export function stateOf({ closedAt, running, revealed, mineIn }: Facts): CheckInState {
  if (closedAt) return 'closed';
  if (revealed) return mineIn || !running ? 'revealed' : 'to answer late';
  if (!running) return 'left open';
  return mineIn ? 'half in' : 'to answer';
}

/** Days the other side has after the first half is in. */
export const patience = 14;

/** When a half opens at the latest (R15). Both are ISO instants; days here are 24 hours, whatever the clocks do. */
export const opensAt = (handedInAt: string): string =>
  new Date(Date.parse(handedInAt) + patience * 86_400_000).toISOString();

/** Check-ins that wait for the viewer's half about themselves, each with whom. */
export const waitingHalves = (lines: CheckInLine[]): { id: string; other: string }[] =>
  lines
    .filter((line) => line.role === 'self' && stateOf(line).startsWith('to answer'))
    .map(({ id, mentor }) => ({ id, other: mentor.name }));
