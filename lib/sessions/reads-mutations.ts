import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';

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
