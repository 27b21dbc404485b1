import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type * as R from './record';

export async function getSessionItems(tx: ViewerTx, number: number): Promise<R.ActionItem[]> {
  return find<R.ActionItem>(tx)`
      select ${item} ${fromItems} where s.number = ${number} order by a.recorded_at, a.id limit 100`;
}

/** What is still to be done in the viewer's running mentorships, by either side; own and earliest due first. */
export async function getOpenActionItems(tx: ViewerTx): Promise<R.ActionItem[]> {
  return find<R.ActionItem>(tx)`
      select ${item} ${fromItems} where a.done_at is null and m.id = any (active_of(viewer_id()))
    order by a.owner_id <> viewer_id(), a.due_on nulls last, a.recorded_at, a.id limit 100`;
}

/** The viewer's action items, by either side: what is open, own and earliest due first; or what was done, latest first. */
export async function getMyActionItems(tx: ViewerTx, which: 'open' | 'done'): Promise<R.ItemWithHistory[]> {
  return find<R.ItemWithHistory>(tx)`
    select ${item}, m.id = any (active_of(viewer_id())) as open, ${iso('a.recorded_at')} as "recordedAt",
      (select w.name from people w where w.id = a.author_id) as author,
      (select coalesce(json_agg(json_build_object('what', e.what, 'actor', p.name, 'at', e.happened_at) order by e.happened_at, e.what), '[]')
        from action_item_events e join people p on p.id = e.actor_id where e.action_item_id = a.id) as history
    ${fromItems} where viewer_id() in (m.mentor_id, m.mentee_id) and
      ${which === 'open' ? sql`a.done_at is null and m.id = any (active_of(viewer_id()))` : sql`a.done_at is not null`}
    order by ${which === 'open' ? sql`a.owner_id <> viewer_id(), a.due_on nulls last, a.recorded_at, a.id` : sql`a.done_at desc, a.id`} limit 100`;
}

const item = sql`a.id, a.body, a.due_on as "dueOn", a.owner_id as "ownerId", o.name as owner, a.author_id as "authorId",
  a.audience, ${iso('a.done_at')} as "doneAt", (select d.name from people d where d.id = a.done_by) as "doneBy", a.version,
  s.number as session, mr.id as "mentorId", mr.name as mentor, me.id as "menteeId", me.name as mentee`;
const fromItems = sql`from action_items a join people o on o.id = a.owner_id join mentorships m on m.id = a.mentorship_id
  join people mr on mr.id = m.mentor_id join people me on me.id = m.mentee_id left join sessions s on s.id = a.session_id`;
