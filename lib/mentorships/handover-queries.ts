import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';

/** What is open in a mentorship, as far as the reader may know it: for the one who hands over. */
export type Checklist = {
  goals: { number: number; title: string }[];
  items: { id: string; body: string; session: number | null }[];
  waiting: { milestone: string; handle: string }[];
  planned: { number: number; startsAt: string }[];
  /** the reader's own notes that the other side reads, too */
  notes: number;
};

/** A hand-over that is asked for or done; names and ids are null where the reader may not know the mentorship. */
export type Handover = {
  fromId: string;
  nextId: string;
  from: string | null;
  next: string | null;
  mentorAccepted: boolean;
  menteeAccepted: boolean;
  state: 'waiting' | 'declined' | 'done';
  mine: boolean;
};

/** Hand-overs this mentorship is part of, from either end; the newest first. */
export async function getHandovers(tx: ViewerTx, id: string): Promise<Handover[]> {
  const rows = await tx.execute<Handover>(sql`
    select h.mentorship_id as "fromId", h.next_id as "nextId", o.name as "from", n.name as next,
      b.mentor_accepted_at is not null as "mentorAccepted", b.mentee_accepted_at is not null as "menteeAccepted",
      case when h.done_at is not null then 'done' when b.declined_at is not null then 'declined' else 'waiting' end as state,
      h.asked_by = ${tx.viewer.id} as mine
    from handovers h left join mentorships a on a.id = h.mentorship_id left join people o on o.id = a.mentor_id
    left join mentorships b on b.id = h.next_id left join people n on n.id = b.mentor_id
    where ${id} in (h.mentorship_id, h.next_id) and h.withdrawn_at is null order by h.asked_at desc limit 10`);
  return [...rows];
}

/** The checklist of a hand-over: facts only, each with its way there; the policies decide what the reader sees of it. */
export async function getChecklist(tx: ViewerTx, id: string): Promise<Checklist | undefined> {
  const [row] = await tx.execute<{ checklist: Checklist }>(sql`
    select json_build_object(
      'goals', (select coalesce(json_agg(json_build_object('number', g.number, 'title', g.title) order by g.number), '[]')
        from goals g where g.mentorship_id = m.id and g.state in ('active', 'blocked', 'suspended') and g.audience <> 'private'),
      'items', (select coalesce(json_agg(json_build_object('id', a.id, 'body', a.body, 'session', s.number) order by a.recorded_at), '[]')
        from action_items a left join sessions s on s.id = a.session_id where a.mentorship_id = m.id and a.done_at is null),
      'waiting', (select coalesce(json_agg(json_build_object('milestone', q.milestone, 'handle', p.handle) order by q.asked_at), '[]')
        from sign_off_requests q where q.person_id = m.mentee_id and q.closed_at is null),
      'planned', (select coalesce(json_agg(json_build_object('number', s.number, 'startsAt', s.starts_at) order by s.starts_at), '[]')
        from (select * from sessions s where s.mentorship_id = m.id and s.state = 'planned' and s.starts_at > now()
          order by s.starts_at limit 20) s),
      'notes', (select count(*)::int from notes n where n.mentorship_id = m.id and n.author_id = ${tx.viewer.id} and n.audience = 'pair')
    ) as checklist
    from mentorships m join people p on p.id = m.mentee_id where m.id = ${id}`);
  return row?.checklist;
}
