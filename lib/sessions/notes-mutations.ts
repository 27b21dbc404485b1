import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Audience } from '@/db/enums';
import { notes } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import { type RunningPair, runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere } from '@/lib/refusal';
import type { ChangedNote, NewNote } from './asked';
import { keepMarks } from './marks-mutations';
import { promiseOf } from './promise';
import { pairOfSession } from './queries';

/** Adds a note to a session, with the promise that stood on the screen (R2). */
export async function writeNote(tx: ViewerTx, input: NewNote) {
  const { pair } = await pairOfSession(tx, input.session, 'write note');
  await once(tx, input.key, () => insertNote(tx, pair, input.session, input.audience, input.body));
  return { said: 'Note kept.' };
}

/** Inserts one note in a running mentorship the caller has looked up; returns its id. */
export async function insertNote(
  tx: ViewerTx,
  pair: RunningPair,
  sessionId: string,
  audience: Audience,
  body: string,
) {
  const { mentorship: mentorshipId, menteeId, managed } = pair;
  const promise = promiseOf(audience, managed).id;
  const [note] = await tx
    .insert(notes)
    .values({ mentorshipId, menteeId, sessionId, authorId: tx.viewer.id, audience, body, promise })
    .returning({ id: notes.id });
  if (!note) throw notThere();
  await audit(tx, 'write note', 'note', note.id, { audience });
  await keepMarks(tx, note.id, '', body);
  return note.id;
}

/** Changes the words or the readers of one's own note; the database notes each change of readers (R1). */
export async function changeNote(tx: ViewerTx, input: ChangedNote) {
  const [note] = await tx
    .select({
      authorId: notes.authorId,
      audience: notes.audience,
      mentorship: notes.mentorshipId,
      body: notes.body,
    })
    .from(notes)
    .where(eq(notes.id, input.note));
  if (!note) throw notThere();
  permit('edit note', { author: note.authorId === tx.viewer.id });
  // Taking a note back is always allowed, also after the mentorship (R1).
  if (input.audience !== 'private') await runningPair(tx, note.mentorship, 'write note');
  const { audience, body } = input;
  const changed = await tx
    .update(notes)
    .set({ audience, body, updatedAt: sql`now()`, version: sql`${notes.version} + 1` })
    .where(and(eq(notes.id, input.note), eq(notes.version, input.version)))
    .returning({ id: notes.id });
  if (changed.length === 0) throw changedMeanwhile();
  await audit(tx, 'change note', 'note', input.note, { from: note.audience, to: audience });
  const unlinked = await keepMarks(tx, input.note, note.body, body);
  return { said: saidOf(unlinked) };
}

/** An action item whose marker is gone stays on the list; the session page offers to undo it (F16). */
const saidOf = (unlinked: string[]): string =>
  unlinked.length === 0 ? 'Note changed.' : `Note changed. Unlinked: ${unlinked.join(', ').slice(0, 120)}`;
