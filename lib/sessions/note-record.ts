import type { Audience } from '@/db/enums';
import type { Named } from './say-readers';
/** What queries of notes hand out. Instants are ISO with offset. */

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

/** `session` is null for readers who may not see the session the note belongs to. */
export type TeamNote = {
  id: string;
  author: string;
  body: string;
  updatedAt: string;
  session: number | null;
};
