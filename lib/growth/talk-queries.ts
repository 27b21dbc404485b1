import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import { momentOf } from '@/lib/access/moment';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Held } from './held';

/** The viewer's sessions as mentee: the last held one with its latest shared note, and the next one. */
export type Talks = {
  last: {
    number: number;
    startsAt: string;
    mentor: string;
    /** null when there is none that the viewer may read */
    note: { author: string; body: string } | null;
  } | null;
  next: { number: number; startsAt: string; mentor: string } | null;
};

const talk = sql`json_build_object('number', s.number, 'startsAt', s.starts_at, 'mentor', w.name`;
const ofViewer = sql`from sessions s join mentorships m on m.id = s.mentorship_id join people w on w.id = m.mentor_id
  where s.mentee_id = viewer_id()`;

export async function getTalks(tx: ViewerTx): Promise<Talks> {
  const [talks] = await find<Talks>(tx)`
    select (select ${talk}, 'note', (select json_build_object('author', a.name, 'body', left(n.body, 1200))
        from notes n join people a on a.id = n.author_id where n.session_id = s.id and n.audience <> 'private'
        order by n.author_id = s.mentee_id, n.written_at desc, n.id limit 1))
      ${ofViewer} and s.state = 'held' order by s.starts_at desc, s.id desc limit 1) as last,
    (select ${talk}) ${ofViewer} and s.state = 'planned' and s.starts_at > now() order by s.starts_at, s.id limit 1) as next`;
  return talks ?? { last: null, next: null };
}

/**
 * Sessions a person (a handle) had as mentee, the newest first; whoever may not know their dates gets none.
 * `at`: those known as held at that instant of the past (F49).
 */
export async function getHeldWith(tx: ViewerTx, handle: string, at: string | null = null): Promise<Held[]> {
  const held = at
    ? sql`s.starts_at <= ${momentOf(at)} and held_by(s.id, ${momentOf(at)})`
    : sql`s.state = 'held'`;
  return find<Held>(tx)`
    select s.number, ${iso('s.starts_at')} as "startsAt", w.name as mentor
    from sessions s join mentorships m on m.id = s.mentorship_id join people w on w.id = m.mentor_id
    join people p on p.id = s.mentee_id
    where p.handle = ${handle} and ${held} order by s.starts_at desc, s.id desc limit 60`;
}
