import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type * as N from './note-record';

/** Notes of one session, as far as the viewer may read them; private ones last. */
export async function getNotes(tx: ViewerTx, number: number): Promise<N.NoteRow[]> {
  return find<N.NoteRow>(tx)`
    select ${note} ${fromNotes} where s.number = ${number} order by n.audience = 'private', n.written_at, n.id limit 100`;
}

/** The same by the session's id, for whoever is about to write. */
export async function getNotesOf(tx: ViewerTx, session: string): Promise<N.NoteRow[]> {
  return find<N.NoteRow>(
    tx,
  )`select ${note} ${fromNotes} where s.id = ${session} order by n.written_at, n.id limit 100`;
}

/** One note with the two it belongs to; of its session only what the viewer may see of that. */
export async function getNote(tx: ViewerTx, id: string): Promise<N.NoteWhole | undefined> {
  const [found] = await find<N.NoteWhole>(tx)`
    select ${note}, s.number as session, ${iso('s.starts_at')} as "startsAt", n.mentorship_id as mentorship, mr.id as "mentorId", mr.name as mentor,
      me.id as "menteeId", me.name as mentee, coalesce(manages(mr.id, me.id), false) as managed,
      cardinality(mentors_of(me.id)) > 1 as "moreMentors", n.mentorship_id = any (active_of(viewer_id())) as open
    from notes n left join sessions s on s.id = n.session_id join people p on p.id = n.author_id join people me on me.id = n.mentee_id
    left join mentorships m on m.id = n.mentorship_id left join people mr on mr.id = m.mentor_id
    where n.id = ${id}`;
  return found;
}

/** The viewer's own notes of one session, each with the names of everyone who can read it now (R1, F76). */
export async function getMyNotes(tx: ViewerTx, number: number): Promise<N.MyNote[]> {
  return find<N.MyNote>(tx)`
    select ${note}, (select json_agg(r.name order by r.name)
      from who_reads('note', n.id) w(id) join people r on r.id = w.id) as readers
    ${fromNotes} where s.number = ${number} and n.author_id = viewer_id()
    order by n.audience = 'private', n.written_at, n.id limit 100`;
}

/** Has the viewer ever written a private note? If not, the form explains what private means (R4). */
export async function hasPrivateNotes(tx: ViewerTx): Promise<boolean> {
  const [row] = await find<{ any: boolean }>(tx)`select exists (select from notes n
    where n.author_id = viewer_id() and n.audience = 'private') as any`;
  return row?.any === true;
}

/** Team notes about a mentee (a handle), newest first: for readers who see no session of that pair, such as other mentors. */
export async function getTeamNotesAbout(tx: ViewerTx, handle: string): Promise<N.TeamNote[]> {
  return find<N.TeamNote>(tx)`
    select n.id, p.name as author, n.body, ${iso('n.updated_at')} as "updatedAt",
      (select s.number from sessions s where s.id = n.session_id) as session
    from notes n join people p on p.id = n.author_id join people m on m.id = n.mentee_id
    where m.handle = ${handle} and n.audience = 'team' order by n.written_at desc, n.id limit 30`;
}

const note = sql`n.id, n.author_id as "authorId", p.name as author, n.audience, n.body, n.version,
  ${iso('n.written_at')} as "writtenAt", ${iso('n.updated_at')} as "updatedAt",
  case when n.audience = 'team' then '[]' else (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name), '[]')
    from who_reads('note', n.id) w(id) join people r on r.id = w.id where r.id <> n.author_id
      and (n.audience = 'private' or r.id is distinct from m.mentor_id and r.id <> n.mentee_id)) end as others`;
const fromNotes = sql`from notes n join sessions s on s.id = n.session_id join people p on p.id = n.author_id
  join mentorships m on m.id = n.mentorship_id`;
