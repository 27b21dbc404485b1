import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, recordedAt } from './columns.ts';
import { mentorships } from './mentorships.ts';
import { people } from './people.ts';

/** A manager sets the stall of a pair aside until a day, and says why (R24). Theirs alone: neither the pair nor an admin reads it. */
export const stallSnoozes = pgTable(
  'stall_snoozes',
  {
    id: id(),
    managerId: uuid()
      .notNull()
      .references(() => people.id),
    mentorshipId: uuid()
      .notNull()
      .references(() => mentorships.id),
    reason: text().notNull(),
    /** the last day it is set aside, in the manager's zone */
    until: date().notNull(),
    snoozedAt: recordedAt(),
    /** taken back, or followed by another */
    endedAt: instant(),
  },
  (t) => [
    index('stall_snoozes_mentorship').on(t.mentorshipId),
    uniqueIndex('stall_snoozes_once').on(t.managerId, t.mentorshipId).where(sql`${t.endedAt} is null`),
    check('stall_snoozes_reason', sql`char_length(${t.reason}) between 1 and 300`),
    check(
      'stall_snoozes_days',
      sql`${t.until} - (${t.snoozedAt} at time zone 'UTC')::date between -1 and 100`,
    ),
  ],
);
