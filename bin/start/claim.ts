import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../../db/server/process.ts';

/** Who runs from a data directory, and where it answers. `born` tells a process from a later one of its number. */
export type Claim = { pid: number; born: string; url: string };

/** Takes the data directory for this process. Returns whoever has it already, if they live. */
export function claim(dataDir: string, url: string): Claim | undefined {
  const path = join(dataDir, 'running.json');
  const mine: Claim = { pid: process.pid, born: bornAt(process.pid), url };
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(mine), { mode: 0o600 });
  try {
    while (!taken(fresh, path)) {
      const theirs = holder(dataDir);
      if (theirs) return theirs;
      rmSync(path, { force: true });
    }
    return undefined;
  } finally {
    rmSync(fresh);
  }
}

/** Gives the data directory back. */
export function unclaim(dataDir: string): void {
  if (holder(dataDir)?.pid === process.pid) rmSync(join(dataDir, 'running.json'), { force: true });
}

/** The living holder of a data directory. */
export function holder(dataDir: string): Claim | undefined {
  try {
    const found: Claim = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
    return isAlive(found.pid) && bornAt(found.pid) === found.born ? found : undefined;
  } catch {
    return undefined;
  }
}

function taken(fresh: string, path: string): boolean {
  try {
    linkSync(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** When the machine says that process began; empty where it doesn't say. */
function bornAt(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
