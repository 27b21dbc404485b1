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

const endings: { value: ClosingReason; label: string; hint?: string }[] = [
  { value: 'achieved', label: 'Achieved', hint: 'What was meant is there.' },
  { value: 'superseded', label: 'Superseded', hint: 'Another goal took its place.' },
  { value: 'dropped', label: 'No longer relevant', hint: 'The world moved on.' },
  { value: 'blocked-for-good', label: 'Blocked for good', hint: 'Nobody expects the blocker to be lifted.' },
  { value: 'not-achieved', label: 'Not achieved', hint: 'It was tried. That is worth knowing.' },
];

/** The ways a goal of a running mentorship can be closed, for a form; before it has begun only two make sense. */
export function endingsFor(started: boolean): { value: ClosingReason; label: string; hint?: string }[] {
  return started ? endings : endings.filter(({ value }) => !afterStart.includes(value));
}
