import 'server-only';
import { sql } from 'drizzle-orm';
import { frameworkDrafts } from '@/db/schema';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import type { Framework } from './document';
import { type Draft, getDraft } from './drafts-queries';
import { earlierThan } from './earlier';
import { numbered } from './numbered';
import { exportedText } from './write';

export type Held = { draft: Draft; framework: Framework; before: Framework; earlier: Framework[] };

/** The open draft, held until this transaction ends: two who save at the same moment queue here. Throws like a missing row. */
export async function holdDraft(tx: ViewerTx): Promise<{ draft: Draft; earlier: Framework[] }> {
  permit('publish framework', { admin: tx.viewer.isAdmin });
  const { draft, versions } = await getDraft(tx, true);
  if (!draft) throw new Refusal('This draft was published or put aside meanwhile.');
  return { draft, earlier: earlierThan(draft.basedOn, versions) };
}

/** The same, read as a framework. */
export async function holdFramework(tx: ViewerTx): Promise<Held> {
  const { draft, earlier } = await holdDraft(tx);
  if (!draft.framework)
    throw new Refusal('The draft cannot be read as a framework. Put it aside and begin anew.');
  return { draft, framework: draft.framework, before: draft.basedOn.document, earlier };
}

/** Keeps a changed draft under the number its changes need. */
export async function keepFramework(tx: ViewerTx, next: Framework, { earlier }: Held): Promise<void> {
  const text = exportedText(numbered(next, earlier));
  if (text.length > 200_000)
    throw new Refusal('The framework is longer than Rung can keep. Shorten some of its texts.');
  await keepDraft(tx, text);
}

/** Writes the draft in the viewer's name; `closed` once it was published or put aside, `basedOn` where a file took its place. Answers its id. */
export async function keepDraft(
  tx: ViewerTx,
  text: string,
  { closed = false, basedOn }: { closed?: boolean; basedOn?: string } = {},
): Promise<string> {
  const [row] = await tx
    .update(frameworkDrafts)
    .set({
      text,
      savedBy: tx.viewer.id,
      closedAt: closed ? sql`now()` : null,
      ...(basedOn ? { basedOnId: basedOn } : {}),
    })
    .returning({ id: frameworkDrafts.id });
  if (!row) throw notThere();
  return row.id;
}
