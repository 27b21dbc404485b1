import { sql } from 'drizzle-orm';
import { boolean, check, index, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { disagreementEndings } from '../enums.ts';
import { signOffs } from './checkins.ts';
import { ratings } from './checkins-ratings.ts';
import { id, instant, recordedAt } from './columns.ts';
import { standingEvents, standingWord } from './growth.ts';
import { people } from './people.ts';

export const disagreementEnding = pgEnum('disagreement_ending', disagreementEndings);

/** One of a pair sees a milestone differently than the other said (J-8). Both words stay as they are. */
export const disagreements = pgTable(
  'disagreements',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** the other one of the two */
    mentorId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    raisedBy: uuid()
      .notNull()
      .references(() => people.id),
    reason: text().notNull(),
    /** what is disagreed with: a standing, a request that was sent back, or an answer of a revealed check-in */
    standingEventId: uuid().references(() => standingEvents.id),
    signOffId: uuid().references(() => signOffs.id),
    ratingId: uuid().references(() => ratings.id),
    raisedAt: recordedAt(),
    /** how each side says it ends; it has ended when both say the same */
    menteeEnds: disagreementEnding(),
    mentorEnds: disagreementEnding(),
    endedAt: instant(),
  },
  (t) => [
    index('disagreements_person').on(t.personId, t.milestone),
    index('disagreements_mentor').on(t.mentorId),
    uniqueIndex('disagreements_once').on(t.personId, t.milestone).where(sql`${t.endedAt} is null`),
    check('disagreements_length', sql`char_length(${t.milestone}) <= 16`),
    check('disagreements_reason_length', sql`char_length(${t.reason}) between 1 and 2000`),
    check(
      'disagreements_pair',
      sql`${t.raisedBy} in (${t.personId}, ${t.mentorId}) and ${t.personId} <> ${t.mentorId}`,
    ),
    check('disagreements_about', sql`num_nonnulls(${t.standingEventId}, ${t.signOffId}, ${t.ratingId}) = 1`),
  ],
);

/** A second rater, asked by one of the two: somebody without a stake, who says a word of their own. */
export const secondRatings = pgTable(
  'second_ratings',
  {
    id: id(),
    disagreementId: uuid()
      .notNull()
      .references(() => disagreements.id),
    raterId: uuid()
      .notNull()
      .references(() => people.id),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: recordedAt(),
    word: standingWord(),
    reason: text(),
    declined: boolean().notNull().default(false),
    answeredAt: instant(),
  },
  (t) => [
    unique('second_ratings_person').on(t.disagreementId, t.raterId),
    uniqueIndex('second_ratings_once').on(t.disagreementId).where(sql`not ${t.declined}`),
    index('second_ratings_rater').on(t.raterId),
    check('second_ratings_reason_length', sql`char_length(${t.reason}) between 1 and 2000`),
    check(
      'second_ratings_answer',
      sql`(${t.answeredAt} is null and ${t.word} is null and ${t.reason} is null and not ${t.declined})
        or (${t.answeredAt} is not null and (${t.declined} = (${t.word} is null)) and (${t.declined} = (${t.reason} is null)))`,
    ),
  ],
);
