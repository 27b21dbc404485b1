import type { Audience, ClosingReason, GoalState } from '@/db/enums';
import { closingInWords } from './closing';
import { isOverdue } from './overdue';
import type { GoalEvent, GoalLine } from './record';

/** Names of the state glyphs (`look.md` 5), as far as goals use them. */
export type GoalGlyph = 'open' | 'in-progress' | 'achieved' | 'parked' | 'stalled' | 'out';

export type SaidState = { glyph: GoalGlyph; word: string; overdue: boolean };

/** The state of a goal as glyph and word. Past due is never plain progress (R13). `now` is an ISO instant. */
export function sayState(
  goal: Pick<GoalLine, 'state' | 'closedReason' | 'dueOn' | 'startedOn' | 'menteeZone' | 'leave'>,
  now: string,
): SaidState {
  const overdue = isOverdue(goal, now, goal.menteeZone, goal.leave);
  const { state, closedReason } = goal;
  if (state === 'closed' && closedReason)
    return {
      glyph: closedReason === 'achieved' ? 'achieved' : 'out',
      word: closingInWords[closedReason],
      overdue,
    };
  if (overdue)
    return { glyph: 'stalled', word: state === 'blocked' ? 'blocked and overdue' : 'overdue', overdue };
  return { glyph: glyphs[state], word: state, overdue };
}

const glyphs: Record<GoalState, GoalGlyph> = {
  proposed: 'open',
  countered: 'open',
  declined: 'out',
  active: 'in-progress',
  blocked: 'stalled',
  suspended: 'parked',
  closed: 'out',
};

/** One event in words that follow the actor's name: "blocked it", "closed it: no longer relevant". */
export function sayEvent(event: Pick<GoalEvent, 'from' | 'to' | 'closedReason'>): string {
  const { from, to, closedReason } = event;
  if (to === 'active') return from ? becameActive[from] : 'began it';
  if (to === 'closed') return `closed it: ${closingInWords[closedReason as ClosingReason]}`;
  if (from === 'suspended') return `took it up again: ${to}`;
  return {
    proposed: 'proposed it',
    countered: 'answered with another proposal',
    declined: 'declined',
    blocked: 'marked it blocked',
    suspended: 'set it aside',
  }[to];
}

const becameActive: Record<GoalState, string> = {
  proposed: 'accepted it',
  countered: 'accepted the counter-proposal',
  blocked: 'lifted the blocker',
  suspended: 'took it up again',
  closed: 'reopened it as a new cycle',
  declined: 'took it up',
  active: 'began it',
};

/** Who reads a goal, for this reader (sight-1): "You and Priya", "You, Priya and their manager". */
export function sayGoalReaders(
  goal: Pick<GoalLine, 'audience' | 'mentorId' | 'mentor' | 'menteeId' | 'mentee'>,
  viewerId: string,
): string {
  const { audience, mentor, mentee } = goal;
  if (audience === 'private') return 'Only you';
  if (viewerId === goal.menteeId)
    return audience === 'pair' ? `You and ${mentor}` : `You, ${mentor} and your manager`;
  if (viewerId === goal.mentorId)
    return audience === 'pair' ? `You and ${mentee}` : `You, ${mentee} and their manager`;
  return audience === 'pair' ? `${mentee} and ${mentor}` : `${mentee}, ${mentor} and the manager`;
}

/** The three audiences as somebody who writes a goal chooses among them. */
export function audienceChoices(
  mine: boolean,
  other: string,
): { value: Audience; label: string; hint: string }[] {
  const pair = { value: 'pair' as const, label: `You and ${other}`, hint: 'The two of you, nobody else.' };
  const team = {
    value: 'team' as const,
    label: mine ? `You, ${other} and your manager` : `You, ${other} and their manager`,
    hint: 'Other current mentors of the mentee, too.',
  };
  const own = {
    value: 'private' as const,
    label: 'Only you',
    hint: 'It starts at once: nobody else is asked.',
  };
  return mine ? [pair, team, own] : [pair, team];
}
