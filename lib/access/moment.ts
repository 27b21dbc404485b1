import 'server-only';
import { type SQL, sql } from 'drizzle-orm';

/**
 * The moment a read is about, in SQL: an instant of the past (ISO), or for null the present, which knows all there is.
 * The present is no `now()`: what was kept since this transaction began counts, too.
 */
export const momentOf = (at: string | null): SQL =>
  at ? sql`${at}::text::timestamptz` : sql`'infinity'::timestamptz`;

/** Of rows that end, those that had begun by the moment and not ended. Both columns are SQL of our own. */
export const lasting = (begin: string, end: string, moment: SQL): SQL =>
  sql`${sql.raw(begin)} <= ${moment} and (${sql.raw(end)} is null or ${sql.raw(end)} > ${moment})`;
