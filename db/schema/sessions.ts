import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
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
import { audience } from './sight.ts';

export const sessionState = pgEnum('session_state', sessionStates);
export const sessionKind = pgEnum('session_kind', sessionKinds);

/** Makes sure that the denormalised mentee is the mentorship's. */
const sameMentee = (name: string, t: { mentorshipId: AnyPgColumn; menteeId: AnyPgColumn }) =>
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
  },
  (t) => [
    sameMentee('notes_mentorship', t),
    index('notes_by_session').on(t.sessionId),
    index('notes_by_mentorship').on(t.mentorshipId, t.writtenAt.desc()),
    index('notes_by_author').on(t.authorId, t.writtenAt.desc()),
    index('notes_by_mentee').on(t.menteeId, t.writtenAt.desc()),
    check('notes_body_length', sql`char_length(${t.body}) between 1 and 20000`),
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
  },
  (t) => [
    sameMentee('action_items_mentorship', t),
    index('action_items_by_mentorship').on(t.mentorshipId),
    index('action_items_by_session').on(t.sessionId),
    index('action_items_by_owner').on(t.ownerId),
    check('action_items_body_length', sql`char_length(${t.body}) between 1 and 500`),
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
