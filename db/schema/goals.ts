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
import { closingReasons, goalStates } from '../enums.ts';
import { id, recordedAt, searchWords, version } from './columns.ts';
import { mentorships } from './mentorships.ts';
import { people } from './people.ts';
import { audience } from './sight.ts';

export const goalState = pgEnum('goal_state', goalStates);
export const closingReason = pgEnum('closing_reason', closingReasons);

/** What a mentee intends. `state` repeats the latest goal event, written in the same transaction. */
export const goals = pgTable(
  'goals',
  {
    id: id(),
    /** shown as G-42 */
    number: integer().notNull().generatedAlwaysAsIdentity(),
    mentorshipId: uuid().notNull(),
    menteeId: uuid().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    audience: audience().notNull(),
    title: text().notNull(),
    why: text(),
    level: text().notNull(),
    /** due at the end of this day in the mentee's zone (R13) */
    dueOn: date(),
    state: goalState().notNull().default('proposed'),
    closedReason: closingReason(),
    blocker: text(),
    /** who can lift the blocker, by name */
    unblocker: text(),
    cycle: integer().notNull().default(1),
    /** the goal of an earlier mentorship that this one goes on with (R10) */
    continuesId: uuid().references((): AnyPgColumn => goals.id),
    createdAt: recordedAt(),
    updatedAt: recordedAt(),
    version: version(),
    words: searchWords(sql`to_tsvector('english'::regconfig, title || ' ' || coalesce(why, ''))`),
  },
  (t) => [
    foreignKey({
      name: 'goals_mentorship',
      columns: [t.mentorshipId, t.menteeId],
      foreignColumns: [mentorships.id, mentorships.menteeId],
    }),
    index('goals_by_mentee').on(t.menteeId, t.createdAt.desc()),
    index('goals_by_mentorship').on(t.mentorshipId),
    index('goals_words').using('gin', t.words).with({ fastupdate: false }),
    check('goals_title_length', sql`char_length(${t.title}) between 1 and 200`),
    check('goals_why_length', sql`char_length(${t.why}) between 1 and 4000`),
    check('goals_blocker_length', sql`char_length(${t.blocker}) between 1 and 500`),
    check('goals_unblocker_length', sql`char_length(${t.unblocker}) between 1 and 120`),
    check('goals_level_length', sql`char_length(${t.level}) between 1 and 8`),
    check('goals_closed', sql`(${t.state} = 'closed') = (${t.closedReason} is not null)`),
    check('goals_blocked', sql`${t.state} <> 'blocked' or ${t.blocker} is not null`),
  ],
);

export const goalMilestones = pgTable(
  'goal_milestones',
  {
    goalId: uuid()
      .notNull()
      .references(() => goals.id),
    milestone: text().notNull(),
  },
  (t) => [
    primaryKey({ name: 'goal_milestones_pk', columns: [t.goalId, t.milestone] }),
    check('goal_milestones_length', sql`char_length(${t.milestone}) <= 16`),
  ],
);

/** Everything that happened to a goal, cycle by cycle; append-only (R12). */
export const goalEvents = pgTable(
  'goal_events',
  {
    id: id(),
    goalId: uuid()
      .notNull()
      .references(() => goals.id),
    cycle: integer().notNull(),
    actorId: uuid()
      .notNull()
      .references(() => people.id),
    fromState: goalState(),
    toState: goalState().notNull(),
    closedReason: closingReason(),
    reason: text(),
    /** the counter-proposal, beside the text it answers (J-4) */
    counterTitle: text(),
    counterDueOn: date(),
    happenedAt: recordedAt(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('goal_events_goal').on(t.goalId, t.recordedAt),
    check('goal_events_reason_length', sql`char_length(${t.reason}) between 1 and 2000`),
    check('goal_events_counter_length', sql`char_length(${t.counterTitle}) between 1 and 200`),
    check('goal_events_declined', sql`${t.toState} <> 'declined' or ${t.reason} is not null`),
  ],
);
