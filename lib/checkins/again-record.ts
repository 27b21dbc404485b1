import type { Carried } from '@/lib/growth/carried';
import type { Leave } from '@/lib/people/active-days';
import type { QueueItem, StandingVoice } from './record';

/** A milestone that was met under another wording and waits to be confirmed. Instants are ISO texts. */
export type ToConfirm = {
  personId: string;
  person: string;
  personHandle: string;
  milestone: string;
  /** when it was met */
  since: string;
  carried: Carried;
  /** voices under the wording in force, and those it was met by */
  voices: StandingVoice[];
  before: StandingVoice[];
  leave: Leave[];
  evidence: QueueItem[];
};

/** What a second voice is asked again: only what they spoke for themselves. */
export type SecondAgain = {
  personId: string;
  person: string;
  milestone: string;
  under: string;
  from: string;
};
