import { type SQL, sql } from 'drizzle-orm';
import { customType, integer, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Columns that mean the same in every table. */

export const id = () => uuid().primaryKey().default(sql`gen_random_uuid()`);
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });
export const recordedAt = () => instant().notNull().default(sql`now()`);
/** Compare-and-swap counter of everything edited (W20). */
export const version = () => integer().notNull().default(1);

/** A half-open range of instants, in PostgreSQL's own notation. */
export const instantRange = customType<{ data: string }>({ dataType: () => 'tstzrange' });
/** A half-open range of calendar days. */
export const dayRange = customType<{ data: string }>({ dataType: () => 'daterange' });
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
/** What a text is found by: its English word stems, kept by the database. */
export const searchWords = (text: SQL) => tsvector().generatedAlwaysAs(text);
