import 'server-only';
import { statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { lastMigration } from '@/db/last-migration';
import journal from '@/db/migrations/meta/_journal.json';

/** Limits of W22: milliseconds, and the part of the disk that must be free. */
const DATABASE_MS = 1000;
const DISK_FREE = 0.05;

/** Milliseconds since 1970, as the migrator stores them. */
const newest = Math.max(...journal.entries.map((entry) => entry.when));

export type Health = { ready: boolean; database: boolean; migrations: boolean; disk: boolean };

/** Whether this process can serve people. Says which part is not well, and nothing about what is inside (W22). */
export async function readHealth(): Promise<Health> {
  const [migrated, free] = await Promise.all([migratedUntil(), freeDisk()]);
  const database = migrated !== undefined;
  const migrations = migrated === newest;
  const disk = free > DISK_FREE;
  return { ready: database && migrations && disk, database, migrations, disk };
}

/** Undefined where the database does not answer in time. */
async function migratedUntil(): Promise<number | undefined> {
  const late = wait(DATABASE_MS, undefined, { ref: false });
  return Promise.race([late, lastMigration().catch(() => undefined)]);
}

/** The free part of the disk under the data directory, 0 to 1. A directory that cannot be asked counts as full. */
async function freeDisk(): Promise<number> {
  const disk = await statfs(process.env.RUNG_DATA ?? '.').catch(() => undefined);
  return disk ? disk.bavail / disk.blocks : 0;
}
