import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Meeting } from './calendar';

const PAST_DAYS = 60;
const AHEAD_DAYS = 400;
const MOST = 1000;

/** One line of a group session for its host, named after everybody invited. */
const meeting = sql`(array_agg(s.id order by s.id))[1] as id, min(s.number) as number, max(s.version) as version,
  ${iso('min(s.starts_at)')} as "startsAt", max(s.minutes) as minutes, min(s.kind) as kind, min(s.state) as state,
  ${iso('min(s.recorded_at)')} as "recordedAt", string_agg(other.name, ', ' order by other.name) as other
  from sessions s join mentorships m on m.id = s.mentorship_id
  join people other on other.id = case when m.mentor_id = viewer_id() then m.mentee_id else m.mentor_id end`;

/** The viewer's own meetings, two months back and a year ahead; at most 1,000. A manager's view of others is none of it. */
export async function getMeetings(tx: ViewerTx): Promise<Meeting[]> {
  return find<Meeting>(tx)`select ${meeting}
    where viewer_id() in (m.mentor_id, m.mentee_id) and s.state in ('planned', 'held')
      and s.starts_at between now() - make_interval(days => ${PAST_DAYS}) and now() + make_interval(days => ${AHEAD_DAYS})
    group by coalesce(s.group_id, s.id) order by min(s.starts_at), 1 limit ${MOST}`;
}

/** One meeting of the viewer's, by the number of its session. */
export async function getMeeting(tx: ViewerTx, number: number): Promise<Meeting | undefined> {
  const [found] = await find<Meeting>(tx)`select ${meeting}
    where viewer_id() in (m.mentor_id, m.mentee_id) and s.number = ${number} group by s.id`;
  return found;
}

export type Feed = {
  id: string;
  names: boolean;
  secretHash: Buffer;
  createdAt: string;
  readAt: string | null;
};

/** The viewer's live feed, or nothing. */
export async function getMyFeed(tx: ViewerTx): Promise<Feed | undefined> {
  const [feed] = await find<Feed>(
    tx,
  )`select id, names, secret_hash as "secretHash", ${iso('created_at')} as "createdAt",
    ${iso('read_at')} as "readAt" from calendar_feeds where person_id = viewer_id() and revoked_at is null
    order by created_at desc limit 1`;
  return feed;
}
