import 'server-only';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import { earlierThan } from './earlier';
import { holdDraft, keepDraft } from './held-mutations';
import type { importInput, rollBackInput } from './input';
import { lintText } from './lint-text';
import { numbered } from './numbered';
import { publishText, rollBack } from './versions-mutations';
import { getVersions } from './versions-queries';
import { exportedText } from './write';

const draftPage = '/admin/framework/draft';

/** Begins the draft all admins share, from the version in force; the one that is open already stays as it is. */
export async function beginDraft(tx: ViewerTx): Promise<{ goTo: string }> {
  permit('publish framework', { admin: tx.viewer.isAdmin });
  const versions = await getVersions(tx);
  const inForce = versions.find((each) => each.inForce);
  if (!inForce) throw notThere();
  const earlier = earlierThan(inForce, versions);
  const next = numbered({ ...inForce.document, changes: [] }, earlier);
  await openDraft(tx, inForce.id, exportedText(next));
  return { goTo: draftPage };
}

/** Takes a file in as the draft. All its faults at once and by line, and then nothing is kept; an open draft is never written over. */
export async function importDraft(
  tx: ViewerTx,
  input: z.output<typeof importInput>,
): Promise<{ goTo: string }> {
  permit('publish framework', { admin: tx.viewer.isAdmin });
  const versions = await getVersions(tx);
  const inForce = versions.find((each) => each.inForce);
  if (!inForce) throw notThere();
  const earlier = earlierThan(inForce, versions);
  const { framework, errors } = lintText(input.text, earlier);
  // A text that names no framework at all has faults, which say more.
  const foreign = framework?.id && framework.id !== inForce.document.id;
  if (foreign)
    throw new Refusal(
      `The file is of the framework ${framework.id}; ${inForce.document.id} is in force.`,
      'text',
    );
  if (!framework || errors.length) throw new Refusal(sayFaults(errors), 'text');
  const text = exportedText(framework);
  if (!(await openDraft(tx, inForce.id, text))) await replaceDraft(tx, input, inForce.id, text);
  return { goTo: `${draftPage}/publish` };
}

/** The open draft gives way only when that was asked for, and only as it was seen. */
async function replaceDraft(
  tx: ViewerTx,
  input: z.output<typeof importInput>,
  basedOn: string,
  text: string,
) {
  const { draft } = await holdDraft(tx);
  if (!input.instead)
    throw new Refusal(
      'A draft is open. Say that the file takes its place; your text is still here.',
      'instead',
    );
  if (draft.version !== input.version) throw changedMeanwhile();
  await keepDraft(tx, text, { basedOn });
}

function sayFaults(faults: { line: number; at: string; says: string }[]): string {
  const most = 60;
  const lines = faults.slice(0, most).map(({ line, at, says }) => `Line ${line}: ${at}: ${says}`);
  const rest = faults.length - lines.length;
  return [
    `${faults.length} to mend before it can be taken in.`,
    ...lines,
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('\n');
}

/** The one row there is: made, or opened again. Answers false when it was open. */
async function openDraft(tx: ViewerTx, basedOn: string, text: string): Promise<boolean> {
  const [row] = await tx.execute<{ id: string }>(sql`
    insert into framework_drafts (based_on_id, text, saved_by) values (${basedOn}, ${text}, ${tx.viewer.id})
    on conflict on constraint framework_drafts_only do update
      set based_on_id = excluded.based_on_id, text = excluded.text, saved_by = excluded.saved_by, closed_at = null
      where framework_drafts.closed_at is not null
    returning id`);
  if (row) await audit(tx, 'begin framework draft', 'framework draft', row.id);
  return Boolean(row);
}

/** Puts the draft aside. Nothing of it was ever in force. */
export async function discardDraft(
  tx: ViewerTx,
  input: { version: number },
): Promise<{ goTo: string; said: string }> {
  const { draft } = await holdDraft(tx);
  if (draft.version !== input.version) throw changedMeanwhile();
  const id = await keepDraft(tx, draft.text, { closed: true });
  await audit(tx, 'put framework draft aside', 'framework draft', id);
  return { goTo: '/admin/framework', said: 'The draft is put aside.' };
}

/** Publishes the draft as it was previewed; refused in words when somebody changed it, or another version is in force by now. */
export async function publishDraft(
  tx: ViewerTx,
  input: { version: number },
): Promise<{ goTo: string; said: string }> {
  const { draft } = await holdDraft(tx);
  if (draft.version !== input.version)
    throw new Refusal('The draft was changed since this preview. Reload to see what would be published now.');
  if (!draft.basedOn.inForce)
    throw new Refusal(
      `This draft was begun from version ${draft.basedOn.version}, which is no longer in force. Carry it over to the one that is.`,
    );
  const version = await publishText(tx, { text: draft.text, follows: draft.basedOn.id });
  await keepDraft(tx, draft.text, { closed: true });
  return { goTo: '/admin/framework', said: `Version ${version} is in force.` };
}

/** Puts an earlier version back in force, with the standings it had. */
export async function rollBackTo(
  tx: ViewerTx,
  input: z.output<typeof rollBackInput>,
): Promise<{ goTo: string; said: string }> {
  const version = await rollBack(tx, input);
  return { goTo: '/admin/framework', said: `Version ${version} is in force again.` };
}
