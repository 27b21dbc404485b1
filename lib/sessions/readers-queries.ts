import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type * as N from './note-record';
import { hasPrivateNotes } from './notes-queries';
import { versionsShown } from './versions-shown';

/** How a note read before, newest first; one more than a page shows, so that the oldest one shown has something to differ from. */
export async function getEarlierTexts(
  tx: ViewerTx,
  note: string,
  before = 2_147_483_647,
): Promise<N.EarlierText[]> {
  return find<N.EarlierText>(tx)`
    select v.number, p.name as author, v.audience, v.body, ${iso('v.saved_at')} as "savedAt"
    from note_versions v join people p on p.id = v.author_id
    where v.note_id = ${note} and v.number < ${before} order by v.number desc limit ${versionsShown + 1}`;
}

/** Questions about notes that wait for the viewer, and the viewer's own that are not carried out yet (R1, R9). */
export async function getNoteAsks(tx: ViewerTx): Promise<N.NoteAsk[]> {
  return find<N.NoteAsk>(tx)`
    select c.id, n.id as note, n.version, s.number as session, left(n.body, 120) as begins, c.to_audience as "toAudience",
      c.reader_id as "readerId", r.name as reader, a.name as asker, p.name as asked, c.asked_by = viewer_id() as mine, c.granted
    from note_consents c join notes n on n.id = c.note_id join people a on a.id = c.asked_by join people p on p.id = c.person_id
    left join sessions s on s.id = n.session_id left join people r on r.id = c.reader_id
    where (c.person_id = viewer_id() and c.answered_at is null)
      or (c.asked_by = viewer_id() and c.granted is not false and not ${done})
    order by c.asked_by = viewer_id(), c.asked_at, c.id limit 50`;
}

/** What a session's page says around its notes: is there a first private one to come (R4), and who asks about readers? */
export async function getAroundNotes(tx: ViewerTx): Promise<{ first: boolean; asks: N.NoteAsk[] }> {
  const [any, asks] = await Promise.all([hasPrivateNotes(tx), getNoteAsks(tx)]);
  return { first: !any, asks };
}

/** Notes shown by name: to the viewer, and by the viewer to others; newest first. */
export async function getShownNotes(tx: ViewerTx): Promise<N.ShownNote[]> {
  return find<N.ShownNote>(tx)`
    select n.id as note, p.name as author, left(n.body, 120) as begins, r.id as "readerId", r.name as reader, b.name as "sharedBy",
      x.shared_by = viewer_id() as mine, ${iso('x.shared_at')} as "sharedAt"
    from note_readers x join notes n on n.id = x.note_id join people p on p.id = n.author_id
    join people r on r.id = x.reader_id join people b on b.id = x.shared_by
    order by x.shared_at desc, n.id limit 100`;
}

/** What the viewer wrote with, or was written by, earlier mentors: everything a mentor of today does not read by themselves. */
export async function getEarlierNotes(tx: ViewerTx, mentorship: string): Promise<N.EarlierNote[]> {
  return find<N.EarlierNote>(tx)`
    select n.id as note, p.name as author, left(n.body, 120) as begins, ${iso('n.written_at')} as "writtenAt",
      exists (select from note_readers x where x.note_id = n.id and x.reader_id = m.mentor_id) as open,
      exists (select from note_consents c where c.note_id = n.id and c.reader_id = m.mentor_id and c.answered_at is null) as asked,
      (select coalesce(json_agg(o.name order by o.name), '[]') from note_authors a join people o on o.id = a.person_id
        where a.note_id = n.id and a.person_id <> viewer_id()) as "coAuthors"
    from mentorships m join notes n on n.mentee_id = m.mentee_id and n.mentorship_id <> m.id and n.audience = 'pair'
    join mentorships e on e.id = n.mentorship_id and e.mentor_id <> m.mentor_id join people p on p.id = n.author_id
    where m.id = ${mentorship} and m.mentee_id = viewer_id() and m.period @> now()
    order by n.written_at desc, n.id limit 100`;
}

const done = sql`(case when c.kind = 'share' then exists (select from note_readers x where x.note_id = c.note_id and x.reader_id = c.reader_id)
  else n.audience >= c.to_audience end)`;
