import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant, recordedAt, version } from './columns.ts';
import { frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';

/** The one draft of the next framework version that all admins share. It stays here after publishing, closed, until the next is begun. */
export const frameworkDrafts = pgTable(
  'framework_drafts',
  {
    id: id(),
    /** there is one row at most */
    only: boolean().notNull().default(true),
    /** the version it was begun from, and that it is compared with */
    basedOnId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    /** the framework file as it would be published */
    text: text().notNull(),
    version: version(),
    savedBy: uuid()
      .notNull()
      .references(() => people.id),
    savedAt: recordedAt(),
    /** published or put aside */
    closedAt: instant(),
  },
  (t) => [
    unique('framework_drafts_only').on(t.only),
    check('framework_drafts_one', sql`${t.only}`),
    check('framework_drafts_length', sql`char_length(${t.text}) <= 200000`),
  ],
);
