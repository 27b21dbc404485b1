import { readdir, readFile } from 'node:fs/promises';
import type postgres from 'postgres';
import { connect } from './connection.ts';

const here = import.meta.dirname;
const LOCK = 7_865_420;

/**
 * Brings a database to this version: tables, then policies and guards, under an advisory lock (W23).
 * Takes the owner's connection address. Throws when the database was migrated by a newer Rung.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    if (await isBehind(sql)) await runMigrations(sql);
    await applyPolicies(sql);
  } finally {
    await sql.end();
  }
}

/** Whether migrations are to be run. Throws for a database of a newer Rung. */
async function isBehind(sql: postgres.Sql): Promise<boolean> {
  const journal = JSON.parse(await readFile(`${here}/migrations/meta/_journal.json`, 'utf8'));
  const known: number = Math.max(...journal.entries.map((e: { when: number }) => e.when));
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as present`;
  if (!table?.present) return true;
  const [last] = await sql`select max(created_at)::float8 as at from drizzle.__drizzle_migrations`;
  if (last?.at && last.at > known) {
    throw new Error('This database was migrated by a newer Rung. Start that version, or restore a backup.');
  }
  return last?.at !== known;
}

/** Drizzle is read only when it has something to do: it costs a start half a second and 140 MB. */
async function runMigrations(sql: postgres.Sql): Promise<void> {
  const { drizzle } = await import('drizzle-orm/postgres-js');
  const { migrate: run } = await import('drizzle-orm/postgres-js/migrator');
  await run(drizzle(sql), { migrationsFolder: `${here}/migrations` });
}

/** Policies and guards are written to be repeated; they are applied whole, in one transaction. */
async function applyPolicies(sql: postgres.Sql): Promise<void> {
  const files = (await readdir(`${here}/policies`)).filter((f) => f.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((f) => readFile(`${here}/policies/${f}`, 'utf8')));
  await sql.begin(async (tx) => {
    for (const text of texts) await tx.unsafe(text);
  });
}
