/** Lines of the quick-add that were of no recognised kind, kept for their writer to sort later (add-3, D3). */
import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, recordedAt } from './columns.ts';
import { people } from './people.ts';

export const captures = pgTable(
  'captures',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    body: text().notNull(),
    recordedAt: recordedAt(),
    /** made into something else, or dropped */
    sortedAt: instant(),
  },
  (t) => [
    index('captures_by_person').on(t.personId, t.recordedAt.desc()),
    check('captures_body', sql`char_length(${t.body}) between 1 and 500`),
  ],
);
