import type postgres from 'postgres';
import { connect } from '../connection.ts';

/** A socket directory in the form libpq reads, and `connect` too. */
export function socketUrl(directory: string, user: string, database: string): string {
  return `postgres://${user}@localhost:5432/${database}?host=${encodeURIComponent(directory)}`;
}

/** The same server and person, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/** Runs `work` on one connection while nobody else is inside `alone` in that database. */
export async function alone<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = connect(url, { max: 1 });
  try {
    await sql`SELECT pg_advisory_lock(hashtext('rung: setting up'))`;
    return await work(sql);
  } finally {
    await sql.end();
  }
}
