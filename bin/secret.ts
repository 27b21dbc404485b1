import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDirectory } from '../db/server/place.ts';

/** The secret Rung makes for itself where nobody gave one; kept beside the data, readable by its owner alone. */
export function ownSecret(dataDir: string): string {
  const path = join(dataDir, 'auth-secret');
  makeDataDirectory(dataDir);
  const kept = readKept(path);
  if (kept) return kept;
  // Written aside and linked: a second starter in the same moment must read the whole of the first one's.
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, randomBytes(33).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(fresh, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh);
  }
  return readFileSync(path, 'utf8').trim();
}

function readKept(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}
