/** Check-ins: both sides assess the same milestones blind, and two facts come of it that are never made one (R15). */
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { answers, askReasons, checkInOutcomes, ratingKinds } from '../enums.ts';
import { id, instant, recordedAt } from './columns.ts';
import { frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';
import { sameMentee } from './sessions.ts';

export const ratingKind = pgEnum('rating_kind', ratingKinds);
export const answer = pgEnum('answer', answers);
export const askReason = pgEnum('ask_reason', askReasons);
export const checkInOutcome = pgEnum('check_in_outcome', checkInOutcomes);

/** It finishes on the wording it started with (F5). Nothing here changes when a half is handed in: that would be a sign. */
export const checkIns = pgTable(
  'check_ins',
  {
    id: id(),
    mentorshipId: uuid().notNull(),
    menteeId: uuid().notNull(),
    frameworkVersionId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    /** the level being worked on when it was opened */
    level: text().notNull(),
    openedBy: uuid()
      .notNull()
      .references(() => people.id),
    openedAt: recordedAt(),
    outcome: checkInOutcome(),
    closedAt: instant(),
    closedBy: uuid().references(() => people.id),
  },
  (t) => [
    sameMentee('check_ins_mentorship', t),
    uniqueIndex('check_ins_one_open').on(t.mentorshipId).where(sql`${t.closedAt} is null`),
    index('check_ins_by_mentorship').on(t.mentorshipId, t.openedAt),
    index('check_ins_by_mentee').on(t.menteeId),
    check('check_ins_level', sql`char_length(${t.level}) <= 16`),
    check(
      'check_ins_closed',
      sql`(${t.closedAt} is null) = (${t.outcome} is null) and (${t.closedAt} is null) = (${t.closedBy} is null)`,
    ),
  ],
);

/** What a check-in asks, and why; the same for both sides. */
export const checkInQuestions = pgTable(
  'check_in_questions',
  {
    id: id(),
    checkInId: uuid()
      .notNull()
      .references(() => checkIns.id),
    milestone: text().notNull(),
    why: askReason().notNull(),
    /** order on the page, from 1 */
    position: integer().notNull(),
  },
  (t) => [
    unique('check_in_questions_once').on(t.checkInId, t.milestone),
    check('check_in_questions_length', sql`char_length(${t.milestone}) <= 16`),
  ],
);

/** Answers of a half that is not handed in; nobody but the rater ever reads them. Null was answered and taken back. */
export const ratingDrafts = pgTable(
  'rating_drafts',
  {
    checkInId: uuid().notNull(),
    raterId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    answer: answer(),
    savedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ name: 'rating_drafts_pk', columns: [t.checkInId, t.raterId, t.milestone] }),
    ofQuestion('rating_drafts_question', t),
  ],
);

/** A half that was handed in; append-only. A trigger turns its drafts into ratings. */
export const checkInHalves = pgTable(
  'check_in_halves',
  {
    checkInId: uuid()
      .notNull()
      .references(() => checkIns.id),
    kind: ratingKind().notNull(),
    raterId: uuid()
      .notNull()
      .references(() => people.id),
    handedInAt: recordedAt(),
    /** given when the other half could be read already (R15) */
    afterReveal: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ name: 'check_in_halves_pk', columns: [t.checkInId, t.kind] }),
    index('check_in_halves_rater').on(t.raterId),
  ],
);

/** One answer of one side, under the wording it was given on; append-only. Nothing averages two of them (R15). */
export const ratings = pgTable(
  'ratings',
  {
    id: id(),
    checkInId: uuid().notNull(),
    kind: ratingKind().notNull(),
    milestone: text().notNull(),
    frameworkVersionId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    raterId: uuid()
      .notNull()
      .references(() => people.id),
    answer: answer().notNull(),
    givenAt: recordedAt(),
  },
  (t) => [
    unique('ratings_once').on(t.checkInId, t.kind, t.milestone),
    index('ratings_rater').on(t.raterId),
    ofQuestion('ratings_question', t),
  ],
);

/** Only what was asked is answered. */
function ofQuestion(name: string, t: { checkInId: AnyPgColumn; milestone: AnyPgColumn }) {
  const asked = [checkInQuestions.checkInId, checkInQuestions.milestone] as const;
  return foreignKey({ name, columns: [t.checkInId, t.milestone], foreignColumns: [...asked] });
}
