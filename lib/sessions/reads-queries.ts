import 'server-only';
import { find } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from '@/lib/people/active-days';

/** Who opened a note, and on which of their days, the latest first. */
export type NoteRead = { id: string; name: string; handle: string; days: Day[]; more: number };

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
