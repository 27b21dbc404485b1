import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Account, serverEnvironment } from './account.ts';
import { program } from './binaries.ts';
import { disownPidFile, type Postmaster, runningPostmaster } from './postmaster.ts';
import { serverArguments } from './settings.ts';

/** Milliseconds a server gets to recover and answer. */
const PATIENCE = 60_000;
const LOG_LIMIT = 5_000_000;

export type Launch = { place: string; bin: string; cluster: string; socket: string; account?: Account };

/** Attaches to the running server of this cluster, or starts one and waits until it answers. */
export async function launched(at: Launch, durable: boolean): Promise<Postmaster> {
  const deadline = Date.now() + PATIENCE;
  let child: ChildProcess | undefined;
  while (Date.now() < deadline) {
    const running = runningPostmaster(at.cluster);
    if (running?.ready) return running;
    if (!running && (!child || child.exitCode !== null || child.signalCode)) {
      if (child) await retryOrThrow(at);
      child = spawnServer(at, durable);
    }
    await wait(5);
  }
  throw new Error(`The database server did not answer within ${PATIENCE / 1000} s.\n${logTail(at.place)}`);
}

function spawnServer(at: Launch, durable: boolean): ChildProcess {
  disownPidFile(at.cluster);
  const log = openLog(at.place);
  const child = spawn(program(at.bin, 'postgres'), serverArguments(at.cluster, at.socket, durable), {
    ...at.account,
    cwd: '/',
    env: serverEnvironment(),
    // It outlives us: what was acknowledged is its business, not that of whoever started it.
    detached: durable,
    stdio: ['ignore', log, log],
  });
  child.unref();
  closeSync(log);
  return child;
}

/** Another starter may have won, or children of a killed server may still be leaving; all else is final. */
async function retryOrThrow(at: Launch): Promise<void> {
  const tail = logTail(at.place);
  if (!/pre-existing shared memory|lock file .* already exists|shutting down/.test(tail)) {
    throw new Error(`The database server did not start.\n${tail}`);
  }
  await wait(100);
}

function openLog(place: string): number {
  const path = join(place, 'server.log');
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(path, size > LOG_LIMIT ? 'w' : 'a', 0o600);
}

/** The last lines the server wrote. */
export function logTail(place: string): string {
  try {
    return readFileSync(join(place, 'server.log'), 'utf8').trimEnd().split('\n').slice(-6).join('\n');
  } catch {
    return '';
  }
}
