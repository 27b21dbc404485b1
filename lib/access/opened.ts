import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { find } from './find';
import type { ViewerTx } from './viewer';

/** Writes down that the viewer opened, today, what others wrote in this session (J-7). Costs a page no further round trip. */
export const openNotes = (tx: ViewerTx, number: number) =>
  keepReads(tx, sql`n.session_id in (select id from sessions where number = ${number})`);

/** The same for one note. */
export const openNote = (tx: ViewerTx, id: string) => keepReads(tx, sql`n.id = ${id}`);

/** The same for what stands about a person, by handle, on the page of their growth. */
export const openTeamNotes = (tx: ViewerTx, handle: string) =>
  keepReads(tx, sql`n.audience = 'team' and n.mentee_id in (select id from people where handle = ${handle})`);

/** The same for notes that a search quotes. */
export const openFound = (tx: ViewerTx, ids: string[]) =>
  ids.length > 0 ? keepReads(tx, sql`n.id = any (${sql.param(ids)}::uuid[])`) : null;

/** A day is enough: who reads is not watched by the minute. The day is the reader's own; a trigger sets it. */
async function keepReads(tx: ViewerTx, which: SQL): Promise<void> {
  await tx.execute(sql`insert into note_reads (note_id, reader_id, read_on)
    select n.id, viewer_id(), current_date from notes n where ${which} and n.author_id <> viewer_id()
    on conflict do nothing`);
}

/** Who opened a note, and on which of their days (YYYY-MM-DD), the latest first. */
export type NoteRead = { id: string; name: string; handle: string; days: string[]; more: number };

/** Days shown of one reader. */
const shown = 5;

/** Everybody but its author who opened this note; empty for whoever did not write in it (J-7, F76). */
export async function getNoteReads(tx: ViewerTx, note: string): Promise<NoteRead[]> {
  return find<NoteRead>(tx)`
    select p.id, p.name, p.handle, (array_agg(r.read_on::text order by r.read_on desc))[1:${shown}] as days,
      greatest(count(*)::int - ${shown}, 0) as more
    from note_reads r join people p on p.id = r.reader_id where r.note_id = ${note}
    group by p.id order by max(r.read_on) desc, p.name limit 100`;
}
