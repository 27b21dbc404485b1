import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isServerOf } from './process.ts';

/** Above every number a machine gives to a process. */
const NOBODY = 2_147_483_646;

export type Postmaster = { pid: number; ready: boolean };

/** The running server of a cluster, or nothing. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const lines = pidLines(cluster);
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isServerOf(pid, cluster)) return undefined;
  return { pid, ready: lines[7]?.trim() === 'ready' };
}

/**
 * A number left behind by a killed server may belong to another program by now, and PostgreSQL would then
 * refuse to start. Only the number is replaced: the rest lets it see leftover children of the dead one.
 */
export function disownPidFile(cluster: string): void {
  const lines = pidLines(cluster);
  if (!(Number(lines[0]) > 0) || isServerOf(Number(lines[0]), cluster)) return;
  writeFileSync(join(cluster, 'postmaster.pid'), [NOBODY, ...lines.slice(1)].join('\n'));
}

function pidLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
