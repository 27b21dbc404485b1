import { alone, withDatabase } from './connection.ts';

/**
 * A database on the server of `ownerUrl`, empty or a copy of `template` (which nobody may be using);
 * keeps one that is there. Only its owner and `rung_app` may connect. Returns the owner's URL of it.
 */
export async function createDatabase(
  ownerUrl: string,
  name: string,
  template = 'template1',
): Promise<string> {
  await alone(withDatabase(ownerUrl, 'postgres'), async (sql) => {
    const found = await sql`SELECT 1 FROM pg_database WHERE datname = ${name}`;
    if (found.length > 0) return;
    await sql`CREATE DATABASE ${sql(name)} TEMPLATE ${sql(template)}`;
    await sql`REVOKE ALL ON DATABASE ${sql(name)} FROM PUBLIC`;
    await sql`GRANT CONNECT ON DATABASE ${sql(name)} TO rung_app`;
  });
  return withDatabase(ownerUrl, name);
}

/** Removes a database with everything in it, connections too. */
export async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  await alone(withDatabase(ownerUrl, 'postgres'), async (sql) => {
    await sql`DROP DATABASE IF EXISTS ${sql(name)} WITH (FORCE)`;
  });
}
