import type { Audience, Place, SessionKind, SessionState } from '@/db/enums';
import type { ItemRow } from './item-rows';
import type { Column } from './pads';
import type { Repeat } from './repeat';

/** What the forms of this room ask for. `at` is wall clock in the viewer's zone, YYYY-MM-DDTHH:MM. */

export type When = { at: string; minutes: number; kind: SessionKind };
export type Links = { 'goals[]': string[]; 'milestones[]': string[] };
export type SessionOutcome = Exclude<SessionState, 'planned'>;

export type Planned = When & {
  key: string;
  mentorship: string;
  place?: Place | undefined;
  repeat?: Repeat;
  /** the last day a series may fall on */
  until?: string | undefined;
  /** whose clock a series keeps; the viewer's where nothing is said */
  zone?: string | undefined;
  /** what a group session is about, and the other mentorships it is held in */
  topic?: string | undefined;
  'with[]'?: string[];
};
type Reach = 'this' | 'following' | 'all';
type OfSession = { session: string; version: number };
export type Moved = OfSession & { at: string; reach: Reach };
export type CalledOff = OfSession & { reach: Reach; reason?: string | undefined };
export type Disputed = { session: string; claims: SessionOutcome; reason?: string | undefined };
export type DisputeAnswer = { dispute: string; agreed: 'yes' | 'no' };
export type Asking = { session: string; key: string; question: string };
export type Poll = { session: string; poll: string };
export type Hand = Poll & { up: 'yes' | 'no' };

export type Logged = When &
  Links & {
    key: string;
    mentorship: string;
    /** the planned session that this settles */
    session?: string;
    version?: number;
    state: SessionOutcome;
    reason?: string;
    pairNote?: string;
    privateNote?: string;
    items: { row: ItemRow; dueField: string }[];
  };

export type Changed = When & Links & { session: string; version: number };
export type Recorded = { session: string; version: number; state: SessionOutcome; reason?: string };
export type NewNote = { session: string; key: string; audience: Audience; body: string };
export type ChangedNote = { note: string; version: number; audience: Audience; body: string };
/** One column of the editor: words based on this version of this note, or the first ones. */
export type SavedPad = {
  session: string;
  column: Column;
  note: string | null;
  version: number;
  body: string;
};
export type AudienceChange = { note: string; version: number; audience: Audience };
export type TextRestored = { note: string; version: number; number: number };
export type Shared = { note: string; reader: string };
export type EarlierShared = { mentorship: string; note?: string };
export type AskAnswered = { ask: string; answer: 'yes' | 'no' };
