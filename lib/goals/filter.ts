import { type ClosingReason, closingReasons, type GoalState, goalStates } from '@/db/enums';
import { closingInWords } from './closing';

/** What a list of goals can be narrowed to. Overdue is computed and a closing reason is no state (R13). */
export const goalFilters = ['open', 'overdue', ...goalStates, ...closingReasons] as const;
export type GoalFilterState = (typeof goalFilters)[number];

/** The filter a URL names; open when it names none that exists. */
export function filterOf(text: string | undefined): GoalFilterState {
  return goalFilters.find((each) => each === text) ?? 'open';
}

/** The states a filter lets through, and the closing reason it asks for. */
export function statesOf(filter: GoalFilterState): { states: GoalState[]; reason: ClosingReason | null } {
  if (filter === 'open')
    return { states: ['proposed', 'countered', 'active', 'blocked', 'suspended'], reason: null };
  if (filter === 'overdue') return { states: ['active', 'blocked'], reason: null };
  const state = goalStates.find((each) => each === filter);
  if (state) return { states: [state], reason: null };
  return { states: ['closed'], reason: closingReasons.find((each) => each === filter) ?? null };
}

/** The filter in words: "open", "no longer relevant" */
export function sayFilter(filter: GoalFilterState): string {
  const reason = closingReasons.find((each) => each === filter);
  return reason ? closingInWords[reason] : filter;
}
