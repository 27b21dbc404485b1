import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, recordedAt } from './columns.ts';
import { evidence, evidenceKind } from './evidence.ts';
import { frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';

/**
 * A readiness packet (F50, R36): asked for, seen by the mentee first, frozen by nobody else. Until then it holds nothing
 * but what was asked; `content` and `line` come with the freezing, and nothing of them changes afterwards.
 */
export const packets = pgTable(
  'packets',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    addressedTo: uuid()
      .notNull()
      .references(() => people.id),
    frameworkVersionId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    fromLevel: text().notNull(),
    toLevel: text().notNull(),
    /** the chosen period, both days in it */
    fromDay: date().notNull(),
    untilDay: date().notNull(),
    askedAt: recordedAt(),
    /** called off by either side before it was frozen */
    endedAt: instant(),
    /** the mentee's own words to the addressee */
    line: text(),
    /** everything but words anybody wrote: `lib/growth/packet.ts` */
    content: jsonb(),
    /** how the numbers in `content` were counted (R18) */
    formulaVersion: integer(),
    frozenAt: instant(),
  },
  (t) => [
    index('packets_person').on(t.personId, t.askedAt.desc()),
    index('packets_asker').on(t.askedBy),
    index('packets_addressee').on(t.addressedTo),
    uniqueIndex('packets_once')
      .on(t.personId, t.askedBy)
      .where(sql`${t.frozenAt} is null and ${t.endedAt} is null`),
    check('packets_period', sql`${t.fromDay} <= ${t.untilDay}`),
    check('packets_addressed', sql`${t.addressedTo} <> ${t.personId}`),
    check('packets_levels', sql`char_length(${t.fromLevel}) <= 8 and char_length(${t.toLevel}) <= 8`),
    check('packets_line_length', sql`char_length(${t.line}) between 1 and 1000`),
    check('packets_content_size', sql`octet_length(${t.content}::text) <= 400000`),
    check(
      'packets_frozen',
      sql`num_nulls(${t.content}, ${t.formulaVersion}, ${t.frozenAt}) in (0, 3)
        and (${t.frozenAt} is not null or ${t.line} is null) and (${t.frozenAt} is null or ${t.endedAt} is null)`,
    ),
  ],
);

/** Words the mentee approved for one packet, as they were on that day; redaction leaves a tombstone here, too (R20). */
export const packetQuotations = pgTable(
  'packet_quotations',
  {
    id: id(),
    packetId: uuid()
      .notNull()
      .references(() => packets.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    evidenceId: uuid()
      .notNull()
      .references(() => evidence.id),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    kind: evidenceKind().notNull(),
    happenedOn: date().notNull(),
    title: text(),
    body: text(),
    approvedAt: recordedAt(),
    withdrawnAt: instant(),
  },
  (t) => [
    unique('packet_quotations_once').on(t.packetId, t.evidenceId),
    index('packet_quotations_evidence').on(t.evidenceId),
    index('packet_quotations_author').on(t.authorId),
    check(
      'packet_quotations_lengths',
      sql`char_length(${t.title}) <= 200 and char_length(${t.body}) <= 8000`,
    ),
    check(
      'packet_quotations_withdrawn',
      sql`(${t.withdrawnAt} is null) = (${t.title} is not null) and (${t.withdrawnAt} is null or ${t.body} is null)`,
    ),
  ],
);
