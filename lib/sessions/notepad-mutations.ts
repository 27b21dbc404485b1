import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { notes } from '@/db/schema';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Stale } from '@/lib/refusal';
import type { SavedPad } from './asked';
import { keepMarks } from './marks-mutations';
import { insertNote } from './notes-mutations';
import { getNotesOf } from './notes-queries';
import { padsOf, plainLines } from './pads';
import { pairOfSession } from './queries';
import type { Kept } from './saving';

/**
 * Keeps what stands in one column, if it is based on what is kept (save-2); else throws `Stale` with that. The first
 * saving makes the note: one that both read, one of each person's own. Who wrote what when stands in the note's
 * versions, which the database keeps; so nothing but the beginning of a note goes into the audit log.
 */
export async function savePad(tx: ViewerTx, input: SavedPad): Promise<Omit<Kept, 'text'>> {
  if (!input.note) return beginPad(tx, input);
  // One's own words stay one's own to change after the mentorship, too.
  if (input.column === 'shared') await pairOfSession(tx, input.session, 'write note');
  const [before] = await tx
    .select({ body: notes.body })
    .from(notes)
    .where(basedOn(tx, input, input.note));
  const [kept] = await tx
    .update(notes)
    .set({ body: input.body, updatedAt: sql`now()`, version: sql`${notes.version} + 1` })
    .where(basedOn(tx, input, input.note))
    .returning({ note: notes.id, version: notes.version });
  if (!before || !kept) return whyNot(tx, input);
  await keepMarks(tx, kept.note, plainLines(before.body), input.body);
  return kept;
}

/** The note at the version the words are based on, as long as it is of this column. */
const basedOn = (tx: ViewerTx, { column, session, version }: SavedPad, note: string) =>
  and(
    eq(notes.id, note),
    eq(notes.version, version),
    eq(notes.sessionId, session),
    column === 'own' ? eq(notes.authorId, tx.viewer.id) : undefined,
    sql`(${notes.audience} = 'private') = ${column === 'own'}`,
  );

/** Two who begin at the same moment queue here; the second finds the first one's note. */
async function beginPad(tx: ViewerTx, input: SavedPad) {
  const { pair } = await pairOfSession(tx, input.session, 'write note');
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`notes of ${input.session}`}, 42))`);
  const there = padsOf(await getNotesOf(tx, input.session), tx.viewer.id)[input.column];
  if (there) throw new Stale(keptOf(there));
  const audience = input.column === 'own' ? 'private' : 'pair';
  return { note: await insertNote(tx, pair, input.session, audience, input.body), version: 1 };
}

/** Nothing was written: because somebody was faster, or because it is not the viewer's to write here. */
async function whyNot(tx: ViewerTx, input: SavedPad): Promise<never> {
  const there = (await getNotesOf(tx, input.session)).find((note) => note.id === input.note);
  if (!there || there.version === input.version) throw notThere();
  throw new Stale(keptOf(there));
}

const keptOf = ({ id, version, body }: { id: string; version: number; body: string }): Kept => ({
  note: id,
  version,
  text: plainLines(body),
});
