import { alone } from './connection.ts';

/** Makes `rung_app`, which may log in and nothing else, and gives it its limits (W5, W17). */
export async function ensureAppRole(ownerUrl: string, password?: string): Promise<void> {
  await alone(ownerUrl, async (sql) => {
    const [role] = await sql`SELECT 1 FROM pg_roles WHERE rolname = 'rung_app'`;
    if (!role) await sql`CREATE ROLE rung_app`;
    if (!role || password !== undefined) await sql.unsafe(limits(password)).simple();
  });
}

function limits(password: string | undefined): string {
  const secret = password === undefined ? '' : ` PASSWORD '${password.replaceAll("'", "''")}'`;
  return `
    ALTER ROLE rung_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT${secret};
    ALTER ROLE rung_app SET statement_timeout = '3s';
    ALTER ROLE rung_app SET lock_timeout = '1s';
    ALTER ROLE rung_app SET idle_in_transaction_session_timeout = '10s';`;
}
