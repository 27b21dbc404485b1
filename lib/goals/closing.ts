import type { ClosingReason, GoalState } from '@/db/enums';

const started: readonly GoalState[] = ['active', 'blocked'];
const afterStart: readonly ClosingReason[] = ['achieved', 'blocked-for-good', 'not-achieved'];

/** Why a goal can't be closed for this reason, or null. Ending a mentorship never makes a failure (R10). */
export function refusalToClose(
  state: GoalState,
  reason: ClosingReason,
  facts: { formerState: GoalState | null; mentorshipEnded: boolean },
): string | null {
  const before = state === 'suspended' ? facts.formerState : state;
  if (afterStart.includes(reason) && !(before && started.includes(before)))
    return 'A goal that was never started is superseded or dropped.';
  if (reason === 'mentorship-ended' && !facts.mentorshipEnded) return 'The mentorship is still running.';
  return null;
}

/** Each reason in the words people read (`rules.md` 7.2). */
export const closingInWords: Record<ClosingReason, string> = {
  achieved: 'achieved',
  superseded: 'superseded',
  dropped: 'no longer relevant',
  'blocked-for-good': 'blocked for good',
  'not-achieved': 'not achieved',
  'mentorship-ended': 'mentorship ended',
};
