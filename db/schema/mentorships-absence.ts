/** Who stands in for a mentor, how much a mentor can carry, and how a mentee is handed over (R10, R11, S-7). */
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { dayRange, id, instant, recordedAt } from './columns.ts';
import { mentorships } from './mentorships.ts';
import { people } from './people.ts';

/** A stand-in: reads goals, evidence and standings of the mentee and signs off, on these days only. */
export const delegations = pgTable(
  'delegations',
  {
    id: id(),
    mentorshipId: uuid()
      .notNull()
      .references(() => mentorships.id),
    standInId: uuid()
      .notNull()
      .references(() => people.id),
    /** days in the mentor's zone, last one excluded */
    days: dayRange().notNull(),
    grantedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: recordedAt(),
    /** ended before its last day */
    endedAt: instant(),
  },
  (t) => [
    index('delegations_by_mentorship').on(t.mentorshipId),
    index('delegations_by_stand_in').on(t.standInId),
    check('delegations_days', sql`not isempty(${t.days}) and upper(${t.days}) - lower(${t.days}) <= 400`),
  ],
);

/** Sessions a month a mentor says they can carry, from this moment on (R11). */
export const capacities = pgTable(
  'capacities',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    sessionsPerMonth: integer().notNull(),
    since: recordedAt(),
    setBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    index('capacities_by_person').on(t.personId, t.since.desc()),
    check('capacities_sessions', sql`${t.sessionsPerMonth} between 0 and 60`),
  ],
);

/** Days on which somebody does not mentor although they are there; ends by itself (R11, R21). */
export const pauses = pgTable(
  'pauses',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    days: dayRange().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    index('pauses_by_person').on(t.personId),
    check('pauses_days', sql`not isempty(${t.days}) and upper(${t.days}) - lower(${t.days}) <= 400`),
  ],
);

/** One mentorship is to follow another: once both sides have accepted the new one, the old one ends. */
export const handovers = pgTable(
  'handovers',
  {
    id: id(),
    mentorshipId: uuid()
      .notNull()
      .references(() => mentorships.id),
    /** the new one, asked for in the same breath */
    nextId: uuid()
      .notNull()
      .references(() => mentorships.id),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: recordedAt(),
    doneAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [unique('handovers_next').on(t.nextId), index('handovers_by_mentorship').on(t.mentorshipId)],
);
