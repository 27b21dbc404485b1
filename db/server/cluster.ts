import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, serverEnvironment } from './account.ts';
import { program } from './binaries.ts';
import { own } from './place.ts';
import { isAlive } from './process.ts';

export const OWNER = 'rung_owner';

/** Makes the cluster unless it is there; built aside and renamed, so a half-made one is never used. */
export function ensureCluster(
  place: string,
  bin: string,
  account: Account | undefined,
  durable: boolean,
): string {
  const cluster = join(place, 'cluster');
  if (existsSync(cluster)) return cluster;
  sweep(place);
  const fresh = `${cluster}.${process.pid}`;
  own(fresh, account);
  initdb(bin, fresh, account, durable);
  try {
    renameSync(fresh, cluster);
  } catch (error) {
    // Another starter was faster: its cluster is the one.
    if (!existsSync(cluster)) throw error;
    rmSync(fresh, { recursive: true });
  }
  return cluster;
}

function initdb(bin: string, cluster: string, account: Account | undefined, durable: boolean): void {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const rights = [`--username=${OWNER}`, '--auth-local=trust', '--auth-host=scram-sha-256'];
  const rest = ['--data-checksums', '--no-instructions', '--text-search-config=english'];
  const flags = [...locale, ...rights, ...rest, ...(durable ? [] : ['--no-sync'])];
  const run = spawnSync(program(bin, 'initdb'), ['-D', cluster, ...flags], {
    ...account,
    cwd: '/',
    env: serverEnvironment(),
  });
  if (run.status === 0) return;
  rmSync(cluster, { recursive: true, force: true });
  throw new Error(`The database could not be created: ${run.error?.message ?? run.stderr.toString().trim()}`);
}

/** Removes what starters that died in the middle left behind. */
function sweep(place: string): void {
  for (const name of readdirSync(place)) {
    const [, pid] = /^cluster\.(\d+)$/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(join(place, name), { recursive: true, force: true });
  }
}
