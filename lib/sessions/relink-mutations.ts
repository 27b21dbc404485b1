import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { MarkKind } from '@/db/enums';
import { notes } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { find } from '@/lib/access/find';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';
import { printMark } from './capture';
import { keepMarks } from './marks-mutations';

type Removed = {
  note: string;
  mentorship: string;
  kind: MarkKind;
  body: string;
  done: boolean;
  text: string;
  /** how the note read before its marker went, while nothing else has changed since */
  before: string | null;
  /** do the same words stand as a marker of the note again? */
  standing: boolean;
};

/** Takes back that a marker was deleted: its line stands in the note again, and its record is linked again (F16). */
export async function relinkMark(tx: ViewerTx, { mark }: { mark: string }) {
  await lockNote(tx, mark);
  const [removed] = await find<Removed>(tx)`
    select n.id as note, n.mentorship_id as mentorship, k.kind, k.body, coalesce(a.done_at is not null, false) as done, n.body as text,
      exists (select from note_marks b where b.note_id = k.note_id and b.removed_at is null and b.kind = k.kind
        and b.body = k.body) as standing,
      (select v.body from note_versions v where v.note_id = n.id and v.number < n.version and n.updated_at = k.removed_at
        order by v.number desc limit 1) as before
    from note_marks k join notes n on n.id = k.note_id left join action_items a on a.id = k.action_item_id
    where k.id = ${mark} and k.removed_at is not null`;
  if (!removed) throw notThere();
  await runningPair(tx, removed.mentorship, 'write note');
  if (removed.standing) return { said: 'It stands in the note again.' };
  const text = removed.before ?? `${removed.text.trimEnd()}\n\n${printMark(removed)}`;
  const changed = await tx
    .update(notes)
    .set({ body: text, updatedAt: sql`now()`, version: sql`${notes.version} + 1` })
    .where(eq(notes.id, removed.note))
    .returning({ id: notes.id });
  if (changed.length === 0) throw notThere();
  await audit(tx, 'change note', 'note', removed.note);
  await keepMarks(tx, removed.note, removed.text, text);
  return { said: 'Back in the note, and linked again.' };
}

/** Two presses at once, or a press while the other side saves, must queue before the text is read: neither may lose a word. */
const lockNote = (tx: ViewerTx, mark: string) =>
  tx.execute(
    sql`select from notes where id = (select note_id from note_marks where id = ${mark}) for update`,
  );
