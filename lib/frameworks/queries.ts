import 'server-only';
import { desc } from 'drizzle-orm';
import { frameworkVersions } from '@/db/schema';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Framework } from './document';

export type Published = { id: string; framework: Framework };

/** Published versions never change and are nobody's secret, so the parsed document may stay in memory. */
const remembered = new Map<string, Framework>();

/** The framework in force: the version published last. Throws when none is loaded. */
export async function getFramework(tx: ViewerTx): Promise<Published> {
  const known = [...remembered.keys()];
  const [latest] = await tx
    .select({ id: frameworkVersions.id })
    .from(frameworkVersions)
    .orderBy(desc(frameworkVersions.publishedAt), desc(frameworkVersions.version))
    .limit(1);
  if (!latest) throw new Error('No framework is loaded. Run: npm run rung -- migrate');
  if (!known.includes(latest.id)) await remember(tx, latest.id);
  return { id: latest.id, framework: remembered.get(latest.id) as Framework };
}

/** A published version by its id, whatever was published since: a check-in keeps its wording (F5). */
export async function getFrameworkOf(tx: ViewerTx, id: string): Promise<Framework> {
  if (!remembered.has(id)) await remember(tx, id);
  return remembered.get(id) as Framework;
}

async function remember(tx: ViewerTx, id: string): Promise<void> {
  const rows = await tx
    .select({ id: frameworkVersions.id, document: frameworkVersions.document })
    .from(frameworkVersions);
  for (const row of rows) remembered.set(row.id, row.document as Framework);
  if (!remembered.has(id)) throw new Error('The framework vanished while it was read.');
}
