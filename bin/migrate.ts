import { reachDatabase } from './database.ts';
import { readEnvironment } from './environment.ts';
import { furnishStructure } from './furnish.ts';

/** Brings the database to this version, framework included; no demo team. */
export default async function migrateCommand(): Promise<void> {
  const database = await reachDatabase(readEnvironment());
  try {
    await furnishStructure(database);
    console.log(`The database is current (${database.about}).`);
  } finally {
    await database.release();
  }
}
