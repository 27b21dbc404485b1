import 'server-only';
import { sql } from 'drizzle-orm';
import { frameworkVersions } from '@/db/schema';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Framework } from './document';

export type Published = { id: string; framework: Framework };

/** Published versions never change and are nobody's secret, so the parsed document may stay in memory. */
const remembered = new Map<string, Framework>();

/** The framework in force. Throws when none is loaded. */
export async function getFramework(tx: ViewerTx): Promise<Published> {
  const [row] = await tx.execute<{ id: string | null }>(sql`select framework_in_force() as id`);
  if (!row?.id) throw new Error('No framework is loaded. Run: npm run rung -- migrate');
  return { id: row.id, framework: await getFrameworkOf(tx, row.id) };
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
