import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { decisions, voices } from '../enums.ts';
import { id, instant, recordedAt } from './columns.ts';
import { evidence } from './evidence.ts';
import { frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';

export const voice = pgEnum('voice', voices);
export const decision = pgEnum('decision', decisions);

/** A milestone waiting for a sign-off: an entry of the queue, not a standing. */
export const signOffRequests = pgTable(
  'sign_off_requests',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: recordedAt(),
    closedAt: instant(),
  },
  (t) => [
    index('sign_off_requests_person').on(t.personId),
    check('sign_off_requests_length', sql`char_length(${t.milestone}) <= 16`),
  ],
);

/** One row per voice; append-only. Only *back* and *withdrawn* carry words, because managers read sign-offs (R16). */
export const signOffs = pgTable(
  'sign_offs',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    frameworkVersionId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    voice: voice().notNull(),
    decision: decision().notNull(),
    signerId: uuid()
      .notNull()
      .references(() => people.id),
    reason: text(),
    /** the sign-off a withdrawal takes back */
    withdrawsId: uuid().references((): AnyPgColumn => signOffs.id),
    happenedAt: recordedAt(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('sign_offs_person').on(t.personId, t.milestone),
    index('sign_offs_signer').on(t.signerId),
    check('sign_offs_not_self', sql`${t.signerId} <> ${t.personId}`),
    check('sign_offs_reason', sql`(${t.decision} = 'signed-off') = (${t.reason} is null)`),
    check('sign_offs_reason_length', sql`char_length(${t.reason}) between 1 and 2000`),
  ],
);

/** The items a sign-off rests on. */
export const signOffEvidence = pgTable(
  'sign_off_evidence',
  {
    signOffId: uuid()
      .notNull()
      .references(() => signOffs.id),
    evidenceId: uuid()
      .notNull()
      .references(() => evidence.id),
  },
  (t) => [
    primaryKey({ name: 'sign_off_evidence_pk', columns: [t.signOffId, t.evidenceId] }),
    index('sign_off_evidence_item').on(t.evidenceId),
  ],
);
