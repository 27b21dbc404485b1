/** What a session is about, before and after: lines of its agenda and a takeaway from each side. */
import { sql } from 'drizzle-orm';
import {
  check,
  doublePrecision,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { agendaSources, itemChanges } from '../enums.ts';
import { id, instant, recordedAt, version } from './columns.ts';
import { people } from './people.ts';
import { sameMentee, sessions } from './sessions.ts';
import { actionItems } from './sessions-notes.ts';
import { audience } from './sight.ts';

export const agendaSource = pgEnum('agenda_source', agendaSources);
export const itemChange = pgEnum('item_change', itemChanges);

/**
 * A line of an agenda. A typed one belongs to the mentorship and carries forward until it is settled; one that was
 * found (an open action item, a question, a goal, evidence) gets a row per session once somebody moves or settles it.
 */
export const agendaItems = pgTable(
  'agenda_items',
  {
    id: id(),
    mentorshipId: uuid().notNull(),
    menteeId: uuid().notNull(),
    /** the session it was first meant for; null: the next one, whenever that is */
    sessionId: uuid().references(() => sessions.id),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    /** pair, or private for one's own preparation */
    audience: audience().notNull(),
    source: agendaSource().notNull(),
    /** the row it was found in */
    sourceId: uuid(),
    body: text().notNull(),
    /** order within the agenda, ascending; between two neighbours there is always room */
    position: doublePrecision().notNull(),
    settledAt: instant(),
    settledBy: uuid().references(() => people.id),
    /** where it was talked about */
    settledIn: uuid().references(() => sessions.id),
    recordedAt: recordedAt(),
    version: version(),
  },
  (t) => [
    sameMentee('agenda_items_mentorship', t),
    // What only one side may read is placed by each for themselves: nobody runs into a row they can't see.
    uniqueIndex('agenda_items_once')
      .on(t.sessionId, t.source, t.sourceId)
      .where(sql`${t.audience} <> 'private'`),
    uniqueIndex('agenda_items_once_private')
      .on(t.sessionId, t.source, t.sourceId, t.authorId)
      .where(sql`${t.audience} = 'private'`),
    index('agenda_items_by_mentorship').on(t.mentorshipId, t.recordedAt),
    index('agenda_items_by_session').on(t.sessionId),
    check('agenda_items_body', sql`char_length(${t.body}) between 1 and 500`),
    check('agenda_items_audience', sql`${t.audience} in ('private', 'pair')`),
    check(
      'agenda_items_source',
      sql`(${t.sourceId} is null) = (${t.source} in ('own', 'template')) and (${t.sourceId} is null or ${t.sessionId} is not null)`,
    ),
  ],
);

/** One line from each side on what they take away (S33); optional. */
export const takeaways = pgTable(
  'takeaways',
  {
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    body: text().notNull(),
    writtenAt: recordedAt(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ name: 'takeaways_pk', columns: [t.sessionId, t.personId] }),
    check('takeaways_body', sql`char_length(${t.body}) between 1 and 280`),
  ],
);

/** One side has prepared and tells the other: "Agenda from Inés for Tuesday". It holds no words; each side reads its own. */
export const agendaSendings = pgTable(
  'agenda_sendings',
  {
    id: id(),
    sessionId: uuid()
      .notNull()
      .references(() => sessions.id),
    senderId: uuid()
      .notNull()
      .references(() => people.id),
    sentAt: recordedAt(),
  },
  (t) => [index('agenda_sendings_by_session').on(t.sessionId, t.sentAt.desc())],
);

/** Who ticked, reopened or changed an action item, and when; kept by a trigger, append-only, without words. */
export const actionItemEvents = pgTable(
  'action_item_events',
  {
    id: id(),
    actionItemId: uuid()
      .notNull()
      .references(() => actionItems.id),
    actorId: uuid()
      .notNull()
      .references(() => people.id),
    what: itemChange().notNull(),
    happenedAt: recordedAt(),
  },
  (t) => [index('action_item_events_by_item').on(t.actionItemId, t.happenedAt)],
);
