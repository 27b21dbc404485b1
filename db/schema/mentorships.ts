import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { purposes } from '../enums.ts';
import { id, instant, instantRange, recordedAt, version } from './columns.ts';
import { people } from './people.ts';

export const purpose = pgEnum('purpose', purposes);

/** An interval between one mentor and one mentee (R8). `period` is null until both have accepted. */
export const mentorships = pgTable(
  'mentorships',
  {
    id: id(),
    mentorId: uuid()
      .notNull()
      .references(() => people.id),
    menteeId: uuid()
      .notNull()
      .references(() => people.id),
    purpose: purpose().notNull(),
    requestedBy: uuid()
      .notNull()
      .references(() => people.id),
    requestedAt: recordedAt(),
    mentorAcceptedAt: instant(),
    menteeAcceptedAt: instant(),
    declinedAt: instant(),
    period: instantRange(),
    version: version(),
  },
  (t) => [
    unique('mentorships_mentee').on(t.id, t.menteeId),
    index('mentorships_by_mentor').on(t.mentorId),
    index('mentorships_by_mentee').on(t.menteeId),
    check('mentorships_not_self', sql`${t.mentorId} <> ${t.menteeId}`),
    check(
      'mentorships_accepted',
      sql`${t.period} is null or (${t.mentorAcceptedAt} is not null and ${t.menteeAcceptedAt} is not null)`,
    ),
  ],
);

/** How often a pair means to meet. Apart from the mentorship, because fewer people may read it. */
export const cadences = pgTable(
  'cadences',
  {
    id: id(),
    mentorshipId: uuid()
      .notNull()
      .references(() => mentorships.id),
    everyDays: integer().notNull(),
    minutes: integer().notNull().default(45),
    since: recordedAt(),
    setBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    index('cadences_mentorship').on(t.mentorshipId, t.since),
    check('cadences_days', sql`${t.everyDays} between 1 and 366`),
    check('cadences_minutes', sql`${t.minutes} between 5 and 480`),
  ],
);

/** Why a manager may mentor this mentee, written down when they are paired (R2, F58). */
export const mentorshipConflicts = pgTable(
  'mentorship_conflicts',
  {
    mentorshipId: uuid()
      .primaryKey()
      .references(() => mentorships.id),
    reason: text().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: recordedAt(),
  },
  (t) => [check('mentorship_conflicts_length', sql`char_length(${t.reason}) between 1 and 1000`)],
);

/** Who ended it and, if they chose to say, why: for the writer and admins only (R10). */
export const mentorshipEndings = pgTable(
  'mentorship_endings',
  {
    mentorshipId: uuid()
      .primaryKey()
      .references(() => mentorships.id),
    endedBy: uuid()
      .notNull()
      .references(() => people.id),
    reason: text(),
    endedAt: recordedAt(),
  },
  (t) => [check('mentorship_endings_length', sql`char_length(${t.reason}) between 1 and 1000`)],
);
