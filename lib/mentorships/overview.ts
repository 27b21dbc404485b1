import type { Purpose } from '@/db/enums';
import type { Day, Leave } from '@/lib/people/active-days';
import type { MentorshipState } from './state';

/** The other side of one of the viewer's mentorships, with a way to reach them. */
export type OtherSide = {
  id: string;
  handle: string;
  name: string;
  title: string | null;
  zone: string;
  email: string;
};

/** A mentorship as either side sees it. Instants are ISO texts. */
export type MyMentorship = {
  id: string;
  role: 'mentor' | 'mentee';
  other: OtherSide;
  purpose: Purpose;
  state: MentorshipState;
  /** requested, and the viewer has not answered */
  waitsForMe: boolean;
  requestedAt: string;
  startedAt: string | null;
  endedAt: string | null;
  everyDays: number | null;
  /** agreed length of a session */
  minutes: number | null;
  /** the mentor is also a manager of the mentee, at any distance, today (F58) */
  isManagerToo: boolean;
  version: number;
};

type SessionAt = { number: number; startsAt: string };

/** One running mentorship in which the viewer is the mentor, with what decides who needs them (S-6). */
export type MenteeOverview = {
  mentorshipId: string;
  purpose: Purpose;
  startedAt: string;
  mentee: OtherSide & { level: string | null };
  everyDays: number;
  minutes: number;
  lastHeld: SessionAt | null;
  nextPlanned: SessionAt | null;
  /** planned sessions whose time has passed: to be confirmed as held, missed or cancelled (R23) */
  toConfirm: SessionAt[];
  /** days of up to 30 held sessions in the viewer's zone, newest first: for `pairHealth` */
  heldOn: Day[];
  /** of either side, unordered: for `pairHealth` */
  leave: Leave[];
  /** the last day of a leave of the mentee that runs today, in the mentee's zone */
  awayUntil: Day | null;
  goals: {
    number: number;
    title: string;
    state: string;
    dueOn: Day | null;
    updatedAt: string;
    mine: boolean;
  }[];
  /** milestones waiting for a sign-off, longest first */
  pendingSignOffs: { milestone: string; askedAt: string }[];
  /** of the viewer, in this mentorship, not done */
  myActionItems: { id: string; body: string; dueOn: Day | null }[];
};

/** Everything the page of one mentorship shows; what the viewer may not read is null or empty. */
export type MentorshipPage = {
  id: string;
  purpose: Purpose;
  state: MentorshipState;
  /** null for a manager, an admin or another mentor of the mentee */
  role: 'mentor' | 'mentee' | null;
  /** the viewer manages the mentee */
  managed: boolean;
  waitsForMe: boolean;
  requestedAt: string;
  requestedBy: { handle: string; name: string };
  startedAt: string | null;
  endedAt: string | null;
  mentor: OtherSide & { acceptedAt: string | null };
  mentee: OtherSide & { acceptedAt: string | null };
  cadence: { id: string; everyDays: number; minutes: number } | null;
  /** held sessions the viewer may know of */
  held: number;
  lastHeld: SessionAt | null;
  nextPlanned: SessionAt | null;
  isManagerToo: boolean;
  conflict: { reason: string; by: string } | null;
  /** other mentorships of the same two, in either direction, newest first */
  others: Interval[];
  /** open goals of this mentorship, for the question what becomes of them */
  goals: { id: string; number: number; title: string; state: string }[];
};

export type Interval = {
  id: string;
  purpose: Purpose;
  state: MentorshipState;
  mentor: string;
  startedAt: string | null;
  endedAt: string | null;
};

/** Someone who could mentor; `everyDays` of their running mentorships is null where the viewer may not know their load. */
export type Candidate = {
  id: string;
  handle: string;
  name: string;
  title: string | null;
  zone: string;
  everyDays: number[] | null;
  /** sessions a month they say they can carry; null where nothing was said or the viewer may not know */
  capacity: number | null;
  /** manages the mentee, at any distance (F58) */
  manages: boolean;
  /** mentors the mentee already */
  mentors: boolean;
};
