import type { Audience, GoalState, ItemChange, Place, Purpose, SessionKind, SessionState } from '@/db/enums';

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
