import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { actionItems } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';
import { actionOf, dueIn } from './action-words';
import type { Mark } from './known-marks';
import type { KeptRow, MarkedNote } from './marks-queries';

const ownerId = (note: MarkedNote, side: 'mentor' | 'mentee') =>
  side === 'mentor' ? note.mentorId : note.menteeId;

/** The action item a marker makes: read by whoever reads the note (add-11). Returns its id. */
export async function addMarkedItem(tx: ViewerTx, note: MarkedNote, words: string, done?: boolean) {
  const { body, owner, dueOn } = actionOf(words, note.sides, note.today);
  const [item] = await tx
    .insert(actionItems)
    .values({
      // Items of one text are recorded in the same moment: their ids keep them in its order.
      id: sql`uuidv7()`,
      mentorshipId: note.mentorship,
      menteeId: note.menteeId,
      sessionId: note.session,
      authorId: tx.viewer.id,
      ownerId: ownerId(note, owner),
      audience: note.audience,
      body,
      dueOn,
      ...(done ? { doneAt: sql`now()`, doneBy: tx.viewer.id } : {}),
    })
    .returning({ id: actionItems.id });
  if (!item) throw notThere();
  await audit(tx, 'add action item', 'action item', item.id);
  return item.id;
}

/**
 * What the line says now. A day is counted anew only when its phrase changed: "by Friday" means the Friday after it was
 * written. `wasDone`: the box as it stood in the text before.
 */
export async function changeMarkedItem(
  tx: ViewerTx,
  note: MarkedNote,
  kept: KeptRow & { item: string },
  mark: Mark,
  wasDone: boolean,
) {
  const { body, owner, dueOn } = actionOf(mark.body, note.sides, note.today);
  const [was, phrase] = [kept.body, mark.body].map((words) => phraseOf(words, note.today));
  const done = Boolean(mark.done);
  const ticked = done !== wasDone && done !== kept.done;
  await tx
    .update(actionItems)
    .set({
      ...(mark.body === kept.body ? {} : { body, ownerId: ownerId(note, owner) }),
      ...(was === phrase ? {} : { dueOn }),
      ...(ticked ? { doneAt: done ? sql`now()` : null, doneBy: done ? tx.viewer.id : null } : {}),
      version: sql`${actionItems.version} + 1`,
    })
    .where(eq(actionItems.id, kept.item));
  if (ticked) await audit(tx, done ? 'finish action item' : 'reopen action item', 'action item', kept.item);
}

function phraseOf(words: string, today: string): string {
  const due = dueIn(words, today);
  return due ? words.slice(due.start, due.end) : '';
}
