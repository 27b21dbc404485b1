import { createHmac } from 'node:crypto';
import { connect } from '../db/connection.ts';
import { createDatabase } from '../db/server/database.ts';
import { Keeper } from '../db/server/keeper.ts';
import { ensureAppRole } from '../db/server/roles.ts';
import type { Environment } from './environment.ts';

const OLDEST = 15;

/** A database that answers: its two addresses, and how to let go of it. */
export type Reached = { ownerUrl: string; appUrl: string; about: string; release(): Promise<unknown> };

/** The embedded database of the data directory, started where it does not run; or the one of DATABASE_URL. */
export async function reachDatabase(env: Environment): Promise<Reached> {
  return env.DATABASE_URL ? external(env, env.DATABASE_URL) : embedded(env);
}

async function embedded(env: Environment): Promise<Reached> {
  const keeper = await Keeper.attach(env.RUNG_DATA, (line) => console.error(line));
  const { server } = keeper;
  await createDatabase(server.ownerUrl(), 'rung');
  const about = `embedded PostgreSQL in ${env.RUNG_DATA}`;
  return { ownerUrl: server.ownerUrl(), appUrl: server.appUrl(), about, release: () => keeper.release() };
}

async function external(env: Environment, ownerUrl: string): Promise<Reached> {
  const { host } = new URL(ownerUrl);
  await refuseOld(ownerUrl).catch((fault: Error) => {
    throw new Error(`The database of DATABASE_URL (${host}) cannot be used: ${fault.message}`);
  });
  const about = `PostgreSQL at ${host}`;
  return { ownerUrl, appUrl: await appAddress(env, ownerUrl), about, release: async () => {} };
}

async function refuseOld(ownerUrl: string): Promise<void> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    const [found] = await sql<[{ version: string }]>`SELECT current_setting('server_version') AS version`;
    if (Number.parseInt(found.version, 10) < OLDEST) {
      throw new Error(`it is version ${found.version}; Rung needs ${OLDEST} or newer.`);
    }
  } finally {
    await sql.end();
  }
}

/** The address for `rung_app`: given, or the owner's with a password that follows from AUTH_SECRET. */
async function appAddress(env: Environment, ownerUrl: string): Promise<string> {
  if (env.DATABASE_APP_URL) return env.DATABASE_APP_URL;
  const password = createHmac('sha256', env.AUTH_SECRET ?? '')
    .update('rung_app')
    .digest('base64url');
  await ensureAppRole(ownerUrl, password).catch((fault: Error) => {
    throw new Error(
      `The role rung_app could not be made (${fault.message}). Make it yourself, and set DATABASE_APP_URL.`,
    );
  });
  const url = new URL(ownerUrl);
  url.username = 'rung_app';
  url.password = password;
  return url.href;
}
