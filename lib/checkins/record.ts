import type { Decision, Standing, Voice } from '@/db/enums';
import type { EvidenceItem } from '@/lib/evidence/item';
import type { Carried } from '@/lib/growth/carried';
import type { Leave } from '@/lib/people/active-days';

/** What queries of this room hand out. Instants are ISO with offset, days are YYYY-MM-DD. */

/** What the database says a milestone lacks when it is asked to settle it; null when nothing. */
export type SignOffGap = 'mentor' | 'evidence' | 'span' | 'second voice' | 'observer' | null;

/** A sign-off that counts now: not withdrawn, and the milestone has not gone back since. */
export type StandingVoice = { id: string; voice: Voice; signerId: string; signer: string; at: string };

/** An item as the queue shows it, with what the rule needs to know of it. */
export type QueueItem = EvidenceItem & {
  title: string;
  body: string | null;
  url: string | null;
  author: string;
  audience: 'pair' | 'team';
  keptItRunning: boolean;
  fromNote: boolean;
};

export type QueueEntry = {
  request: string;
  personId: string;
  person: string;
  personHandle: string;
  milestone: string;
  askedAt: string;
  voices: StandingVoice[];
  evidence: QueueItem[];
  leave: Leave[];
  /** the mentor the viewer stands in for; null for a mentor of their own */
  standInFor: string | null;
  /** names of those who were asked for a second voice and have not answered */
  awaited: string[];
};

/** One milestone of one person, with the viewer's relations to that person. */
export type PersonMilestone = {
  personId: string;
  person: string;
  personHandle: string;
  mine: boolean;
  mentor: boolean;
  manager: boolean;
  standIn: boolean;
  /** names of the person's mentors today */
  mentors: string[];
  standing: Standing | null;
  since: string | null;
  /** judged under another framework version (R19) */
  carried: Carried | null;
  /** the sentence that came with *not yet* or *no opportunity yet*; for the pair only */
  standingReason: string | null;
  /** the viewer said it; null where nothing was said, or the viewer may not know */
  saidByMe: boolean | null;
  /** an open request for sign-off */
  request: string | null;
  askedAt: string | null;
  voices: StandingVoice[];
  leave: Leave[];
};

export type SignOffRow = {
  id: string;
  voice: Voice;
  decision: Decision;
  signer: string;
  /** the mentor they stood in for on that day */
  standInFor: string | null;
  reason: string | null;
  at: string;
  /** the framework version it was given under */
  under: string;
  /** items it rests on that were withdrawn since (R20) */
  evidenceWithdrawn: number;
};

/** What the viewer decided within the last seconds, to be said once and, if it was a sign-off, taken back. */
export type JustDecided = {
  /** one of them: those that were decided together share their moment */
  id: string;
  decision: Decision;
  count: number;
  person: string;
  milestone: string;
  met: boolean;
};
