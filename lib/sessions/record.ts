import type { Audience, GoalState, ItemChange, Place, Purpose, SessionKind, SessionState } from '@/db/enums';
import type { Named } from './say-readers';

/** What queries of this room hand out. Instants are ISO with offset, days are YYYY-MM-DD. */

export type SessionLine = {
  number: number;
  startsAt: string;
  minutes: number;
  kind: SessionKind;
  state: SessionState;
  recordedAt: string;
  purpose: Purpose;
  mentorId: string;
  mentor: string;
  mentorHandle: string;
  menteeId: string;
  mentee: string;
  menteeHandle: string;
};

export type SessionHead = SessionLine & {
  id: string;
  version: number;
  mentorship: string;
  place: Place | null;
  seriesId: string | null;
  groupId: string | null;
  mentorZone: string;
  menteeZone: string;
  logger: string;
  /** is the mentor also a manager of the mentee, at any distance (R2)? */
  managed: boolean;
  moreMentors: boolean;
  /** may the viewer write here: one of the two, and the mentorship runs */
  open: boolean;
  /** may the viewer read what the two wrote for each other? */
  inside: boolean;
  /** when the outcome was recorded; null while planned or when it is not the viewer's to know */
  settledAt: string | null;
};

/** What a change of a session starts from; `localStart` is wall clock in the viewer's zone. */
export type SessionFacts = Pick<
  SessionHead,
  'id' | 'number' | 'state' | 'minutes' | 'mentorship' | 'startsAt' | 'settledAt' | 'seriesId' | 'groupId'
> & {
  /** the day the rule of its series gave it, and the zone of that rule */
  seriesDate: string | null;
  seriesZone: string | null;
  localStart: string;
};

export type NoteRow = {
  id: string;
  authorId: string;
  author: string;
  audience: Audience;
  body: string;
  writtenAt: string;
  updatedAt: string;
  version: number;
  /** who reads it today beyond what its audience says: co-authors of a private note, people it was shown to by name */
  others: Named[];
};

/** A note on its own page. `session` and `startsAt` are null for readers who may not see that session. */
export type NoteWhole = NoteRow & {
  session: number | null;
  startsAt: string | null;
  mentorship: string;
  /** null for readers who may not see that mentorship */
  mentorId: string | null;
  mentor: string | null;
  menteeId: string;
  mentee: string;
  managed: boolean;
  moreMentors: boolean;
  /** may the viewer write in that mentorship today? */
  open: boolean;
};

/** How a note read after a change; `number` is the note's version then. */
export type EarlierText = {
  number: number;
  author: string;
  audience: Audience;
  body: string;
  savedAt: string;
};

/** A question about a note's readers, or its answer: may more people read it? */
export type NoteAsk = {
  id: string;
  note: string;
  version: number;
  session: number | null;
  begins: string;
  toAudience: Audience | null;
  readerId: string | null;
  reader: string | null;
  asker: string;
  asked: string;
  /** the viewer is the one who asked */
  mine: boolean;
  granted: boolean | null;
};

/** A note shown to one person beyond its audience. */
export type ShownNote = {
  note: string;
  author: string;
  begins: string;
  readerId: string;
  reader: string;
  sharedBy: string;
  /** the viewer showed it, and may take it back */
  mine: boolean;
  sharedAt: string;
};

/** An earlier note of a mentee that a later mentor does not read by themselves (R9). */
export type EarlierNote = {
  note: string;
  author: string;
  begins: string;
  writtenAt: string;
  /** does the mentor read it already; has somebody been asked; who else wrote in it? */
  open: boolean;
  asked: boolean;
  coAuthors: string[];
};

/** `readers`: names of everyone who can open it now, from the policy's own function. */
export type MyNote = NoteRow & { readers: string[] };

export type ActionItem = {
  id: string;
  body: string;
  dueOn: string | null;
  ownerId: string;
  owner: string;
  authorId: string;
  audience: Audience;
  doneAt: string | null;
  doneBy: string | null;
  version: number;
  /** number of the session it came from */
  session: number | null;
  mentorId: string;
  mentor: string;
  menteeId: string;
  mentee: string;
};

/** `movedFrom` and `movedTo` are starts, ISO; null for everything but a move. */
/** `open`: may the viewer tick and change it? `history`: what happened since it was written down, oldest first. */
export type ItemWithHistory = ActionItem & {
  open: boolean;
  author: string;
  recordedAt: string;
  history: { what: ItemChange; actor: string; at: string }[];
};

export type SessionEvent = {
  state: SessionState;
  reason: string | null;
  actor: string;
  at: string;
  movedFrom: string | null;
  movedTo: string | null;
};
export type LinkedGoal = { id: string; number: number; title: string; state: GoalState; menteeId: string };

/** A running mentorship of the viewer, with what prefills the form (S-1). */
export type OpenPair = {
  mentorship: string;
  purpose: Purpose;
  mentorId: string;
  mentor: string;
  menteeId: string;
  mentee: string;
  otherHandle: string;
  other: string;
  otherZone: string;
  managed: boolean;
  moreMentors: boolean;
  minutes: number;
  lastHeldAt: string | null;
  /** the planned session that began within the last day and has no outcome yet */
  planned: {
    id: string;
    version: number;
    number: number;
    startsAt: string;
    minutes: number;
    kind: SessionKind;
  } | null;
};

/** `session` is null for readers who may not see the session the note belongs to. */
export type TeamNote = {
  id: string;
  author: string;
  body: string;
  updatedAt: string;
  session: number | null;
};
