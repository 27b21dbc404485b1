/** What a person shows to everybody of their own accord: what to ask them about, and notes on their wall (S14, D7). */
import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, recordedAt } from './columns.ts';
import { evidence } from './evidence.ts';
import { people } from './people.ts';

/** "Ask me about …": a signed-off milestone its holder wants to be asked about. Gone once it is taken back or no longer met. */
export const guideOffers = pgTable(
  'guide_offers',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    offeredAt: recordedAt(),
  },
  (t) => [
    unique('guide_offers_once').on(t.personId, t.milestone),
    index('guide_offers_by_milestone').on(t.milestone),
    check('guide_offers_length', sql`char_length(${t.milestone}) <= 16`),
  ],
);

/** A sticky win of one's own on one's own wall, for everybody in the organisation. Taking it down removes it. */
export const wallNotes = pgTable(
  'wall_notes',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    evidenceId: uuid()
      .notNull()
      .references(() => evidence.id),
    /** the win's words, as they stood when it was pinned */
    body: text().notNull(),
    pinnedAt: recordedAt(),
  },
  (t) => [
    unique('wall_notes_once').on(t.evidenceId),
    index('wall_notes_by_person').on(t.personId, t.pinnedAt.desc()),
    check('wall_notes_body', sql`char_length(${t.body}) between 1 and 120`),
  ],
);
