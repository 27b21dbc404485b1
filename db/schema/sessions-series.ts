/** Sessions that belong together: one after another as a series, or at the same time as a group. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { frequencies, places, sessionKinds } from '../enums.ts';
import { id, instant, recordedAt, version } from './columns.ts';
import { mentorships } from './mentorships.ts';
import { people } from './people.ts';

export const frequency = pgEnum('frequency', frequencies);

/** A rule in wall-clock time: zone, local time and recurrence; its sessions are materialised as instants (R22). */
export const sessionSeries = pgTable(
  'session_series',
  {
    id: id(),
    mentorshipId: uuid().notNull(),
    menteeId: uuid().notNull(),
    frequency: frequency().notNull(),
    /** every so many weeks or months */
    every: integer().notNull(),
    /** HH:MM on the clock of `zone` */
    localTime: text().notNull(),
    /** IANA zone */
    zone: text().notNull(),
    minutes: integer().notNull(),
    kind: text({ enum: sessionKinds }).notNull().default('one-to-one'),
    place: text({ enum: places }),
    firstOn: date().notNull(),
    /** last day it may fall on; null goes on */
    lastOn: date(),
    /** the series it was split from by "this and following" */
    followsId: uuid(),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: recordedAt(),
    /** no further sessions are made */
    endedAt: instant(),
    version: version(),
  },
  (t) => [
    foreignKey({
      name: 'session_series_mentorship',
      columns: [t.mentorshipId, t.menteeId],
      foreignColumns: [mentorships.id, mentorships.menteeId],
    }),
    unique('session_series_pair').on(t.id, t.mentorshipId),
    index('session_series_by_mentorship').on(t.mentorshipId),
    check('session_series_every', sql`${t.every} between 1 and 12`),
    check('session_series_time', sql`${t.localTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    check('session_series_zone', sql`char_length(${t.zone}) between 1 and 64`),
    check('session_series_minutes', sql`${t.minutes} between 5 and 480`),
    check('session_series_kind', sql`${t.kind} in ('one-to-one', 'coffee', 'pair-work', 'group', 'drop-in')`),
    check('session_series_place', sql`${t.place} in ('remote', 'on-site')`),
    check('session_series_days', sql`${t.lastOn} between ${t.firstOn} and ${t.firstOn} + 1100`),
  ],
);

/** A day on which a series does something else: nothing (skipped), or at another local time. */
export const seriesExceptions = pgTable(
  'series_exceptions',
  {
    seriesId: uuid()
      .notNull()
      .references(() => sessionSeries.id),
    /** the day the rule gives */
    onDate: date().notNull(),
    /** YYYY-MM-DDTHH:MM on the clock of the series; null: skipped */
    movedTo: text(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ name: 'series_exceptions_pk', columns: [t.seriesId, t.onDate] }),
    check('series_exceptions_moved', sql`${t.movedTo} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$'`),
  ],
);

/** One meeting of a mentor with several mentees. */
export const sessionGroups = pgTable(
  'session_groups',
  {
    id: id(),
    hostId: uuid()
      .notNull()
      .references(() => people.id),
    /** read by everybody who attends */
    topic: text(),
    recordedAt: recordedAt(),
    version: version(),
  },
  (t) => [
    index('session_groups_by_host').on(t.hostId),
    check('session_groups_topic', sql`char_length(${t.topic}) between 1 and 200`),
  ],
);

/** A show of hands in a group session (D6): open to everybody who attends, never anonymous. */
export const polls = pgTable(
  'polls',
  {
    id: id(),
    groupId: uuid()
      .notNull()
      .references(() => sessionGroups.id),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    question: text().notNull(),
    askedAt: recordedAt(),
    closedAt: instant(),
  },
  (t) => [
    index('polls_by_group').on(t.groupId),
    check('polls_question', sql`char_length(${t.question}) between 1 and 200`),
  ],
);

/** A hand: up, or down again. */
export const pollHands = pgTable(
  'poll_hands',
  {
    pollId: uuid()
      .notNull()
      .references(() => polls.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    up: boolean().notNull(),
    raisedAt: recordedAt(),
  },
  (t) => [primaryKey({ name: 'poll_hands_pk', columns: [t.pollId, t.personId] })],
);
