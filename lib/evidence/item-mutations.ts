import 'server-only';
import { sql } from 'drizzle-orm';
import type { Audience, EvidenceKind } from '@/db/enums';
import { evidenceMilestones } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { notThere, Refusal } from '@/lib/refusal';

/** Says which milestone an item supports. A private item of one's own becomes readable by the mentor with it. */
export async function attachEvidence(tx: ViewerTx, input: { evidence: string; milestone: string }) {
  const item = await itemOf(tx, input.evidence);
  permit('attach evidence', item);
  if (item.redacted) throw new Refusal('A withdrawn item supports nothing.');
  await refuseUnknown(tx, [input.milestone]);
  if (item.audience === 'private' && item.mine)
    await tx.execute(sql`select set_evidence_audience(${input.evidence}, 'pair')`);
  await attachTo(tx, input.evidence, input.milestone);
  return { said: `Attached to ${input.milestone}.` };
}

/** Empties the words and leaves a tombstone; sign-offs stay and show it (R20). */
export async function redactEvidence(tx: ViewerTx, input: { evidence: string }) {
  const item = await itemOf(tx, input.evidence);
  permit('redact evidence', item);
  await tx.execute(sql`select redact_evidence(${input.evidence})`);
  return { said: 'Withdrawn. Its words are gone for everybody.' };
}

/** The owner decides who reads an item; each change is on record (R1). */
export async function chooseReaders(tx: ViewerTx, input: { evidence: string; audience: Audience }) {
  const item = await itemOf(tx, input.evidence);
  permit('redact evidence', item);
  await tx.execute(sql`select set_evidence_audience(${input.evidence}, ${input.audience}::audience)`);
  await audit(tx, 'choose readers', 'evidence', input.evidence, { from: item.audience, to: input.audience });
  return { said: 'Saved. It counts from the next page anybody opens.' };
}

export async function attachTo(tx: ViewerTx, evidenceId: string, milestone: string) {
  await tx
    .insert(evidenceMilestones)
    .values({ evidenceId, milestone, attachedBy: tx.viewer.id })
    .onConflictDoNothing();
  await audit(tx, 'attach', 'evidence', evidenceId, { milestone });
}

/** Throws a refusal for a code the framework in force does not have. */
export async function refuseUnknown(tx: ViewerTx, codes: string[]): Promise<void> {
  if (!codes.length) return;
  const known = enabledOnly((await getFramework(tx)).framework).milestones.map((each) => each.code);
  if (!codes.every((code) => known.includes(code)))
    throw new Refusal('Choose a milestone from the list.', 'milestone');
}

/** One item as facts for `permit`; nothing there and nothing to see end alike. */
export async function itemOf(tx: ViewerTx, id: string) {
  const [item] = await tx.execute<{
    personId: string;
    kind: EvidenceKind;
    audience: Audience;
    noteId: string | null;
    redacted: boolean;
    mine: boolean;
    author: boolean;
    mentor: boolean;
    corrected: boolean;
  }>(sql`
    select e.person_id as "personId", e.kind, e.audience, e.note_id as "noteId", e.redacted_at is not null as redacted,
      e.person_id = viewer_id() as mine, e.author_id = viewer_id() as author, e.person_id = any (mentees_of(viewer_id())) as mentor,
      exists (select from evidence c where c.corrects_id = e.id) as corrected
    from evidence e where e.id = ${id}`);
  if (!item) throw notThere();
  return item;
}
