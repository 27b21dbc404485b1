import { existsSync, rmSync, statfsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

const MEGABYTE = 1_048_576;
const SIZE = 32 * MEGABYTE;
/** Ballast is only taken on board while there is plenty. */
const PLENTY = 1024 * MEGABYTE;

/** Lays a file aside that can be thrown away when the disk is full: recovery itself needs room (W18). */
export async function layBallast(place: string): Promise<void> {
  const path = join(place, 'ballast');
  if (existsSync(path) || freeBytes(place) < PLENTY) return;
  const file = await open(path, 'wx', 0o600).catch(whoeverWasFirst);
  try {
    // Written, not only reserved: a hole would hold nothing free.
    for (let at = 0; at < SIZE; at += MEGABYTE) await file?.write(Buffer.alloc(MEGABYTE), 0, MEGABYTE, at);
  } finally {
    await file?.close();
  }
}

/** Of two who start at the same moment one lays it. */
function whoeverWasFirst(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'EEXIST') return null;
  throw fault;
}

/** Throws the ballast away if the disk is full. Returns whether it did. */
export function dropBallast(place: string): boolean {
  const path = join(place, 'ballast');
  if (freeBytes(place) > SIZE || !existsSync(path)) return false;
  rmSync(path);
  return true;
}

/** Bytes that are left for us on the disk of this directory. */
export function freeBytes(directory: string): number {
  const disk = statfsSync(directory);
  return disk.bavail * disk.bsize;
}
