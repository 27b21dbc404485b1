import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, recordedAt } from './columns.ts';
import { people } from './people.ts';

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
    /** the version it changes; its `changes` lead from there. Null for the first one */
    followsId: uuid().references((): AnyPgColumn => frameworkVersions.id),
    /** shipped with Rung, published by this team, or part of the demo team's story */
    origin: text().notNull().default('shipped'),
    /** the gates as they are lived in: those beside a level that is switched off, merged. Null: as in the document */
    gates: jsonb(),
  },
  (t) => [
    check('framework_versions_origin', sql`${t.origin} in ('shipped', 'team', 'demo')`),
    unique('framework_versions_version').on(t.framework, t.version),
    check('framework_versions_length', sql`char_length(${t.framework}) <= 80`),
  ],
);

/** Which version was in force from when on; the latest row is what is lived in today. Append-only (R19). */
export const frameworksInForce = pgTable(
  'frameworks_in_force',
  {
    id: id(),
    versionId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    since: recordedAt(),
    /** null: from the command line, or shipped */
    putBy: uuid().references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [index('frameworks_in_force_since').on(t.since)],
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
