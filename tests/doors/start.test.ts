import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ownSecret } from '../../bin/secret';
import { claim, unclaim } from '../../bin/start/claim';
import { connect } from '../../db/connection';
import { migrate } from '../../db/migrate';
import { serverAccount } from '../../db/server/account';
import { createDatabase } from '../../db/server/database';
import { Keeper } from '../../db/server/keeper';
import { runningPostmaster } from '../../db/server/postmaster';
import { type Server, startServer } from '../../db/server/start';
import { dataDirectory } from '../support/data-directory';

const quiet = () => {};
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const runs = (server: Server) => runningPostmaster(join(server.place, 'cluster'))?.pid;

async function ask<T extends object>(url: string, question: string): Promise<T[]> {
  const sql = connect(url, { max: 1 });
  try {
    return [...(await sql.unsafe<T[]>(question))];
  } finally {
    await sql.end();
  }
}

test('W18 the second starter attaches, and whoever leaves last stops the server', async () => {
  const dataDir = dataDirectory();
  const [first, second] = await Promise.all([Keeper.attach(dataDir, quiet), Keeper.attach(dataDir, quiet)]);
  expect(second.server.pid).toBe(first.server.pid);
  expect(await first.release()).toBe(false);
  expect(runs(second.server)).toBe(second.server.pid);
  expect(await second.release()).toBe(true);
  expect(runs(second.server)).toBeUndefined();
});

test('W18 a killed server is brought back while somebody needs it', async () => {
  const said: string[] = [];
  const keeper = await Keeper.attach(dataDirectory(), (line) => said.push(line));
  const { pid } = keeper.server;
  process.kill(pid, 'SIGKILL');
  await vi.waitFor(() => expect(said.at(-1)).toMatch(/is back after/), { timeout: 10_000 });
  expect(keeper.server.pid).not.toBe(pid);
  expect(await ask(keeper.server.appUrl('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await keeper.release();
});

test('W18 a process number that belongs to another program by now does not keep the server away', async () => {
  const dataDir = dataDirectory();
  const server = await startServer({ dataDir });
  const file = join(server.place, 'cluster/postmaster.pid');
  const left = readFileSync(file, 'utf8');
  await server.stop();
  // Alive, of the server's own account, and no PostgreSQL. Our own number would not do: it knows its parent.
  const other = spawn('cat', { ...serverAccount() });
  onTestFinished(() => void other.kill());
  writeFileSync(file, left.replace(/^\d+/, String(other.pid)));
  const again = await startServer({ dataDir });
  expect(await ask(again.appUrl('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await again.stop();
});

test('W18 the socket lies in a directory nobody else enters; checksums and fsync are on; no network', async () => {
  const server = await startServer({ dataDir: dataDirectory() });
  expect(mode(server.place)).toBe('700');
  expect(mode(join(server.place, 'socket'))).toBe('700');
  const [settings] = await ask(
    server.ownerUrl('postgres'),
    `SELECT current_setting('data_checksums') AS sums, current_setting('fsync') AS fsync,
      current_setting('listen_addresses') AS network, current_setting('server_encoding') AS encoding`,
  );
  expect(settings).toEqual({ sums: 'on', fsync: 'on', network: '', encoding: 'UTF8' });
  await server.stop();
});

test('W18 a data directory too deep for a socket still works', async () => {
  const server = await startServer({ dataDir: dataDirectory('a'.repeat(60), 'b'.repeat(60)) });
  expect(await ask(server.appUrl('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('W5 rung_app may log in, and nothing else', async () => {
  const server = await startServer({ dataDir: dataDirectory(), durable: false });
  const app = server.appUrl('postgres');
  const [role] = await ask(
    app,
    `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolconfig FROM pg_roles
      WHERE rolname = current_user`,
  );
  expect(role).toMatchObject({
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
  });
  expect(role).toHaveProperty(
    'rolconfig',
    expect.arrayContaining(['statement_timeout=3s', 'lock_timeout=1s']),
  );
  const refused = [
    'CREATE TABLE mine ()',
    'SELECT * FROM pg_authid',
    'SET ROLE rung_owner',
    'CREATE ROLE other',
  ];
  for (const deed of refused) await expect(ask(app, deed)).rejects.toThrow(/permission denied/);
  await server.stop();
});

test('W24 a start writes into the data directory and nowhere else', () => {
  const dataDir = dataDirectory();
  const top = dirname(dataDir);
  const before = readdirSync('.');
  const env = {
    ...process.env,
    RUNG_DATA: dataDir,
    HOME: join(top, 'home'),
    TMPDIR: join(top, 'tmp'),
    DATABASE_URL: '',
  };
  const { status, stderr } = spawnSync(process.execPath, ['bin/rung.mjs', 'migrate'], {
    env,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readdirSync(top)).toEqual(['data']);
  expect(readdirSync('.')).toEqual(before);
});

test('W8 the secret Rung makes for itself is long, stays, and is for its owner alone', () => {
  const dataDir = dataDirectory();
  const secret = ownSecret(dataDir);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(ownSecret(dataDir)).toBe(secret);
  expect(mode(join(dataDir, 'auth-secret'))).toBe('600');
});

test('W18 a data directory has one Rung; what a killed one left behind counts for nothing', () => {
  const dataDir = dataDirectory();
  ownSecret(dataDir);
  expect(claim(dataDir, 'http://localhost:1')).toBeUndefined();
  expect(claim(dataDir, 'http://localhost:2')).toMatchObject({ pid: process.pid, url: 'http://localhost:1' });
  unclaim(dataDir);
  // Our number, but born at another time: a process that is gone.
  writeFileSync(
    join(dataDir, 'running.json'),
    JSON.stringify({ pid: process.pid, born: '1', url: 'http://localhost:1' }),
  );
  expect(claim(dataDir, 'http://localhost:2')).toBeUndefined();
});

test('W18 who comes while the server recovers from the death of a worker waits, and is let in', async () => {
  const dataDir = dataDirectory();
  const server = await startServer({ dataDir });
  const sql = connect(server.ownerUrl('postgres'), { max: 1 });
  const [worker] = await sql<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
  process.kill(worker.pid, 'SIGKILL');
  await sql`SELECT 1`.catch(() => {});
  const again = await startServer({ dataDir });
  expect(again.pid).toBe(server.pid);
  expect(await ask(again.appUrl('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await sql.end({ timeout: 0 });
  await again.stop();
});

test('W23 a database of a newer Rung is refused, and left as it is', async () => {
  const server = await startServer({ dataDir: dataDirectory(), durable: false });
  const url = await createDatabase(server.ownerUrl(), 'rung');
  await migrate(url);
  await ask(
    url,
    `INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)`,
  );
  await expect(migrate(url)).rejects.toThrow('migrated by a newer Rung');
  await server.stop();
});
