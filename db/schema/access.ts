import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, id, instant, recordedAt } from './columns.ts';
import { people } from './people.ts';

/** Password hashes. No viewer reads this table; only the gate functions do (W9). */
export const credentials = pgTable('credentials', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  passwordHash: text().notNull(),
  changedAt: recordedAt(),
});

/** One row per sign-in. The cookie holds a random handle, the table its sha256 (W7). */
export const signIns = pgTable(
  'sign_ins',
  {
    id: id(),
    handleHash: bytes().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    device: text().notNull().default(''),
    createdAt: recordedAt(),
    seenAt: recordedAt(),
    endedAt: instant(),
  },
  (t) => [
    unique('sign_ins_handle').on(t.handleHash),
    index('sign_ins_person').on(t.personId),
    check('sign_ins_device_length', sql`char_length(${t.device}) <= 200`),
  ],
);

/** Fixed-window counters, shared by every instance. */
export const rateLimits = pgTable(
  'rate_limits',
  { key: text().notNull(), windowStart: instant().notNull(), count: integer().notNull() },
  (t) => [primaryKey({ name: 'rate_limits_pk', columns: [t.key, t.windowStart] })],
);

/** What was created for which form key, so that sending a form twice creates once (W20). */
export const creations = pgTable(
  'creations',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    key: uuid().notNull(),
    subjectId: uuid().notNull(),
    createdAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'creations_pk', columns: [t.personId, t.key] })],
);

/** Who did what to which row; ids and plain words, never text that a person wrote (W14). */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: id(),
    happenedAt: recordedAt(),
    actorId: uuid().references(() => people.id),
    deed: text().notNull(),
    subject: text().notNull(),
    subjectId: uuid(),
    facts: jsonb().notNull().default({}),
  },
  (t) => [
    index('audit_events_happened').on(t.happenedAt, t.id),
    check('audit_events_deed_length', sql`char_length(${t.deed}) <= 60`),
    check('audit_events_subject_length', sql`char_length(${t.subject}) <= 60`),
  ],
);
