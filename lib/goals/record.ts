import type { Audience, ClosingReason, GoalState, Standing } from '@/db/enums';
import type { EvidenceItem } from '@/lib/evidence/item';
import type { Day, Leave } from '@/lib/people/active-days';
import type { GoalFilterState } from './filter';

/** What queries of this room hand out. Instants are ISO with offset, days are YYYY-MM-DD. */

export type GoalLine = {
  id: string;
  number: number;
  title: string;
  state: GoalState;
  closedReason: ClosingReason | null;
  blocker: string | null;
  /** who can lift the blocker */
  lifter: string | null;
  audience: Audience;
  level: string;
  dueOn: Day | null;
  /** the day the cycle began, in the mentee's zone */
  startedOn: Day;
  updatedAt: string;
  version: number;
  authorId: string;
  mentorId: string;
  mentor: string;
  mentorHandle: string;
  menteeId: string;
  mentee: string;
  menteeHandle: string;
  menteeZone: string;
  /** milestone codes, in order */
  milestones: string[];
  /** absence of either side, as far as the viewer may know it (R21) */
  leave: Leave[];
  /** a proposal of the other side that waits for the viewer's answer */
  waitsForMe: boolean;
};

export type GoalHead = GoalLine & {
  why: string | null;
  cycle: number;
  mentorship: string;
  /** the viewer is one of the two and the mentorship runs: may answer and move it */
  open: boolean;
  /** the viewer may read what the two said about it */
  inside: boolean;
  mentorshipEnded: boolean;
};

/** One entry of the history. `title` and `dueOn` are the text that was on the table: proposals and counter-proposals. */
export type GoalEvent = {
  id: string;
  cycle: number;
  actorId: string;
  actor: string;
  from: GoalState | null;
  to: GoalState;
  closedReason: ClosingReason | null;
  reason: string | null;
  title: string | null;
  dueOn: Day | null;
  at: string;
};

/** A running mentorship in which the viewer can propose a goal. */
export type GoalPair = {
  mentorship: string;
  purpose: string;
  mentorId: string;
  mentor: string;
  mentorHandle: string;
  menteeId: string;
  mentee: string;
  menteeHandle: string;
  /** today in the mentee's zone */
  today: Day;
  /** the mentee's agreed level; null when nobody has stated one */
  level: string | null;
  /** active goals of this mentee that the viewer may read (F29) */
  activeGoals: number;
};

/** `person` is the mentee's handle; `after` and `before` are numbers of goals where the page begins. */
export type GoalFilter = {
  whose?: 'mine' | 'mentees' | 'others';
  person?: string;
  state: GoalFilterState;
  after?: number;
  before?: number;
};

/** A milestone of a goal, with the mentee's standing and what supports it. */
export type GoalMilestone = {
  code: string;
  standing: Standing | null;
  /** it waits for a sign-off */
  pending: boolean;
  items: (EvidenceItem & { title: string; author: string })[];
};
