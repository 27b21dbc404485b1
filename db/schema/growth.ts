import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { standings } from '../enums.ts';
import { signOffs } from './checkins.ts';
import { id, instant, recordedAt } from './columns.ts';
import { frameworkVersions } from './frameworks.ts';
import { people } from './people.ts';

export const standingWord = pgEnum('standing_word', standings);

/** Every change of a standing, with who and why; append-only (R14). */
export const standingEvents = pgTable(
  'standing_events',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    standing: standingWord().notNull(),
    actorId: uuid()
      .notNull()
      .references(() => people.id),
    reason: text(),
    signOffId: uuid().references(() => signOffs.id),
    frameworkVersionId: uuid()
      .notNull()
      .references(() => frameworkVersions.id),
    happenedAt: recordedAt(),
    recordedAt: recordedAt(),
    /** of two events of one moment the one written later holds; for that alone, and never shown */
    ordinal: integer().notNull().generatedAlwaysAsIdentity(),
  },
  (t) => [
    index('standing_events_person').on(t.personId, t.recordedAt),
    check('standing_events_reason', sql`${t.standing} = 'met' or ${t.reason} is not null`),
    check('standing_events_reason_length', sql`char_length(${t.reason}) between 1 and 2000`),
    check('standing_events_met', sql`(${t.standing} = 'met') = (${t.signOffId} is not null)`),
  ],
);

/** The latest standing per person and milestone; written by a trigger of `standing_events` only. No row means *not assessed* (R17). */
export const standing = pgTable(
  'standing',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    standing: standingWord().notNull(),
    eventId: uuid()
      .notNull()
      .references(() => standingEvents.id),
    since: instant().notNull(),
    /** how it came under this code from a version that is not in force: redefined, split, merged or later (R19) */
    carried: text(),
    /** met, and to be confirmed under the wording in force */
    toConfirm: boolean().notNull().default(false),
    /** the version and the code it was judged under, where it was carried */
    under: text(),
    fromMilestone: text(),
  },
  (t) => [primaryKey({ name: 'standing_pk', columns: [t.personId, t.milestone] })],
);
