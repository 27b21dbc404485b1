import type { ClosingReason, GoalState } from '@/db/enums';
import { refusalToClose } from './closing';

export type Side = 'mentee' | 'mentor';

export type GoalDeed =
  | { deed: 'accept' | 'counter' | 'unblock' | 'suspend' | 'resume' | 'reopen' }
  | { deed: 'decline'; reason: string }
  | { deed: 'block'; blocker: string; lifter: string }
  | { deed: 'close'; reason: ClosingReason };

export type GoalFacts = {
  by: Side;
  /** who made the proposal, or the counter-proposal, now on the table */
  proposedBy: Side;
  /** the status a suspended goal had before; null otherwise */
  formerState: GoalState | null;
  /** the mentorship the goal belongs to has ended */
  mentorshipEnded: boolean;
};

export type GoalStep = {
  state: GoalState;
  /** set when suspending, to be kept and handed back as `formerState` (R12) */
  formerState: GoalState | null;
  closedReason: ClosingReason | null;
  /** reopening leaves the closed cycle as it is and adds one (R12) */
  newCycle: boolean;
};

/** Where a goal goes from `state` (`rules.md` 7.2), or a sentence that says why it can't. */
export function nextState(
  state: GoalState,
  deed: GoalDeed,
  facts: GoalFacts,
): GoalStep | { refusal: string } {
  const refusal = refusalOf(state, deed, facts);
  if (refusal) return { refusal };
  return {
    state: stateAfter(deed, facts),
    formerState: deed.deed === 'suspend' ? state : null,
    closedReason: deed.deed === 'close' ? deed.reason : null,
    newCycle: deed.deed === 'reopen',
  };
}

const possible: Record<GoalDeed['deed'], readonly GoalState[]> = {
  accept: ['proposed', 'countered'],
  counter: ['proposed', 'countered'],
  decline: ['proposed', 'countered'],
  block: ['active'],
  unblock: ['blocked'],
  suspend: ['proposed', 'countered', 'active', 'blocked'],
  resume: ['suspended'],
  close: ['proposed', 'countered', 'active', 'blocked', 'suspended'],
  reopen: ['closed'],
};

/** The deeds open from a state, for drawing buttons; the facts may still refuse one. */
export function possibleDeeds(state: GoalState): GoalDeed['deed'][] {
  return (Object.keys(possible) as GoalDeed['deed'][]).filter((deed) => possible[deed].includes(state));
}

function refusalOf(state: GoalState, deed: GoalDeed, facts: GoalFacts): string | null {
  if (!possible[deed.deed].includes(state))
    return `A goal that is ${state} can't be changed this way: ${deed.deed}.`;
  const answers = deed.deed === 'accept' || deed.deed === 'counter' || deed.deed === 'decline';
  if (answers && facts.by === facts.proposedBy) return 'The other side answers this proposal.';
  if (deed.deed === 'decline' && !deed.reason.trim())
    return 'Say in a few words why you decline; it is no failure.';
  if (deed.deed === 'block' && !(deed.blocker.trim() && deed.lifter.trim()))
    return 'Name what blocks the goal and who can lift it.';
  if (deed.deed === 'resume' && !facts.formerState) return 'The status before is not known.';
  return deed.deed === 'close' ? refusalToClose(state, deed.reason, facts) : null;
}

function stateAfter(deed: GoalDeed, facts: GoalFacts): GoalState {
  if (deed.deed === 'resume') return facts.formerState ?? 'active';
  const after = {
    accept: 'active',
    counter: 'countered',
    decline: 'declined',
    block: 'blocked',
    unblock: 'active',
    suspend: 'suspended',
    close: 'closed',
    reopen: 'active',
  } as const;
  return after[deed.deed];
}
