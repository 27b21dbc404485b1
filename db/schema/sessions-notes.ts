/** What a session leaves behind in words: notes, who may read them beyond their audience, and what was agreed to do. */
import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, recordedAt, searchWords, version } from './columns.ts';
import { people } from './people.ts';
import { sameMentee, sessions } from './sessions.ts';
import { audience } from './sight.ts';

/** A text with its audience (R1). Notes belong to a mentorship. */
export const notes = pgTable(
  'notes',
  {
    id: id(),
    mentorshipId: uuid().notNull(),
    menteeId: uuid().notNull(),
    sessionId: uuid().references(() => sessions.id),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    audience: audience().notNull(),
    body: text().notNull(),
    /** which wording of the privacy promise stood on the screen (R2) */
    promise: text().notNull(),
    writtenAt: recordedAt(),
    updatedAt: recordedAt(),
    version: version(),
    words: searchWords(sql`to_tsvector('english'::regconfig, body)`),
  },
  (t) => [
    sameMentee('notes_mentorship', t),
    index('notes_by_session').on(t.sessionId),
    index('notes_by_mentorship').on(t.mentorshipId, t.writtenAt.desc()),
    index('notes_by_author').on(t.authorId, t.writtenAt.desc()),
    index('notes_by_mentee').on(t.menteeId, t.writtenAt.desc()),
    index('notes_words').using('gin', t.words).with({ fastupdate: false }),
    check('notes_body_length', sql`char_length(${t.body}) <= 20000`),
    check('notes_promise_length', sql`char_length(${t.promise}) between 1 and 40`),
  ],
);

/** A note shown to one named person beyond its audience (R1). */
export const noteReaders = pgTable(
  'note_readers',
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    readerId: uuid()
      .notNull()
      .references(() => people.id),
    sharedBy: uuid()
      .notNull()
      .references(() => people.id),
    sharedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ name: 'note_readers_pk', columns: [t.noteId, t.readerId] }),
    index('note_readers_reader').on(t.readerId),
  ],
);

/** On which days somebody had a note before them that another wrote (J-7, F76): by day, never by the minute. */
export const noteReads = pgTable(
  'note_reads',
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    readerId: uuid()
      .notNull()
      .references(() => people.id),
    /** in the reader's own zone */
    readOn: date().notNull(),
  },
  (t) => [primaryKey({ name: 'note_reads_pk', columns: [t.noteId, t.readerId, t.readOn] })],
);

/** What was agreed to do, by whom, until when. */
export const actionItems = pgTable(
  'action_items',
  {
    id: id(),
    mentorshipId: uuid().notNull(),
    menteeId: uuid().notNull(),
    sessionId: uuid().references(() => sessions.id),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    ownerId: uuid()
      .notNull()
      .references(() => people.id),
    audience: audience().notNull(),
    body: text().notNull(),
    dueOn: date(),
    doneAt: instant(),
    doneBy: uuid().references(() => people.id),
    recordedAt: recordedAt(),
    version: version(),
    words: searchWords(sql`to_tsvector('english'::regconfig, body)`),
  },
  (t) => [
    sameMentee('action_items_mentorship', t),
    index('action_items_by_mentorship').on(t.mentorshipId),
    index('action_items_by_session').on(t.sessionId),
    index('action_items_by_owner').on(t.ownerId),
    index('action_items_words').using('gin', t.words).with({ fastupdate: false }),
    check('action_items_body_length', sql`char_length(${t.body}) between 1 and 500`),
  ],
);
