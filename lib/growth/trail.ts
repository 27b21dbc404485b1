import type { EvidenceKind, Standing, StandingOrNone, Voice } from '@/db/enums';
import type { Day } from '@/lib/people/active-days';
import type { Carried } from './carried';

/** What stands behind one milestone of one person, as far as the reader may know. Instants are ISO texts. */
export type Trail = {
  milestone: string;
  standing: Standing | null;
  since: string | null;
  /** judged under another framework version (R19) */
  carried: Carried | null;
  /** who set it; null when the reader may not know */
  actor: string | null;
  /** why, where the reader may read it; met has none */
  reason: string | null;
  signOffs: { id: string; voice: Voice; signer: string; at: string }[];
  evidence: TrailItem[];
  pendingSince: string | null;
  /** the two see it differently, for whoever may know; null also where it was settled (J-8) */
  disagreement: 'disagreed' | 'agreed to differ' | null;
};

export type TrailItem = {
  id: string;
  kind: EvidenceKind;
  title: string;
  happenedOn: Day;
  redacted: boolean;
  /** read by its author alone: nobody else hears of it, not even as a number */
  alone: boolean;
  /** a sign-off rests on it */
  counted: boolean;
};

export const standingInWords: Record<StandingOrNone, string> = {
  met: 'met',
  'not-yet': 'not yet',
  'no-opportunity-yet': 'no opportunity yet',
  'not-assessed': 'not assessed',
};

/** How many rows stand behind a milestone: its standing, a request, voices, evidence. */
export const rowsOf = ({ standing, pendingSince, signOffs, evidence }: Trail): number =>
  Number(standing !== null) + Number(pendingSince !== null) + signOffs.length + evidence.length;
