import type { Answer, AskReason, CheckInOutcome, RatingKind } from '@/db/enums';
import type { Rated } from './differences';

type Side = { id: string; name: string; handle: string };

/** What every list says of a check-in. Instants are ISO texts. */
export type CheckInLine = {
  id: string;
  mentorshipId: string;
  mentor: Side;
  mentee: Side;
  /** which half is the viewer's */
  role: RatingKind;
  /** the mentorship runs, so halves can be given */
  running: boolean;
  level: string;
  openedAt: string;
  closedAt: string | null;
  outcome: CheckInOutcome | null;
  /** the viewer's own half is in */
  mineIn: boolean;
  /** both halves may be read, as far as they were given */
  revealed: boolean;
  questions: number;
  /** answered by both and not alike; 0 before the reveal */
  differently: number;
};

export type AskedQuestion = { id: string; milestone: string; why: AskReason };
export type Half = { kind: RatingKind; handedInAt: string; afterReveal: boolean };

/** A check-in as the viewer may know it: before the reveal nothing in it comes from the other side. */
export type CheckIn = CheckInLine & {
  frameworkVersionId: string;
  openedBy: string;
  closedBy: string | null;
  asked: AskedQuestion[];
  halves: Half[];
  ratings: ({ kind: RatingKind } & Rated)[];
  /** the viewer's answers that are not handed in */
  drafts: { milestone: string; answer: Answer }[];
  /** the next planned session of the two, where the differences stand on the agenda */
  nextSession: { number: number; startsAt: string } | null;
};

/** The halves of the last revealed check-in about somebody. */
export type LastRevealed = {
  id: string;
  level: string;
  mentor: string;
  mentee: string;
  ratings: CheckIn['ratings'];
};
