import type { TalkOutcome } from '@/db/enums';
import type { Day } from '@/lib/people/active-days';

/** What is kept around a gate. Instants are ISO texts. */

export type Waiver = { id: string; milestone: string; reason: string; by: string; at: string };

/** The latest talk about a level that was not taken back. */
export type LevelTalk = {
  id: string;
  manager: string;
  /** the viewer recorded it */
  byMe: boolean;
  from: string;
  to: string;
  outcome: TalkOutcome;
  line: string | null;
  heldOn: Day;
  acknowledgedAt: string | null;
};

/** A level of somebody and how it came about. */
export type LevelStep = {
  level: string;
  origin: 'stated at start' | 'agreed';
  since: Day;
  by: string | null;
};

/** One success that earned a level: a milestone met, by whose word, on which items the reader may open. */
export type Earned = {
  milestone: string;
  at: string;
  signers: string[];
  items: { id: string; title: string; happenedOn: Day; redacted: boolean }[];
};
