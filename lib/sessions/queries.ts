import 'server-only';
import { sql } from 'drizzle-orm';
import type { SessionState } from '@/db/enums';
import { find, iso } from '@/lib/access/find';
import type { Deed } from '@/lib/access/policy';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';
import { pageLength, shownAhead } from './page-length';
import type * as R from './record';

/** `person` is a handle; `after` and `before` are numbers of sessions where the page begins. */
export type SessionFilter = { person?: string; state?: SessionState; after?: number; before?: number };

/**
 * One page of sessions and one more row if there are more in the direction of travel: newest first and without what lies
 * ahead; what is planned by itself, soonest first.
 */
export async function getSessions(tx: ViewerTx, by: SessionFilter): Promise<R.SessionLine[]> {
  const planned = by.state === 'planned';
  const [on, back] = planned ? [sql`>`, sql`<`] : [sql`<`, sql`>`];
  const forward = planned === !by.before;
  const edge = (n: number) => sql`(select x.starts_at, x.id from sessions x where x.number = ${n})`;
  const rows = await find<R.SessionLine>(tx)`
    select ${line} ${fromSessions} where true
      ${by.person ? sql`and ${by.person} in (mr.handle, me.handle)` : sql``}
      ${by.state ? sql`and s.state = ${by.state}` : ahead(false)}
      ${by.after ? sql`and (s.starts_at, s.id) ${on} ${edge(by.after)}` : sql``}
      ${by.before ? sql`and (s.starts_at, s.id) ${back} ${edge(by.before)}` : sql``}
    order by ${forward ? sql`s.starts_at, s.id` : sql`s.starts_at desc, s.id desc`} limit ${pageLength + 1}`;
  return by.before ? rows.reverse() : rows;
}

/** The next planned sessions, soonest first, one more than are shown. */
export async function getComingUp(tx: ViewerTx, person: string | undefined): Promise<R.SessionLine[]> {
  return find<R.SessionLine>(tx)`select ${line} ${fromSessions} where ${ahead(true)}
    ${person ? sql`and ${person} in (mr.handle, me.handle)` : sql``} order by s.starts_at, s.id limit ${shownAhead + 1}`;
}

/** The people whose sessions the viewer can filter by, in name order; at most 200. */
export async function getSessionPeople(tx: ViewerTx): Promise<{ handle: string; name: string }[]> {
  return find<{ handle: string; name: string }>(tx)`select p.handle, p.name from people p where exists
    (select from mentorships m where p.id in (m.mentor_id, m.mentee_id) and m.period is not null)
    and p.id <> viewer_id() order by p.name, p.handle limit 200`;
}

export async function getSession(tx: ViewerTx, number: number): Promise<R.SessionHead | undefined> {
  const [found] = await find<R.SessionHead>(tx)`
    select ${line}, s.id, s.version, s.mentorship_id as mentorship, s.place, s.series_id as "seriesId", s.group_id as "groupId", mr.zone as "mentorZone", me.zone as "menteeZone",
      (select p.name from people p where p.id = s.logged_by) as logger, manages(mr.id, me.id) as managed,
      cardinality(mentors_of(me.id)) > 1 as "moreMentors", m.id = any (active_of(viewer_id())) as open,
      m.id = any (pair_of(viewer_id())) as inside, ${iso('last.at')} as "settledAt"
    ${fromSessions}
    left join lateral (select max(e.happened_at) as at from session_events e where e.session_id = s.id and e.state <> 'planned') last on true
    where s.number = ${number}`;
  return found;
}

export async function getSessionEvents(tx: ViewerTx, number: number): Promise<R.SessionEvent[]> {
  return find<R.SessionEvent>(tx)`
    select e.state, e.reason, p.name as actor, ${iso('e.happened_at')} as at, ${iso('e.moved_from')} as "movedFrom", ${iso('e.moved_to')} as "movedTo"
    from session_events e join sessions s on s.id = e.session_id join people p on p.id = e.actor_id
    where s.number = ${number} order by e.happened_at, e.id limit 100`;
}

/** What a session touched: goals the viewer may read, and milestone codes. */
export async function getSessionLinks(tx: ViewerTx, number: number) {
  const [goals, milestones] = await Promise.all([
    find<R.LinkedGoal>(tx)`select ${goal} from session_goals l join sessions s on s.id = l.session_id
      join goals g on g.id = l.goal_id where s.number = ${number} order by g.number limit 100`,
    find<{ milestone: string }>(tx)`
      select l.milestone from session_milestones l join sessions s on s.id = l.session_id
      where s.number = ${number} order by l.milestone limit 100`,
  ]);
  return { goals, milestones: milestones.map((one) => one.milestone) };
}

