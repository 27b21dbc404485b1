import type { Day, Leave } from '@/lib/people/active-days';

/** Whoever a line of the queue is about, with the address of their page. */
type Named = { handle: string; name: string };

/** A running mentorship of a direct report, as far as their manager may know: dates, counts and states, never a word of the two. */
export type PairOfTeam = {
  mentorshipId: string;
  mentee: Named;
  mentor: Named;
  startedOn: Day;
  everyDays: number;
  /** days of the newest held sessions in the viewer's zone, at most nine, unordered */
  heldOn: Day[];
  nextPlannedOn: Day | null;
  /** of either side, not said of which, up to today */
  away: Leave[];
  /** days on which the goals the mentee shared with the team, and which are active, last changed */
  goalsChangedOn: Day[];
  /** the viewer's own */
  snooze: Snooze | null;
};

export type Snooze = { id: string; reason: string; until: Day; snoozedOn: Day };
