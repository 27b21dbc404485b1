import 'server-only';
import { eq, inArray, sql } from 'drizzle-orm';
import { noteMarks } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import type { ViewerTx } from '@/lib/access/viewer';
import { marksIn } from './capture';
import type { Mark } from './known-marks';
import { addMarkedItem, changeMarkedItem } from './marked-items-mutations';
import { getKeptMarks, getMarkedNote, getMarksOf, type KeptRow, type MarkedNote } from './marks-queries';
import { matchMarks } from './match-marks';

/**
 * Keeps the linked records of a note in step with its text (S-1, F16, add-11): call it in the transaction of every save,
 * after the note's row was written; `before` is the text it had ('' for a new note). Returns the words of action items
 * whose marker is gone: they stay on the list, unlinked. A note nobody may write in any more keeps its marks as they are.
 */
export async function keepMarks(
  tx: ViewerTx,
  noteId: string,
  before: string,
  text: string,
): Promise<string[]> {
  if (before === text) return [];
  const [old, found] = [marksIn(before), marksIn(text)];
  if (old.length + found.length === 0) return [];
  const note = await getMarkedNote(tx, noteId);
  if (!note?.open) return [];
  const [kept, marks] = await Promise.all([getKeptMarks(tx, noteId), getMarksOf(tx, note, found)]);
  const gone = kept.filter((one) => one.removed);
  const matched = matchMarks(
    kept.filter((one) => !one.removed),
    marks,
  );
  const ticked = new Set(old.filter((one) => one.done).map((one) => one.body));
  for (const [one, mark] of matched.same) await follow(tx, note, one, mark, ticked.has(one.body));
  await add(tx, note, matched.added, gone);
  return remove(tx, noteId, matched.removed);
}

/** A line that changed takes its record with it; a box ticked or emptied in the text does the same to the item. */
async function follow(tx: ViewerTx, note: MarkedNote, one: KeptRow, mark: Mark, wasDone: boolean) {
  const { body, goalId, milestone } = mark;
  const changed =
    body !== one.body || (goalId ?? null) !== one.goalId || (milestone ?? null) !== one.milestone;
  if (changed) await tx.update(noteMarks).set({ body, goalId, milestone }).where(eq(noteMarks.id, one.id));
  if (one.item && (changed || Boolean(mark.done) !== wasDone))
    await changeMarkedItem(tx, note, { ...one, item: one.item }, mark, wasDone);
}

/** Marks of one text are recorded in the same moment: their ids keep them in its order. */
const inOrder = sql<string>`uuidv7()`;

/** New marks; an action item whose marker comes back is linked again, not made twice. */
async function add(tx: ViewerTx, note: MarkedNote, marks: Mark[], gone: KeptRow[]) {
  const rows: (Omit<typeof noteMarks.$inferInsert, 'id'> & { id: typeof inOrder })[] = [];
  for (const { kind, body, goalId, milestone, done } of marks) {
    const back = gone.findIndex((one) => one.item && one.kind === kind && one.body === body);
    const [known] = back < 0 ? [] : gone.splice(back, 1);
    const actionItemId =
      kind === 'action-item' ? (known?.item ?? (await addMarkedItem(tx, note, body, done))) : undefined;
    rows.push({
      id: inOrder,
      noteId: note.id,
      kind,
      body,
      goalId,
      milestone,
      actionItemId,
      recordedBy: tx.viewer.id,
    });
  }
  if (rows.length === 0) return;
  await tx.insert(noteMarks).values(rows);
  await audit(tx, 'link', 'note', note.id, { marks: rows.length });
}

async function remove(tx: ViewerTx, noteId: string, marks: KeptRow[]): Promise<string[]> {
  if (marks.length === 0) return [];
  const ids = marks.map((one) => one.id);
  await tx.update(noteMarks).set({ removedAt: sql`now()` }).where(inArray(noteMarks.id, ids));
  await audit(tx, 'unlink', 'note', noteId, { marks: marks.length });
  return marks.filter((one) => one.item).map((one) => one.body);
}