/** A session with its running pair, for someone who may do this deed in it; else the refusal of a missing one. */
export async function pairOfSession(tx: ViewerTx, id: string, deed: Deed) {
  const [session] = await find<R.SessionFacts>(tx)`
    select s.id, s.number, s.state, s.minutes, s.mentorship_id as mentorship, ${iso('s.starts_at')} as "startsAt",
      s.series_id as "seriesId", s.series_date::text as "seriesDate", s.group_id as "groupId",
      (select x.zone from session_series x where x.id = s.series_id) as "seriesZone",
      to_char(s.starts_at at time zone ${tx.viewer.zone}, 'YYYY-MM-DD"T"HH24:MI') as "localStart",
      (select ${iso('max(e.happened_at)')} from session_events e where e.session_id = s.id and e.state <> 'planned') as "settledAt"
    from sessions s where s.id = ${id}`;
  if (!session) throw notThere();
  return { ...session, pair: await runningPair(tx, session.mentorship, deed) };
}

/** A session of this mentorship that stands within a quarter of an hour of this start and was not called off. */
export async function getSessionAt(tx: ViewerTx, mentorship: string, startsAt: Date, but?: string) {
  const [twin] = await find<{ number: number }>(tx)`
    select s.number from sessions s where s.mentorship_id = ${mentorship} and s.state <> 'cancelled' ${but ? sql`and s.id <> ${but}` : sql``}
      and abs(extract(epoch from s.starts_at - ${startsAt.toISOString()}::timestamptz)) < 900 order by s.number limit 1`;
  return twin;
}

/** Open goals of the people in the viewer's running mentorships, to link with a session. */
export async function getLinkableGoals(tx: ViewerTx): Promise<R.LinkedGoal[]> {
  return find<R.LinkedGoal>(tx)`
      select ${goal} from goals g where g.state not in ('declined', 'closed') and g.mentee_id in
    (select m.mentee_id from mentorships m where m.id = any (active_of(viewer_id()))) order by g.number desc limit 100`;
}

/** The latest session that was held with this person (a handle), in any mentorship of the two. */
export async function getLastSessionWith(tx: ViewerTx, handle: string): Promise<R.SessionLine | undefined> {
  const [found] = await find<R.SessionLine>(tx)`select ${line} ${fromSessions}
    where s.state = 'held' and viewer_id() in (mr.id, me.id) and ${handle} in (mr.handle, me.handle)
    order by s.starts_at desc, s.id desc limit 1`;
  return found;
}

/** The viewer's next planned session that has not begun. */
export async function getNextSession(tx: ViewerTx): Promise<R.SessionLine | undefined> {
  const [found] = await find<R.SessionLine>(tx)`select ${line} ${fromSessions}
    where s.state = 'planned' and s.starts_at > now() and viewer_id() in (mr.id, me.id) order by s.starts_at, s.id limit 1`;
  return found;
}

/** The viewer's running mentorships: a planned session that just ended first, then whom they have not met longest (S-1). */
export async function getOpenPairs(tx: ViewerTx): Promise<R.OpenPair[]> {
  return find<R.OpenPair>(tx)`
    select m.id as mentorship, m.purpose, mr.id as "mentorId", mr.name as mentor, me.id as "menteeId", me.name as mentee,
      case when mr.id = viewer_id() then me.handle else mr.handle end as "otherHandle",
      case when mr.id = viewer_id() then me.name else mr.name end as other,
      case when mr.id = viewer_id() then me.zone else mr.zone end as "otherZone", manages(mr.id, me.id) as managed,
      cardinality(mentors_of(me.id)) > 1 as "moreMentors", ${iso('held.at')} as "lastHeldAt", p.row as planned,
      coalesce((select c.minutes from cadences c where c.mentorship_id = m.id order by c.since desc, c.id limit 1), 45) as minutes
    from mentorships m join people mr on mr.id = m.mentor_id join people me on me.id = m.mentee_id
    left join lateral (select max(s.starts_at) as at from sessions s where s.mentorship_id = m.id and s.state = 'held') held on true
    left join lateral (select json_build_object('id', s.id, 'version', s.version, 'number', s.number, 'startsAt', s.starts_at,
        'minutes', s.minutes, 'kind', s.kind) as row, s.starts_at from sessions s where s.mentorship_id = m.id
      and s.state = 'planned' and s.starts_at between now() - interval '1 day' and now() order by s.starts_at desc limit 1) p on true
    where m.id = any (active_of(viewer_id()))
    order by p.starts_at desc nulls last, coalesce(held.at, lower(m.period)), m.id limit 100`;
}

const ahead = (is: boolean) =>
  is
    ? sql`s.state = 'planned' and s.starts_at > now()`
    : sql`and not (s.state = 'planned' and s.starts_at > now())`;
const line = sql`s.number, ${iso('s.starts_at')} as "startsAt", s.minutes, s.kind, s.state, m.purpose,
  ${iso('s.recorded_at')} as "recordedAt", mr.id as "mentorId", mr.name as mentor, mr.handle as "mentorHandle",
  me.id as "menteeId", me.name as mentee, me.handle as "menteeHandle"`;
const fromSessions = sql`from sessions s join mentorships m on m.id = s.mentorship_id
  join people mr on mr.id = m.mentor_id join people me on me.id = m.mentee_id`;
const goal = sql`g.id, g.number, g.title, g.state, g.mentee_id as "menteeId"`;
