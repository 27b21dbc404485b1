import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { sessionKinds, sessionStates } from '../enums.ts';
import { id, instant, recordedAt, version } from './columns.ts';
import { goals } from './goals.ts';
import { mentorships } from './mentorships.ts';
import { people } from './people.ts';

export const sessionState = pgEnum('session_state', sessionStates);
export const sessionKind = pgEnum('session_kind', sessionKinds);

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
    state: sessionState().notNull(),
    loggedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: recordedAt(),
    version: version(),
  },
  (t) => [
    sameMentee('sessions_mentorship', t),
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
    happenedAt: recordedAt(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('session_events_session').on(t.sessionId),
    check('session_events_reason', sql`char_length(${t.reason}) between 1 and 1000`),
  ],
);

/** The goals a session touched. */
export const sessionGoals = pgTable(
  'session_goals',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    goalId: uuid()
      .notNull()
      .references(() => goals.id),
  },
  (t) => [
    primaryKey({ name: 'session_goals_pk', columns: [t.sessionId, t.goalId] }),
    index('session_goals_goal').on(t.goalId),
  ],
);

/** The milestones a session touched. */
export const sessionMilestones = pgTable(
  'session_milestones',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    milestone: text().notNull(),
  },
  (t) => [
    primaryKey({ name: 'session_milestones_pk', columns: [t.sessionId, t.milestone] }),
    check('session_milestones_length', sql`char_length(${t.milestone}) <= 16`),
  ],
);
