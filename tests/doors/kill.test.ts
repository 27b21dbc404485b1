import { readdirSync, readFileSync } from 'node:fs';
import type postgres from 'postgres';
import { expect, test } from 'vitest';
import { connect } from '../../db/connection';
import { createDatabase } from '../../db/server/database';
import { type Server, startServer } from '../../db/server/start';
import { dataDirectory } from '../support/data-directory';

const ROUNDS = 60;
const WRITERS = 4;

/** Writes until the server dies. Every number in `acknowledged` was committed as far as the writer was told. */
async function writer(sql: postgres.Sql, next: () => number, acknowledged: number[], enough: () => void) {
  for (;;) {
    const n = next();
    try {
      await sql`INSERT INTO written VALUES (${n})`;
    } catch {
      return;
    }
    acknowledged.push(n);
    enough();
  }
}

/** The server's process and, every second time, all its children in the same moment. */
function kill(server: Server, childrenToo: boolean) {
  const children = childrenToo ? childrenOf(server.pid) : [];
  for (const pid of [server.pid, ...children]) process.kill(pid, 'SIGKILL');
}

function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return 0;
  }
}

/** One life of the server: writes, is killed in the middle of them. Resolves when every writer has noticed. */
async function live(server: Server, round: number, next: () => number, acknowledged: number[]) {
  const sql = connect(server.ownerUrl(), { max: WRITERS });
  const until = acknowledged.length + 20 + ((round * 37) % 150);
  let ended: Promise<void> | undefined;
  const enough = () => {
    if (ended || acknowledged.length < until) return;
    kill(server, round % 2 === 1);
    // The driver may forget a query it was about to send; ending the pool rejects that one, too.
    ended = sql.end({ timeout: 2 });
  };
  await Promise.all(Array.from({ length: WRITERS }, () => writer(sql, next, acknowledged, enough)));
  await ended;
}

async function lost(server: Server, acknowledged: number[]): Promise<number> {
  const sql = connect(server.ownerUrl(), { max: 1 });
  const [row] = await sql<[{ lost: number }]>`
    SELECT count(*)::int AS lost FROM unnest(${acknowledged}::int[]) AS n WHERE n NOT IN (SELECT n FROM written)`;
  await sql.end();
  return row.lost;
}

test(`W18 ${ROUNDS} rounds of kill -9 lose nothing that was acknowledged`, { timeout: 400_000 }, async () => {
  const dataDir = dataDirectory();
  let server = await startServer({ dataDir });
  const sql = connect(await createDatabase(server.ownerUrl(), 'rung'), { max: 1 });
  await sql`CREATE TABLE written (n int PRIMARY KEY)`;
  await sql.end();
  const acknowledged: number[] = [];
  let n = 0;
  let slowest = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await live(server, round, () => ++n, acknowledged);
    const died = performance.now();
    server = await startServer({ dataDir });
    slowest = Math.max(slowest, performance.now() - died);
    expect(await lost(server, acknowledged)).toBe(0);
  }
  await server.stop();
  console.log(
    `${ROUNDS} kills, ${acknowledged.length} acknowledged writes, 0 lost, back in at most ${Math.round(slowest)} ms`,
  );
});
