import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { captures } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';

/** A line of no recognised kind, kept for its writer alone to sort later (add-3); the same `key` keeps it once. */
export async function keepCapture(tx: ViewerTx, key: string, body: string) {
  await once(tx, key, async () => {
    const [row] = await tx
      .insert(captures)
      .values({ personId: tx.viewer.id, body })
      .returning({ id: captures.id });
    if (!row) throw notThere();
    await audit(tx, 'keep line', 'capture', row.id);
    return row.id;
  });
}

/** A line that is not worth keeping after all. */
export async function dropCapture(tx: ViewerTx, { capture }: { capture: string }) {
  await sortCapture(tx, capture);
  return { said: 'Dropped.' };
}

/** A line to be sorted is there and one's own; any other is not there. */
export async function heedCapture(tx: ViewerTx, id: string) {
  const [found] = await tx.select({ id: captures.id }).from(captures).where(eq(captures.id, id));
  if (!found) throw notThere();
}

/** It became something else, or is dropped. */
export async function sortCapture(tx: ViewerTx, id: string) {
  const sorted = await tx
    .update(captures)
    .set({ sortedAt: sql`now()` })
    .where(and(eq(captures.id, id), isNull(captures.sortedAt)))
    .returning({ id: captures.id });
  if (sorted.length === 0) throw notThere();
  await audit(tx, 'sort line', 'capture', id);
}
