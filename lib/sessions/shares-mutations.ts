import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { noteConsents, noteReaders } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { find } from '@/lib/access/find';
import { permit } from '@/lib/access/permit';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { whoReads } from '@/lib/access/who';
import { notThere, Refusal } from '@/lib/refusal';
import type { AskAnswered, EarlierShared, Shared } from './asked';
import { askAuthors } from './consent-mutations';
import { getNote } from './notes-queries';
import { getEarlierNotes } from './readers-queries';

/** Shows one note to one named person: one's own, or as mentee one of one's mentorships (R1, R9). */
export async function shareNote(tx: ViewerTx, { note: id, reader }: Shared) {
  const note = await getNote(tx, id);
  if (!note) throw notThere();
  const me = tx.viewer.id;
  permit('share note', {
    author: note.authorId === me,
    mine: note.menteeId === me && note.audience !== 'private',
  });
  const [person] = await find<{ name: string }>(tx)`
    select name from people where id = ${reader} and deactivated_at is null`;
  if (!person) throw new Refusal('Choose somebody from the list.', 'reader');
  if ((await whoReads(tx, 'note', id)).some((one) => one.id === reader))
    throw new Refusal(`${person.name} reads it already.`, 'reader');
  return { said: (await open(tx, id, reader)) ?? `${person.name} reads it now.` };
}

/** Takes back what one has shown to somebody, from their next request on. */
export async function unshareNote(tx: ViewerTx, { note, reader }: Shared) {
  const of = noteReaders;
  const gone = await tx
    .delete(of)
    .where(and(eq(of.noteId, note), eq(of.readerId, reader), eq(of.sharedBy, tx.viewer.id)))
    .returning({ note: of.noteId });
  if (gone.length === 0) throw notThere();
  await audit(tx, 'unshare note', 'note', note, { reader });
  return { said: 'Taken back. It is closed to them from now on.' };
}

/** A mentee opens earlier notes to a mentor of today, one or all; about words of others they are asked (R9). */
export async function shareEarlier(tx: ViewerTx, input: EarlierShared) {
  const pair = await runningPair(tx, input.mentorship, 'write note');
  permit('share note', { mine: pair.menteeId === tx.viewer.id });
  const closed = (await getEarlierNotes(tx, input.mentorship)).filter((one) => !one.open);
  const wanted = input.note ? closed.filter((one) => one.note === input.note) : closed;
  if (wanted.length === 0) throw notThere();
  const counts = { opened: 0, asked: 0, refused: 0 };
  for (const { note } of wanted) {
    const asked = await open(tx, note, pair.mentorId).catch(refusedByAuthor);
    if (asked instanceof Refusal) counts.refused++;
    else counts[asked ? 'asked' : 'opened']++;
  }
  return { said: sayCounts(counts) };
}

/** Yes or no of somebody who wrote in a note. A yes opens nothing by itself: whoever asked still has to do it. */
export async function answerAsk(tx: ViewerTx, { ask, answer }: AskAnswered) {
  const [found] = await tx
    .select({ personId: noteConsents.personId })
    .from(noteConsents)
    .where(eq(noteConsents.id, ask));
  if (!found) throw notThere();
  permit('answer about note', { asked: found.personId === tx.viewer.id });
  const [answered] = await tx
    .update(noteConsents)
    .set({ granted: answer === 'yes', answeredAt: sql`now()` })
    .where(and(eq(noteConsents.id, ask), isNull(noteConsents.answeredAt)))
    .returning({ note: noteConsents.noteId });
  if (!answered) throw notThere();
  await audit(tx, 'answer about note', 'note', answered.note, { granted: answer === 'yes' });
  return { said: answer === 'yes' ? 'You agreed.' : 'You said no. It stays as it is.' };
}

/** Opens a note to somebody, or asks whoever else wrote in it; then the sentence that says so. */
async function open(tx: ViewerTx, note: string, reader: string): Promise<string | null> {
  const asked = await askAuthors(tx, note, { kind: 'share', readerId: reader });
  if (asked) return asked;
  await tx
    .insert(noteReaders)
    .values({ noteId: note, readerId: reader, sharedBy: tx.viewer.id })
    .onConflictDoNothing();
  await audit(tx, 'share note', 'note', note, { reader });
  return null;
}

function refusedByAuthor(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault;
  throw fault;
}

function sayCounts({ opened, asked, refused }: Record<'opened' | 'asked' | 'refused', number>): string {
  const notes = (n: number) => (n === 1 ? 'one note' : `${n} notes`);
  return [
    opened > 0 && `Opened ${notes(opened)}.`,
    asked > 0 && `Asked about ${notes(asked)} that somebody else wrote in.`,
    refused > 0 && `${refused === 1 ? 'One stays' : `${refused} stay`} closed: somebody would rather not.`,
  ]
    .filter(Boolean)
    .join(' ');
}
