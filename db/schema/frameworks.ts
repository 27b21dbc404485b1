import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { id, recordedAt } from './columns.ts';

/** One published state of a framework: the parsed file as it was read. */
export const frameworkVersions = pgTable(
  'framework_versions',
  {
    id: id(),
    framework: text().notNull(),
    version: text().notNull(),
    document: jsonb().notNull(),
    digest: text().notNull(),
    publishedAt: recordedAt(),
  },
  (t) => [
    unique('framework_versions_version').on(t.framework, t.version),
    check('framework_versions_length', sql`char_length(${t.framework}) <= 80`),
  ],
);

/** What the database itself needs to know of a milestone, to have the last word at a sign-off. */
export const milestones = pgTable(
  'milestones',
  {
    framework: text().notNull(),
    version: text().notNull(),
    code: text().notNull(),
    competency: text().notNull(),
    track: text().notNull(),
    level: text().notNull(),
    core: boolean().notNull(),
    /** alternatives of needs: [[{ kinds: ["A"], people: 1 }], …] */
    evidenceRule: jsonb().notNull(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ name: 'milestones_pk', columns: [t.framework, t.version, t.code] })],
);

export const levels = pgTable(
  'levels',
  {
    framework: text().notNull(),
    version: text().notNull(),
    code: text().notNull(),
    position: integer().notNull(),
    minItems: integer().notNull(),
    minKinds: integer().notNull().default(1),
    minContexts: integer().notNull().default(0),
    minSecondVoice: integer().notNull().default(0),
    minSpanMonths: integer().notNull().default(0),
  },
  (t) => [primaryKey({ name: 'levels_pk', columns: [t.framework, t.version, t.code] })],
);
