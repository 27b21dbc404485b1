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
