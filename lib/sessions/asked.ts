import type { Audience, SessionKind, SessionState } from '@/db/enums';
import type { ItemRow } from './item-rows';

/** What the forms of this room ask for. `at` is wall clock in the viewer's zone, YYYY-MM-DDTHH:MM. */

export type When = { at: string; minutes: number; kind: SessionKind };
export type Links = { 'goals[]': string[]; 'milestones[]': string[] };
export type SessionOutcome = Exclude<SessionState, 'planned'>;

export type Planned = When & { key: string; mentorship: string };

export type Logged = Planned &
  Links & {
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
