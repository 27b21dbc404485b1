import { sql } from 'drizzle-orm';
import { boolean, check, date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { dayRange, id, instant, instantRange, recordedAt, version } from './columns.ts';

/** Every personal field lives here and nowhere else, so that erasing is one place (DM9). */
export const people = pgTable(
  'people',
  {
    id: id(),
    handle: text().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    title: text(),
    /** IANA zone */
    zone: text().notNull().default('UTC'),
    isAdmin: boolean().notNull().default(false),
    /** one line on a demo person's sign-in card; null for everybody else */
    demoLine: text(),
    deactivatedAt: instant(),
    joinedAt: recordedAt(),
    version: version(),
  },
  (t) => [
    unique('people_handle').on(t.handle),
    unique('people_email').on(t.email),
    check('people_handle_form', sql`${t.handle} ~ '^[a-z0-9][a-z0-9-]{0,59}$'`),
    check('people_name_length', sql`char_length(${t.name}) between 1 and 120`),
    check('people_email_length', sql`char_length(${t.email}) between 3 and 254`),
    check('people_title_length', sql`char_length(${t.title}) <= 120`),
    check('people_zone_length', sql`char_length(${t.zone}) between 1 and 64`),
    check('people_demo_line_length', sql`char_length(${t.demoLine}) <= 200`),
  ],
);

/** Who is above whom, and when (R2). One manager at a time. */
export const reportingLines = pgTable(
  'reporting_lines',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    managerId: uuid()
      .notNull()
      .references(() => people.id),
    period: instantRange().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('reporting_lines_person').on(t.personId),
    index('reporting_lines_manager').on(t.managerId),
    check('reporting_lines_not_self', sql`${t.personId} <> ${t.managerId}`),
  ],
);

/** Days away. The type of leave is never stored (R21). */
export const leaves = pgTable(
  'leaves',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    days: dayRange().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [index('leaves_person').on(t.personId)],
);

/** The agreed level as an interval; how it came about is *stated at start* or *agreed* (S26). */
export const personLevels = pgTable(
  'person_levels',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    level: text().notNull(),
    origin: text().notNull(),
    since: date().notNull(),
    recordedBy: uuid().references(() => people.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    unique('person_levels_since').on(t.personId, t.since),
    check('person_levels_origin', sql`${t.origin} in ('stated at start', 'agreed')`),
    check('person_levels_level_length', sql`char_length(${t.level}) between 1 and 8`),
  ],
);
