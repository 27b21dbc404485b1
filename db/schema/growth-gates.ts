import { sql } from 'drizzle-orm';
import { check, date, index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { talkOutcomes } from '../enums.ts';
import { id, instant, recordedAt } from './columns.ts';
import { frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';

export const talkOutcome = pgEnum('talk_outcome', talkOutcomes);

/** A manager lets a gate pass without one milestone that had no opportunity yet, with a reason (`framework.md` 4). */
export const waivers = pgTable(
  'waivers',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    frameworkVersionId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    waivedBy: uuid()
      .notNull()
      .references(() => people.id),
    reason: text().notNull(),
    waivedAt: recordedAt(),
    /** taken back, or the standing is *no opportunity yet* no more */
    liftedAt: instant(),
  },
  (t) => [
    index('waivers_person').on(t.personId),
    uniqueIndex('waivers_once').on(t.personId, t.milestone).where(sql`${t.liftedAt} is null`),
    check('waivers_length', sql`char_length(${t.milestone}) <= 16`),
    check('waivers_reason_length', sql`char_length(${t.reason}) between 1 and 1000`),
    check('waivers_not_self', sql`${t.waivedBy} <> ${t.personId}`),
  ],
);

/** The talk before a gate: what came of it and when. A level is agreed once the mentee has acknowledged it (S26). */
export const levelTalks = pgTable(
  'level_talks',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    managerId: uuid()
      .notNull()
      .references(() => people.id),
    fromLevel: text().notNull(),
    toLevel: text().notNull(),
    outcome: talkOutcome().notNull(),
    /** what the two agreed, in the manager's words */
    line: text(),
    heldOn: date().notNull(),
    frameworkVersionId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    recordedAt: recordedAt(),
    withdrawnAt: instant(),
    acknowledgedAt: instant(),
  },
  (t) => [
    index('level_talks_person').on(t.personId),
    uniqueIndex('level_talks_open')
      .on(t.personId)
      .where(sql`${t.acknowledgedAt} is null and ${t.withdrawnAt} is null`),
    check('level_talks_levels', sql`char_length(${t.fromLevel}) <= 8 and char_length(${t.toLevel}) <= 8`),
    check('level_talks_line_length', sql`char_length(${t.line}) between 1 and 1000`),
    check('level_talks_not_self', sql`${t.managerId} <> ${t.personId}`),
    check('level_talks_one_end', sql`num_nonnulls(${t.withdrawnAt}, ${t.acknowledgedAt}) <= 1`),
  ],
);
