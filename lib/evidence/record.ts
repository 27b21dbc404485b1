import type { Audience, EvidenceKind, LevelCode } from '@/db/enums';
import type { Day } from '@/lib/people/active-days';

/** What queries of this room hand out. Instants are ISO with offset, days are YYYY-MM-DD. */

export type EvidenceRow = {
  id: string;
  kind: EvidenceKind;
  audience: Audience;
  title: string;
  body: string | null;
  url: string | null;
  /** project, team or situation */
  context: string | null;
  /** it points at a session note, which keeps its own audience */
  fromNote: boolean;
  keptItRunning: boolean;
  happenedOn: Day;
  recordedAt: string;
  redactedAt: string | null;
  personId: string;
  person: string;
  personHandle: string;
  authorId: string;
  author: string;
  /** milestone codes it is attached to, in order */
  milestones: string[];
};

export type EvidenceHead = EvidenceRow & {
  /** the viewer's relations to the person: facts for `permit` */
  mine: boolean;
  mentor: boolean;
  /** text of the session note, if the viewer may read that note */
  noteBody: string | null;
  noteAudience: Audience | null;
  /** number of the session the note belongs to */
  session: number | null;
  /** the item this one corrects, and the one that corrects it */
  correctsId: string | null;
  correctedById: string | null;
  /** sign-offs that rest on it, as far as the viewer may know */
  signOffs: number;
};

/** `person` is a handle; `after` is the id of the last item of the page before. */
export type EvidenceFilter = { person?: string; kind?: EvidenceKind; milestone?: string; after?: string };

/** What decides which milestones are worth suggesting to a person. */
export type Placement = { level: LevelCode | null; met: string[] };

/** A session note that both sides can read, to be pointed at. `opening` is its first line. */
export type UsableNote = { id: string; on: Day; session: number | null; author: string; opening: string };

/** A person with the notes that can be pointed at, and the viewer's relations to them. */
export type NotesOf = { id: string; name: string; mine: boolean; mentor: boolean; notes: UsableNote[] };

/** One item that the viewer was asked to speak to. */
export type EndorsementAsked = {
  request: string;
  audience: Audience;
  milestone: string;
  askedAt: string;
  askedBy: string;
  person: string;
  personHandle: string;
  kind: EvidenceKind;
  title: string;
  body: string | null;
  url: string | null;
  context: string | null;
  happenedOn: Day;
};

/** One person who was asked to speak to an item, as the pair sees it. */
export type Asked = {
  request: string;
  evidenceId: string;
  title: string;
  observer: string;
  askedAt: string;
  answeredAt: string | null;
  declined: boolean;
};
