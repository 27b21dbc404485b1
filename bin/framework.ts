import { readFile } from 'node:fs/promises';
import type { Version } from '@/lib/frameworks/plan';
import { readPublished } from '../db/frameworks/published.ts';
import { migrate } from '../db/migrate.ts';
import { reachDatabase } from './database.ts';
import { readEnvironment } from './environment.ts';
import { diff, exportVersion, lint, type Material, plan, publish, rollback } from './framework/deeds.ts';
import { loadFramework } from './framework/load.ts';

const deeds = { lint, diff, plan, publish, rollback, export: exportVersion };
/** These name a version instead of a file. */
const ofVersions = ['rollback', 'export'];

/** `lint`, `diff`, `plan` and `publish` take a file, `rollback` a version, `export` a version or nothing. */
export default async function framework([deed = '', given = '']: string[]): Promise<number> {
  const act = Object.hasOwn(deeds, deed) ? deeds[deed as keyof typeof deeds] : null;
  if (!act || (!given && deed !== 'export')) {
    console.error(
      'Say which: npm run rung -- framework lint|diff|plan|publish FILE, framework rollback VERSION, or framework export',
    );
    return 64;
  }
  const text = ofVersions.includes(deed) ? '' : await readText(given);
  const database = await reachDatabase(readEnvironment());
  try {
    const { ownerUrl } = database;
    await migrate(ownerUrl);
    await loadFramework(ownerUrl); // silently: an export goes into a file
    const published = (await readPublished(ownerUrl)) as Version[];
    const material: Material = { ownerUrl, given, text, published };
    return await act(material);
  } finally {
    await database.release();
  }
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw new Error(`The file ${path} cannot be read (${fault.code}).`);
  });
}
