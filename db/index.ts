import { PgDatabase, PgDialect } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { type PostgresJsQueryResultHKT, PostgresJsSession } from 'drizzle-orm/postgres-js/session';
import type postgres from 'postgres';
import { pool } from './client.ts';
import { metered } from './meter.ts';

/** Queries on one connection, inside the transaction that connection is in. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

const dialect = new PgDialect({ casing: 'snake_case' });
const POOL_WAIT_MS = 2000;
let prepared = false;

/**
 * Takes one connection of the pool, waiting 2 s at most (postgres.js itself would wait for ever, W17).
 * Throws `DatabaseBusy` when none is free in time.
 */
export async function reserve(): Promise<postgres.ReservedSql> {
  const sql = pool();
  // Drizzle wants dates and ranges as the text PostgreSQL sends; it says so to the client once.
  if (!prepared) drizzle(sql);
  prepared = true;
  const wanted = sql.reserve();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseBusy()), POOL_WAIT_MS);
  });
  try {
    return metered(await Promise.race([wanted, late]));
  } catch (fault) {
    wanted.then(
      (connection) => connection.release(),
      () => {},
    );
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}

export class DatabaseBusy extends Error {
  override message = 'The database is busy.';
}

/**
 * Drizzle on a reserved connection. The dialect is shared, because it remembers every column's name. Every statement is
 * prepared once per connection: Drizzle would prepare only what was given a name, and an unprepared statement with values
 * costs a second round trip and is planned anew each time. `RUNG_PREPARE=0` turns that off.
 */
export function databaseOn(connection: postgres.ReservedSql): Database {
  const session = new PostgresJsSession(connection as unknown as postgres.Sql, dialect, undefined, {});
  const prepare = session.prepareQuery.bind(session);
  session.prepareQuery = (query, fields, name = 'prepared', ...rest) => prepare(query, fields, name, ...rest);
  return new PgDatabase(dialect, session, undefined) as unknown as Database;
}
