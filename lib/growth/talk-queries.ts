import 'server-only';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Held } from './held';

/** The viewer's last held session as mentee, with its latest shared note, if there is one they may read. */
export type LastTalk = {
  number: number;
  startsAt: string;
  mentor: string;
  note: { author: string; body: string } | null;
};

export async function getLastTalk(tx: ViewerTx): Promise<LastTalk | undefined> {
  const [talk] = await find<LastTalk>(tx)`
    select s.number, ${iso('s.starts_at')} as "startsAt", w.name as mentor,
      (select json_build_object('author', a.name, 'body', left(n.body, 1200)) from notes n join people a on a.id = n.author_id
        where n.session_id = s.id and n.audience <> 'private'
        order by n.author_id = s.mentee_id, n.written_at desc limit 1) as note
    from sessions s join mentorships m on m.id = s.mentorship_id join people w on w.id = m.mentor_id
    where s.mentee_id = viewer_id() and s.state = 'held' order by s.starts_at desc, s.id desc limit 1`;
  return talk;
}

/** Sessions a person (a handle) had as mentee, the newest first; whoever may not know their dates gets none. */
export async function getHeldWith(tx: ViewerTx, handle: string): Promise<Held[]> {
  return find<Held>(tx)`
    select s.number, ${iso('s.starts_at')} as "startsAt", w.name as mentor
    from sessions s join mentorships m on m.id = s.mentorship_id join people w on w.id = m.mentor_id
    join people p on p.id = s.mentee_id
    where p.handle = ${handle} and s.state = 'held' order by s.starts_at desc, s.id desc limit 60`;
}
