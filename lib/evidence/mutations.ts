import 'server-only';
import { sql } from 'drizzle-orm';
import type { Audience, EvidenceKind } from '@/db/enums';
import { evidence } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { type Day, dayOf } from '@/lib/people/active-days';
import { notThere, Refusal } from '@/lib/refusal';
import { attachTo, itemOf, refuseUnknown } from './item-mutations';
import { faultOf, titleOf } from './new-item';

type Words = { title?: string; body?: string; url?: string; context?: string; keptItRunning: boolean };
type NewEvidence = Words & {
  key: string;
  person: string;
  kind: EvidenceKind;
  note?: string;
  happenedOn: Day;
  'milestones[]'?: string[];
  audience: Audience;
};

/** One line, kept for oneself (J-2). Where it fits is asked afterwards, never guessed silently. */
export async function addWin(
  tx: ViewerTx,
  input: { key: string; line: string; url?: string; keptItRunning: boolean },
) {
  permit('add evidence', { mine: true });
  const { today } = await factsOf(tx, tx.viewer.id);
  const { id } = await once(tx, input.key, () =>
    insert(tx, {
      personId: tx.viewer.id,
      kind: 'W',
      audience: 'private',
      title: input.line,
      url: input.url ?? null,
      keptItRunning: input.keptItRunning,
      happenedOn: today,
    }),
  );
  return { goTo: `/evidence/${id}?kept=1`, said: 'Kept. Only you can read it.' };
}

/** Adds an item of any kind one may add oneself, attached to milestones now or later. */
export async function addEvidence(tx: ViewerTx, input: NewEvidence) {
  const facts = await factsOf(tx, input.person, input.note);
  permit('add evidence', facts);
  const milestones = [...new Set(input['milestones[]'] ?? [])];
  const fault = faultOf(input, { mine: facts.mine, attached: milestones.length > 0, today: facts.today });
  if (fault) throw new Refusal(fault.message, fault.field);
  if (input.kind === 'N' && !facts.noteOn) throw new Refusal('Choose a note from the list.', 'note');
  await refuseUnknown(tx, milestones);
  const { id } = await once(tx, input.key, async () => {
    const { kind, audience, happenedOn } = input;
    const words = wordsOf({ ...input, title: titleOf(input, facts.noteOn) });
    const noteId = kind === 'N' ? input.note : null;
    const created = await insert(tx, {
      personId: input.person,
      kind,
      audience,
      happenedOn,
      noteId,
      ...words,
    });
    for (const milestone of milestones) await attachTo(tx, created, milestone);
    return created;
  });
  return { goTo: `/evidence/${id}`, said: 'Evidence added.' };
}

/** A correction is a new row beside the old one, with the same kind, readers and milestones (R20). */
export async function correctEvidence(
  tx: ViewerTx,
  input: Words & { key: string; evidence: string; title: string; happenedOn: Day },
) {
  const item = await itemOf(tx, input.evidence);
  permit('add evidence', { mine: item.mine && item.author });
  if (item.redacted) throw new Refusal('A withdrawn item cannot be corrected.');
  const { today } = await factsOf(tx, item.personId);
  const { kind, audience, noteId, personId } = item;
  const fault = faultOf(
    { ...input, kind, audience, note: noteId ?? undefined },
    { mine: true, attached: false, today },
  );
  if (fault) throw new Refusal(fault.message, fault.field);
  const { id } = await once(tx, input.key, async () => {
    if (item.corrected) throw new Refusal('This was corrected already. Correct the newer one.');
    const { happenedOn } = input;
    const created = await insert(tx, {
      personId,
      kind,
      audience,
      noteId,
      happenedOn,
      ...wordsOf(input),
      correctsId: input.evidence,
    });
    await tx.execute(sql`insert into evidence_milestones (evidence_id, milestone, attached_by)
      select ${created}, milestone, ${tx.viewer.id} from evidence_milestones where evidence_id = ${input.evidence}`);
    return created;
  });
  return { goTo: `/evidence/${id}`, said: 'Corrected. The earlier text stays in its history.' };
}

type Row = Omit<typeof evidence.$inferInsert, 'authorId'>;

async function insert(tx: ViewerTx, row: Row): Promise<string> {
  const [added] = await tx
    .insert(evidence)
    .values({ ...row, authorId: tx.viewer.id })
    .returning({ id: evidence.id });
  if (!added) throw notThere();
  await audit(tx, 'add', 'evidence', added.id, { kind: row.kind, audience: row.audience });
  return added.id;
}

const wordsOf = ({ title, body, url, context, keptItRunning }: Words & { title: string }) => ({
  title,
  body: body || null,
  url: url || null,
  context: context || null,
  keptItRunning,
});

/** The viewer's relation to a person, today in the viewer's zone, and the day of a shared note about that person. */
async function factsOf(tx: ViewerTx, personId: string, note?: string) {
  const [facts] = await tx.execute<{ mentor: boolean; now: string; noteOn: Day | null }>(sql`
    select ${personId}::uuid = any (mentees_of(viewer_id())) as mentor, to_json(now()) #>> '{}' as now,
      (select coalesce((s.starts_at at time zone p.zone)::date, n.written_at::date)::text from notes n join people p on p.id = n.mentee_id
        left join sessions s on s.id = n.session_id
        where n.id = ${note ?? null} and n.mentee_id = ${personId} and n.audience <> 'private') as "noteOn"`);
  if (!facts) throw notThere();
  return { ...facts, mine: personId === tx.viewer.id, today: dayOf(facts.now, tx.viewer.zone) };
}
