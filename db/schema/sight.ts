import { pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { audiences } from '../enums.ts';
import { id, recordedAt } from './columns.ts';
import { people } from './people.ts';

/** Who may read an item (R1). No table gives it a default. */
export const audience = pgEnum('audience', audiences);

/** Each change of an audience, written by a trigger; append-only (R1). */
export const audienceChanges = pgTable('audience_changes', {
  id: id(),
  subject: text().notNull(),
  subjectId: uuid().notNull(),
  actorId: uuid()
    .notNull()
    .references(() => people.id),
  from: audience('from_audience').notNull(),
  to: audience('to_audience').notNull(),
  changedAt: recordedAt(),
});
