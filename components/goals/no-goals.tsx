import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { type GoalFilterState, sayFilter } from '@/lib/goals/filter';

type NoGoalsProps = { state: GoalFilterState; whose: 'mine' | 'mentees' | 'others'; canPropose: boolean };

/** An empty list names the next step; a filter without hits names the filter (R38). */
export function NoGoals({ state, whose, canPropose }: NoGoalsProps) {
  if (state !== 'open')
    return (
      <EmptyState action={<ButtonLink href={`/goals?whose=${whose}`}>Show the open ones</ButtonLink>}>
        No goals here are “{sayFilter(state)}”.
      </EmptyState>
    );
  if (whose === 'others')
    return (
      <EmptyState>Goals your team chose to share with you appear here. So far there is none.</EmptyState>
    );
  return (
    <EmptyState
      action={
        canPropose && (
          <ButtonLink href="/goals/new" kind="primary">
            Propose a goal
          </ButtonLink>
        )
      }
      example="Clean the intent labels so that two people can retrain without me"
    >
      A goal is one thing you mean to show, tied to a milestone. Start with the nearest one.
    </EmptyState>
  );
}
