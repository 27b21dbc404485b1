import { boolean, index, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, id, instant, recordedAt } from './columns.ts';
import { people } from './people.ts';

/** A private calendar address. The table holds the sha256 of its secret (W10); names only where the person wants them. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    secretHash: bytes().notNull(),
    names: boolean().notNull().default(false),
    createdAt: recordedAt(),
    readAt: instant(),
    revokedAt: instant(),
  },
  (t) => [unique('calendar_feeds_secret').on(t.secretHash), index('calendar_feeds_by_person').on(t.personId)],
);
