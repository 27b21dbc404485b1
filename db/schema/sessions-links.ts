import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { goals } from './goals.ts';
import { sessions } from './sessions.ts';

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
