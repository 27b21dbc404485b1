import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { creations } from '@/db/schema';
import type { ViewerTx } from './viewer';

/**
 * Creates at most once per form key (W20): a second sending of the same form finds the first one's id.
 * `create` returns the new row's id.
 */
export async function once(
  tx: ViewerTx,
  key: string,
  create: () => Promise<string>,
): Promise<{ id: string; again: boolean }> {
  // Two clicks at the same moment must queue here, not both create.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 42))`);
  const [before] = await tx
    .select({ id: creations.subjectId })
    .from(creations)
    .where(and(eq(creations.personId, tx.viewer.id), eq(creations.key, key)));
  if (before) return { id: before.id, again: true };
  const id = await create();
  await tx.insert(creations).values({ personId: tx.viewer.id, key, subjectId: id });
  return { id, again: false };
}
