import type { Purpose, Standing } from '@/db/enums';
import type { Day, Leave } from '@/lib/people/active-days';

/** One direct report, as far as their manager may know. Instants are ISO texts. No note text, ever. */
export type ReportOverview = {
  id: string;
  handle: string;
  name: string;
  title: string | null;
  zone: string;
  joinedAt: string;
  level: string | null;
  /** the last day of a leave that runs today, in the report's own zone */
  awayUntil: Day | null;
  /** of the report and of their mentors, as far as the viewer may know it; unordered */
  leave: Leave[];
  lastHeldAt: string | null;
  nextPlannedAt: string | null;
  /** running goals the audience *team* opens to the manager */
  openGoals: number;
  standings: { milestone: string; standing: Standing; eventId: string }[];
  /** waived by their manager for the gate ahead */
  waivers: string[];
  /** on record for the senior gate, as far as the manager may know: a completed check-in, an observer's words */
  checkedIn: boolean;
  observed: boolean;
  /** met since the first day of the viewer's quarter, newest first */
  metThisQuarter: { milestone: string; since: string; eventId: string }[];
  mentors: Mentor[];
};

type Mentor = {
  mentorshipId: string;
  handle: string;
  name: string;
  purpose: Purpose;
  since: string;
  everyDays: number | null;
  /** this mentor is also a manager of the report, at any distance (F58) */
  isManagerToo: boolean;
};
