import type { Route } from 'next';
import type { ComponentProps } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { GoalRows } from './home-lists';

/** The open goals, or what a goal is. */
export function GoalsSheet({ goals, ...when }: ComponentProps<typeof GoalRows>) {
  return (
    <Sheet id="goals" title="Goals" aside={<Link href={'/goals' as Route}>All goals</Link>}>
      {goals.length > 0 ? (
        <GoalRows goals={firstGoals(goals)} {...when} />
      ) : (
        <EmptyState>
          A goal is one thing you mean to get done, tied to a milestone. The first step above is a good one.
        </EmptyState>
      )}
    </Sheet>
  );
}

/** The first three; what is set aside comes last. */
const firstGoals = <G extends { state: string }>(goals: G[]) =>
  goals
    .toSorted((one, other) => Number(one.state === 'suspended') - Number(other.state === 'suspended'))
    .slice(0, 3);
