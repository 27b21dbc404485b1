import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { evidenceKinds } from '../enums.ts';
import { id, instant, recordedAt, searchWords } from './columns.ts';
import { people } from './people.ts';
import { notes } from './sessions-notes.ts';
import { audience } from './sight.ts';

export const evidenceKind = pgEnum('evidence_kind', evidenceKinds);

/** A dated record that supports a milestone; append-only, corrections are new rows (R20). */
export const evidence = pgTable(
  'evidence',
  {
    id: id(),
    /** whose growth it shows */
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** who wrote it: an observer or a mentee for kinds O and C */
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    kind: evidenceKind().notNull(),
    audience: audience().notNull(),
    title: text().notNull(),
    body: text(),
    url: text(),
    /** project, team or situation */
    context: text(),
    noteId: uuid().references(() => notes.id),
    keptItRunning: boolean().notNull().default(false),
    happenedOn: date().notNull(),
    recordedAt: recordedAt(),
    correctsId: uuid().references((): AnyPgColumn => evidence.id),
    redactedAt: instant(),
    words: searchWords(
      sql`to_tsvector('english'::regconfig, title || ' ' || coalesce(body, '') || ' ' || coalesce(context, ''))`,
    ),
  },
  (t) => [
    index('evidence_by_person').on(t.personId, t.recordedAt.desc()),
    index('evidence_by_author').on(t.authorId),
    index('evidence_words').using('gin', t.words).with({ fastupdate: false }),
    check('evidence_title_length', sql`char_length(${t.title}) between 1 and 200`),
    check('evidence_win_length', sql`${t.kind} <> 'W' or char_length(${t.title}) <= 120`),
    check('evidence_body_length', sql`char_length(${t.body}) between 1 and 8000`),
    check('evidence_url', sql`${t.url} ~* '^https?://' and char_length(${t.url}) <= 2000`),
    check('evidence_context_length', sql`char_length(${t.context}) between 1 and 120`),
    check(
      'evidence_voice',
      sql`(${t.kind} in ('O', 'C')) = (${t.personId} <> ${t.authorId}) or ${t.kind} = 'N'`,
    ),
  ],
);

/** Which milestones an item supports. Attaching is a record, too: it is never undone, only superseded. */
export const evidenceMilestones = pgTable(
  'evidence_milestones',
  {
    evidenceId: uuid()
      .notNull()
      .references(() => evidence.id),
    milestone: text().notNull(),
    attachedBy: uuid()
      .notNull()
      .references(() => people.id),
    attachedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ name: 'evidence_milestones_pk', columns: [t.evidenceId, t.milestone] }),
    check('evidence_milestones_length', sql`char_length(${t.milestone}) <= 16`),
  ],
);

/** Asking someone who was there to speak to one item; they read that item and nothing else. */
export const endorsementRequests = pgTable(
  'endorsement_requests',
  {
    id: id(),
    evidenceId: uuid()
      .notNull()
      .references(() => evidence.id),
    milestone: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    observerId: uuid()
      .notNull()
      .references(() => people.id),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: recordedAt(),
    answeredAt: instant(),
    declined: boolean().notNull().default(false),
    /** the observer's own item, once they answered */
    answerId: uuid().references((): AnyPgColumn => evidence.id),
  },
  (t) => [
    unique('endorsement_requests_once').on(t.evidenceId, t.milestone, t.observerId),
    index('endorsement_requests_observer').on(t.observerId),
    check('endorsement_requests_not_self', sql`${t.observerId} <> ${t.personId}`),
  ],
);
