/** What a note remembers: who wrote in it, how it read before, what its markers stand for, who was asked about its readers. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { consentKinds, markKinds } from '../enums.ts';
import { id, instant, recordedAt } from './columns.ts';
import { goals } from './goals.ts';
import { people } from './people.ts';
import { actionItems, notes } from './sessions-notes.ts';
import { audience } from './sight.ts';

/** Everybody who has written in a note, its author included; kept by a trigger (R1). */
export const noteAuthors = pgTable(
  'note_authors',
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    since: recordedAt(),
  },
  (t) => [
    primaryKey({ name: 'note_authors_pk', columns: [t.noteId, t.personId] }),
    index('note_authors_person').on(t.personId),
  ],
);

/** How a note read after a change, with the audience it had then; kept by a trigger, append-only (save-10). */
export const noteVersions = pgTable(
  'note_versions',
  {
    id: id(),
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    /** the version of the note that this is */
    number: integer().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    audience: audience().notNull(),
    body: text().notNull(),
    savedAt: recordedAt(),
  },
  (t) => [unique('note_versions_number').on(t.noteId, t.number)],
);

export const markKind = pgEnum('mark_kind', markKinds);

/** What a marker in a note's text became. It is read by whoever reads the note, and by nobody else (add-11). */
export const noteMarks = pgTable(
  'note_marks',
  {
    id: id(),
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    kind: markKind().notNull(),
    /** the words of its line, without the marker */
    body: text().notNull(),
    goalId: uuid().references(() => goals.id),
    milestone: text(),
    actionItemId: uuid().references(() => actionItems.id),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: recordedAt(),
    /** a question that got its answer */
    answeredAt: instant(),
    answeredBy: uuid().references(() => people.id),
    /** its marker was taken out of the text */
    removedAt: instant(),
  },
  (t) => [
    index('note_marks_by_note').on(t.noteId),
    index('note_marks_by_goal').on(t.goalId),
    check('note_marks_body', sql`char_length(${t.body}) between 1 and 500`),
    check('note_marks_milestone', sql`char_length(${t.milestone}) <= 16`),
    check(
      'note_marks_refers',
      sql`(${t.goalId} is not null) = (${t.kind} = 'goal') and (${t.milestone} is not null) = (${t.kind} = 'milestone')
        and (${t.actionItemId} is not null) = (${t.kind} = 'action-item')`,
    ),
  ],
);

export const consentKind = pgEnum('consent_kind', consentKinds);

/** A co-author is asked whether more people may read a note; without an answer it stays closed (R1, R9). */
export const noteConsents = pgTable(
  'note_consents',
  {
    id: id(),
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    kind: consentKind().notNull(),
    /** widen: to whom */
    toAudience: audience(),
    /** share: with whom */
    readerId: uuid().references(() => people.id),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    /** who is asked */
    personId: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: recordedAt(),
    answeredAt: instant(),
    granted: boolean(),
  },
  (t) => [
    index('note_consents_by_note').on(t.noteId),
    index('note_consents_by_person').on(t.personId),
    check('note_consents_not_self', sql`${t.askedBy} <> ${t.personId}`),
    check(
      'note_consents_kind',
      sql`(${t.toAudience} is not null) = (${t.kind} = 'widen') and (${t.readerId} is not null) = (${t.kind} = 'share')`,
    ),
  ],
);
