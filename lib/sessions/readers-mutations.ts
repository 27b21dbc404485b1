import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { audiences } from '@/db/enums';
import { notes, noteVersions } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { whoReads } from '@/lib/access/who';
import { changedMeanwhile, notThere } from '@/lib/refusal';
import type { AudienceChange, TextRestored } from './asked';
import { askAuthors } from './consent-mutations';
import { keepMarks } from './marks-mutations';
import { listed } from './say-asks';

/**
 * Changes who reads one's own note (R1). Fewer people: always, at once, and it says by name who could read it until now.
 * More people: everybody who wrote in it has to agree first.
 */
export async function changeReaders(tx: ViewerTx, input: AudienceChange) {
  const note = await noteAt(tx, input.note);
  permit('edit note', { author: note.authorId === tx.viewer.id });
  const wider = audiences.indexOf(input.audience) > audiences.indexOf(note.audience);
  if (wider) {
    await runningPair(tx, note.mentorshipId, 'write note');
    const asked = await askAuthors(tx, input.note, { kind: 'widen', toAudience: input.audience });
    if (asked) return { said: asked };
  }
  const before = await whoReads(tx, 'note', input.note);
  await write(tx, input, { audience: input.audience });
  await audit(tx, 'change note', 'note', input.note, { from: note.audience, to: input.audience });
  const others = before.filter((one) => one.id !== tx.viewer.id).map((one) => one.name);
  const until = others.length > 0 ? ` Until now it could be read by ${listed(others)}.` : '';
  return { said: `${wider ? 'More people read it now.' : 'Taken back.'}${until}` };
}

/** An earlier text becomes the newest version; nothing that came between is lost (save-10). */
export async function restoreText(tx: ViewerTx, input: TextRestored) {
  const note = await noteAt(tx, input.note);
  const own = note.authorId === tx.viewer.id && note.audience === 'private';
  if (!own) await runningPair(tx, note.mentorshipId, 'write note');
  const [earlier] = await tx
    .select({ body: noteVersions.body })
    .from(noteVersions)
    .where(and(eq(noteVersions.noteId, input.note), eq(noteVersions.number, input.number)));
  if (!earlier) throw notThere();
  await write(tx, input, { body: earlier.body });
  await keepMarks(tx, input.note, note.body, earlier.body);
  await audit(tx, 'restore note', 'note', input.note, { version: input.number });
  return { said: `Version ${input.number} is the newest again.` };
}

async function noteAt(tx: ViewerTx, id: string) {
  const { authorId, audience, mentorshipId, body } = notes;
  const [note] = await tx
    .select({ authorId, audience, mentorshipId, body })
    .from(notes)
    .where(eq(notes.id, id));
  if (!note) throw notThere();
  return note;
}

/** Compare and swap (save-2). */
async function write(
  tx: ViewerTx,
  { note, version }: { note: string; version: number },
  values: Partial<typeof notes.$inferInsert>,
) {
  const changed = await tx
    .update(notes)
    .set({ ...values, updatedAt: sql`now()`, version: sql`${notes.version} + 1` })
    .where(and(eq(notes.id, note), eq(notes.version, version)))
    .returning({ id: notes.id });
  if (changed.length === 0) throw changedMeanwhile();
}
