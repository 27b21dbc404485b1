import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import { statesOf } from './filter';
import { pageLength } from './page-length';
import type { GoalEvent, GoalFilter, GoalHead, GoalLine, GoalPair } from './record';

/** One page of goals, newest first, and one more row if there are more in the direction of travel. */
export async function getGoals(tx: ViewerTx, by: GoalFilter): Promise<GoalLine[]> {
  const { states, reason } = statesOf(by.state);
  const rows = await find<GoalLine>(tx)`
    select ${line} ${fromGoals} where g.state in ${states} ${reason ? sql`and g.closed_reason = ${reason}` : sql``}
      ${by.state === 'overdue' ? sql`and g.due_on <= (now() at time zone me.zone)::date` : sql``}
      ${by.person ? sql`and me.handle = ${by.person}` : sql``} ${by.whose ? whoseGoals[by.whose] : sql``}
      ${by.after ? sql`and g.number < ${by.after}` : sql``} ${by.before ? sql`and g.number > ${by.before}` : sql``}
    order by ${by.before ? sql`g.number` : sql`g.number desc`} limit ${pageLength + 1}`;
  return by.before ? rows.reverse() : rows;
}

/** Goals that are neither declined nor closed, of one mentee or of everybody the viewer may see; earliest due first. */
export async function getOpenGoals(tx: ViewerTx, personId?: string): Promise<GoalLine[]> {
  return find<GoalLine>(tx)`
    select ${line} ${fromGoals} where g.state not in ('declined', 'closed') ${personId ? sql`and g.mentee_id = ${personId}` : sql``}
    order by g.due_on nulls last, g.number desc limit 100`;
}

/** One goal by its number (42 of G-42). */
export async function getGoal(tx: ViewerTx, number: number): Promise<GoalHead | undefined> {
  const [found] = await find<GoalHead>(tx)`
    select ${line}, g.why, g.cycle, m.id as mentorship, m.id = any (active_of(viewer_id())) as open,
      m.id = any (pair_of(viewer_id())) as inside, upper(m.period) <= now() as "mentorshipEnded"
    ${fromGoals} where g.number = ${number}`;
  return found;
}

/** What happened to a goal, oldest first: for its two people only. */
export async function getGoalEvents(tx: ViewerTx, number: number): Promise<GoalEvent[]> {
  return find<GoalEvent>(tx)`
    select e.id, e.cycle, e.actor_id as "actorId", p.name as actor, e.from_state as "from", e.to_state as "to",
      e.closed_reason as "closedReason", e.reason, e.counter_title as title, e.counter_due_on::text as "dueOn", ${iso('e.happened_at')} as at
    from goal_events e join goals g on g.id = e.goal_id join people p on p.id = e.actor_id
    where g.number = ${number} order by e.happened_at, e.recorded_at, e.id limit 200`;
}

/** The viewer's running mentorships, to propose a goal in, by the other side's name. */
export async function getGoalPairs(tx: ViewerTx): Promise<GoalPair[]> {
  return find<GoalPair>(tx)`
    select m.id as mentorship, m.purpose, mr.id as "mentorId", mr.name as mentor, mr.handle as "mentorHandle",
      me.id as "menteeId", me.name as mentee, me.handle as "menteeHandle", (now() at time zone me.zone)::date::text as today,
      (select l.level from person_levels l where l.person_id = me.id and l.since <= current_date order by l.since desc limit 1) as level,
      (select count(*)::int from goals g where g.mentee_id = me.id and g.state = 'active') as "activeGoals"
    from mentorships m join people mr on mr.id = m.mentor_id join people me on me.id = m.mentee_id
    where m.id = any (active_of(viewer_id()))
    order by case when mr.id = viewer_id() then me.name else mr.name end, m.id limit 100`;
}

const whoseGoals = {
  mine: sql`and me.id = viewer_id()`,
  mentees: sql`and mr.id = viewer_id()`,
  others: sql`and viewer_id() not in (me.id, mr.id)`,
};

const began = sql`coalesce((select max(e.happened_at) from goal_events e where e.goal_id = g.id and e.to_state = 'active'
  and e.from_state in ('proposed', 'countered', 'closed')), g.created_at)`;
const onTheTable = sql`coalesce((select e.actor_id from goal_events e where e.goal_id = g.id and e.to_state in ('proposed', 'countered')
  and e.from_state is distinct from 'suspended' order by e.happened_at desc limit 1), g.author_id)`;

const line = sql`g.id, g.number, g.title, g.state, g.closed_reason as "closedReason", g.blocker, g.unblocker as lifter, g.audience, g.level,
  g.due_on::text as "dueOn", (${began} at time zone me.zone)::date::text as "startedOn", ${iso('g.updated_at')} as "updatedAt",
  g.version, g.author_id as "authorId", mr.id as "mentorId", mr.name as mentor, mr.handle as "mentorHandle", me.id as "menteeId",
  me.name as mentee, me.handle as "menteeHandle", me.zone as "menteeZone",
  (select coalesce(json_agg(x.milestone order by x.milestone), '[]') from goal_milestones x where x.goal_id = g.id) as milestones,
  (select coalesce(json_agg(json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)), '[]')
    from (select person_id, days from leaves union all select person_id, days from pauses) l where l.person_id in (mr.id, me.id) and not isempty(l.days)) as leave,
  g.state in ('proposed', 'countered') and m.id = any (active_of(viewer_id())) and ${onTheTable} <> viewer_id() as "waitsForMe"`;

const fromGoals = sql`from goals g join mentorships m on m.id = g.mentorship_id
  join people mr on mr.id = m.mentor_id join people me on me.id = m.mentee_id`;
