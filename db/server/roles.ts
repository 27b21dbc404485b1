import type postgres from 'postgres';
import { alone } from './connection.ts';

/** Makes `rung_app`, which may log in and nothing else, and gives it its limits. Refuses a mighty one (W5, W17). */
export async function ensureAppRole(ownerUrl: string, password?: string): Promise<void> {
  await alone(ownerUrl, async (sql) => {
    const [role] =
      await sql`SELECT rolsuper OR rolbypassrls AS mighty FROM pg_roles WHERE rolname = 'rung_app'`;
    if (role?.mighty) throw new Error('rung_app is a superuser or passes row-level security');
    if (!role) await make(sql);
    if (password !== undefined) await sql.unsafe(`ALTER ROLE rung_app PASSWORD ${quoted(password)}`);
  });
}

/** A new role may do nothing by itself; saying so again would need a superuser. */
async function make(sql: postgres.Sql): Promise<void> {
  await sql`CREATE ROLE rung_app LOGIN NOINHERIT`;
  await sql`ALTER ROLE rung_app SET statement_timeout = '3s'`;
  await sql`ALTER ROLE rung_app SET lock_timeout = '1s'`;
  await sql`ALTER ROLE rung_app SET idle_in_transaction_session_timeout = '10s'`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
