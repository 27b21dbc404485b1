import { idOf, type Load } from './load-people.ts';
import type { CoWritten } from './stories/co-written.ts';

/** One note that became a note of two: the words of the second, their version, and a question about more readers. */
export async function loadCoWritten({ tx, ids, clock }: Load, co: CoWritten): Promise<void> {
  const [mentor, mentee] = [idOf(ids, co.mentor), idOf(ids, co.mentee)];
  const [note] = await tx`select n.id, n.updated_at from notes n join sessions s on s.id = n.session_id
    join mentorships m on m.id = n.mentorship_id
    where m.mentor_id = ${mentor} and m.mentee_id = ${mentee} and n.author_id = ${mentor} and n.audience = 'pair' and s.state = 'held'
    order by s.starts_at desc limit 1`;
  if (!note) throw new Error(`${co.mentor} and ${co.mentee} have no note to write in.`);
  const later = new Date(note.updated_at.getTime() + co.hoursLater * 3_600_000);
  const at = later < clock.at(0) ? later : clock.at(0);
  await tx`update notes set body = body || ${`\n\n${co.added}`}, version = version + 1, updated_at = ${at} where id = ${note.id}`;
  await tx`update note_versions set author_id = ${mentee} where note_id = ${note.id} and number = 2`;
  await tx`insert into note_authors (note_id, person_id, since) values (${note.id}, ${mentee}, ${at})`;
  if (co.askFor)
    await tx`insert into note_consents (note_id, kind, reader_id, asked_by, person_id, asked_at)
      values (${note.id}, 'share', ${idOf(ids, co.askFor)}, ${mentee}, ${mentor}, ${at})`;
}
