import 'server-only';
import { sql } from 'drizzle-orm';
import { frameworkDrafts } from '@/db/schema';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import type { Framework } from './document';
import { draftText } from './draft-text';
import { type Draft, getDraft } from './drafts-queries';
import { earlierThan } from './earlier';
import type { PublishedVersion } from './versions-queries';

export type Held = {
  draft: Draft;
  framework: Framework;
  before: Framework;
  earlier: Framework[];
  versions: PublishedVersion[];
};

/** The open draft, held until this transaction ends: two who save at the same moment queue here. Throws like a missing row. */
export async function holdDraft(tx: ViewerTx): Promise<Pick<Held, 'draft' | 'earlier' | 'versions'>> {
  permit('publish framework', { admin: tx.viewer.isAdmin });
  const { draft, versions } = await getDraft(tx, true);
  if (!draft) throw new Refusal('This draft was published or put aside meanwhile.');
  return { draft, versions, earlier: earlierThan(draft.basedOn, versions) };
}

/** The same, read as a framework. */
export async function holdFramework(tx: ViewerTx): Promise<Held> {
  const { draft, ...rest } = await holdDraft(tx);
  if (!draft.framework)
    throw new Refusal('The draft cannot be read as a framework. Put it aside and begin anew.');
  return { draft, framework: draft.framework, before: draft.basedOn.document, ...rest };
}

/** The same, as long as nobody has changed it since it was seen. */
export async function holdAt(tx: ViewerTx, version: number): Promise<Held> {
  const held = await holdFramework(tx);
  if (held.draft.version !== version) throw changedMeanwhile();
  return held;
}

/** Keeps a changed draft under the number its changes need. */
export async function keepFramework(tx: ViewerTx, next: Framework, { before, earlier }: Held): Promise<void> {
  const text = draftText(next, before, earlier);
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
