import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { places, sessionKinds, sessionStates } from '../enums.ts';
import { id, instant, recordedAt, version } from './columns.ts';
import { mentorships } from './mentorships.ts';
import { people } from './people.ts';
import { sessionGroups, sessionSeries } from './sessions-series.ts';

export const sessionState = pgEnum('session_state', sessionStates);
export const sessionKind = pgEnum('session_kind', sessionKinds);
export const place = pgEnum('place', places);

/** Makes sure that the denormalised mentee is the mentorship's. */
export const sameMentee = (name: string, t: { mentorshipId: AnyPgColumn; menteeId: AnyPgColumn }) =>
  foreignKey({
    name,
    columns: [t.mentorshipId, t.menteeId],
    foreignColumns: [mentorships.id, mentorships.menteeId],
  });

/** A meeting in a mentorship. It holds no text: dates and states have wider readers than words. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    /** shown as S-108 */
    number: integer().notNull().generatedAlwaysAsIdentity(),
    mentorshipId: uuid().notNull(),
    menteeId: uuid().notNull(),
    startsAt: instant().notNull(),
    minutes: integer().notNull(),
    kind: sessionKind().notNull().default('one-to-one'),
    place: place(),
    state: sessionState().notNull(),
    /** the series it was made from, and the day the rule gave it: a moved session keeps that day (R22) */
    seriesId: uuid(),
    seriesDate: date(),
    /** one group session is a row in each mentee's mentorship, tied together here */
    groupId: uuid().references(() => sessionGroups.id),
    loggedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: recordedAt(),
    version: version(),
  },
  (t) => [
    sameMentee('sessions_mentorship', t),
    foreignKey({
      name: 'sessions_series',
      columns: [t.seriesId, t.mentorshipId],
      foreignColumns: [sessionSeries.id, sessionSeries.mentorshipId],
    }),
    unique('sessions_one_per_date').on(t.seriesId, t.seriesDate),
    index('sessions_by_group').on(t.groupId),
    check('sessions_series_date', sql`(${t.seriesId} is null) = (${t.seriesDate} is null)`),
    index('sessions_by_mentorship').on(t.mentorshipId, t.startsAt.desc(), t.id),
    index('sessions_by_mentee').on(t.menteeId, t.startsAt.desc(), t.id),
    index('sessions_newest').on(t.startsAt.desc(), t.id.desc()),
    check('sessions_minutes', sql`${t.minutes} between 5 and 480`),
  ],
);

/** Every change of a session's state, with its optional reason: for the pair only (R23). */
export const sessionEvents = pgTable(
  'session_events',
  {
    id: id(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    actorId: uuid()
      .notNull()
      .references(() => people.id),
    state: sessionState().notNull(),
    reason: text(),
    /** where a planned session stood and where it was moved to; null for every other change (S-8) */
    movedFrom: instant(),
    movedTo: instant(),
    happenedAt: recordedAt(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('session_events_session').on(t.sessionId),
    check('session_events_moved', sql`(${t.movedFrom} is null) = (${t.movedTo} is null)`),
    check('session_events_reason', sql`char_length(${t.reason}) between 1 and 1000`),
  ],
);

/** One side says that an outcome is wrong after its seven days; the other agrees or not (R23). */
export const sessionDisputes = pgTable(
  'session_disputes',
  {
    id: id(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    raisedBy: uuid()
      .notNull()
      .references(() => people.id),
    /** what the session was, as they see it */
    claims: sessionState().notNull(),
    reason: text(),
    raisedAt: recordedAt(),
    answeredAt: instant(),
    answeredBy: uuid().references(() => people.id),
    agreed: boolean(),
  },
  (t) => [
    index('session_disputes_session').on(t.sessionId),
    check('session_disputes_claims', sql`${t.claims} <> 'planned'`),
    check('session_disputes_reason', sql`char_length(${t.reason}) between 1 and 1000`),
  ],
);
