import 'server-only';
import { sql } from 'drizzle-orm';
import { frameworkVersions } from '@/db/schema';
import { momentOf } from '@/lib/access/moment';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Framework } from './document';

export type Published = { id: string; framework: Framework };

/** Published versions never change and are nobody's secret, so the parsed document may stay in memory. */
const remembered = new Map<string, Framework>();

/** The framework in force, now or at an instant (ISO) of the past. Throws when none is loaded. */
export async function getFramework(tx: ViewerTx, at: string | null = null): Promise<Published> {
  const [row] = await tx.execute<{ id: string | null }>(
    sql`select framework_in_force(${momentOf(at)}) as id`,
  );
  if (!row?.id) throw new Error('No framework is loaded. Run: npm run rung -- migrate');
  return { id: row.id, framework: await getFrameworkOf(tx, row.id) };
}

/** A published version by its id, whatever was published since: a check-in keeps its wording (F5). */
export async function getFrameworkOf(tx: ViewerTx, id: string): Promise<Framework> {
  if (!remembered.has(id)) await remember(tx);
  const framework = remembered.get(id);
  if (!framework) throw new Error('The framework vanished while it was read.');
  return framework;
}

/** Every published version by its number, for old wordings beside new ones. */
export async function getFrameworksByVersion(tx: ViewerTx): Promise<Map<string, Framework>> {
  const ids = await tx.select({ id: frameworkVersions.id }).from(frameworkVersions);
  if (ids.some(({ id }) => !remembered.has(id))) await remember(tx);
  return new Map(ids.map(({ id }) => remembered.get(id) as Framework).map((each) => [each.version, each]));
}

/** The latest version that knows a code, for links that are older than the framework in force; undefined when none ever did. */
export async function getFrameworkKnowing(tx: ViewerTx, code: string): Promise<Framework | undefined> {
  const [row] = await tx.execute<{ id: string }>(sql`
    select f.id from framework_versions f join milestones m on m.framework = f.framework and m.version = f.version
    where m.code = ${code} order by f.published_at desc limit 1`);
  return row && getFrameworkOf(tx, row.id);
}

async function remember(tx: ViewerTx): Promise<void> {
  const rows = await tx
    .select({ id: frameworkVersions.id, document: frameworkVersions.document })
    .from(frameworkVersions);
  for (const row of rows) remembered.set(row.id, row.document as Framework);
}
