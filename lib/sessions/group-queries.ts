import 'server-only';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';

type Attendee = { id: string; name: string; zone: string };
export type ShowOfHands = {
  id: string;
  question: string;
  askedById: string;
  askedBy: string;
  closedAt: string | null;
  /** whose hand is up, by name */
  hands: { id: string; name: string }[];
};
export type Group = {
  id: string;
  hostId: string;
  topic: string | null;
  people: Attendee[];
  polls: ShowOfHands[];
};

/** The group a session belongs to, for those who attend: who comes, the host first, and its shows of hands, newest first. */
export async function getGroup(tx: ViewerTx, number: number): Promise<Group | undefined> {
  const [found] = await find<Group>(tx)`
    select g.id, g.host_id as "hostId", g.topic,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'zone', p.zone) order by p.id <> g.host_id, p.name), '[]')
        from people p where p.id in (select group_people(g.id))) as people,
      (select coalesce(json_agg(json_build_object('id', q.id, 'question', q.question, 'askedById', q.asked_by, 'askedBy', a.name,
          'closedAt', ${iso('q.closed_at')}, 'hands', (select coalesce(json_agg(json_build_object('id', h.person_id, 'name', hp.name) order by hp.name), '[]')
            from poll_hands h join people hp on hp.id = h.person_id where h.poll_id = q.id and h.up)) order by q.asked_at desc, q.id), '[]')
        from polls q join people a on a.id = q.asked_by where q.group_id = g.id) as polls
    from session_groups g join sessions s on s.group_id = g.id where s.number = ${number}`;
  return found;
}
