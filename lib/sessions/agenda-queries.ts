import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type * as R from './agenda-record';

/** Whose agenda: the session with this number, or the viewer's next one as mentee. */
type Which = number | 'next';

/** The agenda of a session as far as the viewer may read it; undefined where there is no such session. One wave. */
export async function getAgenda(tx: ViewerTx, which: Which): Promise<R.Agenda | undefined> {
  const s = chosen(tx, which);
  const [[head], lines, placings, questions, items, goals, waiting, differences] = await Promise.all([
    find<R.AgendaHead>(tx)`select ${headOf} from ${s}`,
    find<R.LineFact>(tx)`select ${line} from ${s} ${fromLines} order by l.recorded_at, l.id limit 200`,
    find<R.PlacingFact>(tx)`select l.source_id as id, l.position, l.settled_at is not null as settled
      from ${s} join agenda_items l on l.session_id = s.id and l.source_id is not null limit 400`,
    find<R.QuestionFact>(tx)`
      select k.id, k.body, n.audience, ${iso('k.recorded_at')} as "askedAt", (select x.number from sessions x where x.id = n.session_id) as session
      from ${s} join notes n on n.mentorship_id = s.mentorship_id join note_marks k on k.note_id = n.id
      where k.kind = 'question' and k.removed_at is null and (s.live and k.answered_at is null and ${before('n', 'k')} or ${settled('k')})
      order by k.recorded_at, k.id limit 100`,
    find<R.ItemFact>(tx)`
      select a.id, a.body, a.audience, a.owner_id as "ownerId", o.name as owner, a.due_on::text as "dueOn",
        ${iso('a.recorded_at')} as "recordedAt", (select x.number from sessions x where x.id = a.session_id) as session
      from ${s} join action_items a on a.mentorship_id = s.mentorship_id join people o on o.id = a.owner_id
      where s.live and a.done_at is null and ${before('a', 'a')} or ${settled('a')} order by a.due_on nulls last, a.id limit 100`,
    find<R.GoalFact>(tx)`select ${goal} from ${s} join goals g on g.mentorship_id = s.mentorship_id
      join people me on me.id = s.mentee_id where s.live and g.state in ('active', 'blocked') or ${settled('g')} order by g.number limit 100`,
    find<R.WaitingFact>(tx)`
      select r.id, r.milestone, ${iso('r.asked_at')} as "askedAt" from ${s} join sign_off_requests r on r.person_id = s.mentee_id
      where s.live and r.closed_at is null or ${settled('r')} order by r.asked_at, r.id limit 100`,
    find<R.DifferenceFact>(tx)`select ${difference} from ${s} ${fromDifferences}
      where s.live and c.closed_at is null and not ${talkedAbout} or ${settled('q')} order by "at", q.position limit 100`,
  ]);
  return (
    head && {
      ...head,
      facts: { day: head.day, lines, placings, questions, items, goals, waiting, differences },
    }
  );
}

/** How many typed lines wait for the next session, by mentorship. */
export async function getWaitingCounts(tx: ViewerTx): Promise<Map<string, number>> {
  const rows = await find<{ mentorship: string; lines: number }>(tx)`
    select l.mentorship_id as mentorship, count(*)::int as lines from agenda_items l
    where l.mentorship_id = any (active_of(viewer_id())) and l.source_id is null and l.settled_at is null group by 1 limit 200`;
  return new Map(rows.map((row) => [row.mentorship, row.lines]));
}

/** Typed lines that wait for the next session of one mentorship, and which session that is. */
export async function getWaitingLines(tx: ViewerTx, mentorship: string) {
  const [lines, [next]] = await Promise.all([
    find<{ id: string; body: string; author: string; authorId: string; audience: 'private' | 'pair' }>(tx)`
      select l.id, l.body, p.name as author, l.author_id as "authorId", l.audience from agenda_items l
      join people p on p.id = l.author_id where l.mentorship_id = ${mentorship} and l.source_id is null and l.settled_at is null
      order by l.position, l.id limit 100`,
    find<{ number: number; startsAt: string }>(tx)`
      select s.number, ${iso('s.starts_at')} as "startsAt" from sessions s where s.mentorship_id = ${mentorship} and ${upcoming('s')}
      order by s.starts_at, s.id limit 1`,
  ]);
  return { lines, next };
}

/** Agendas the other side has sent for sessions to come, earliest first. */
export async function getSentAgendas(tx: ViewerTx) {
  return find<{ number: number; startsAt: string; by: string }>(tx)`
    select s.number, ${iso('s.starts_at')} as "startsAt", p.name as by from sessions s
    join lateral (select x.sender_id from agenda_sendings x where x.session_id = s.id order by x.sent_at desc, x.id limit 1) x on true
    join people p on p.id = x.sender_id
    where ${upcoming('s')} and x.sender_id <> viewer_id() and s.mentorship_id = any (active_of(viewer_id())) order by s.starts_at limit 5`;
}

/** For a home: the agenda of the viewer's next session as mentee, and what others have sent. */
export async function getPrepared(tx: ViewerTx) {
  const [agenda, sent] = await Promise.all([getAgenda(tx, 'next'), getSentAgendas(tx)]);
  return { agenda, sent };
}

/** Planned, and not so long ago that it must have been forgotten. `s` is our own alias, never a value that arrived. */
const upcoming = (s: string) =>
  sql.raw(`(${s}.state = 'planned' and ${s}.starts_at > now() - interval '1 day')`);

/** What is open stands on one agenda: that of the pair's next session. */
const chosen = (tx: ViewerTx, which: Which) => sql`(
  select s.*, (s.starts_at at time zone ${tx.viewer.zone})::date::text as day, first.id = s.id as live, first.number as next
  from sessions s left join lateral (select f.id, f.number from sessions f where f.mentorship_id = s.mentorship_id and ${upcoming('f')}
    order by f.starts_at, f.id limit 1) first on true
  where ${which === 'next' ? nextOfViewer : sql`s.number = ${which}`}) s`;
const nextOfViewer = sql`s.id = (select x.id from sessions x where x.state = 'planned' and x.starts_at > now()
  and x.mentee_id = viewer_id() order by x.starts_at, x.id limit 1)`;

const headOf = sql`s.id as session, s.number, s.day, coalesce(s.live, false) as live, s.next,
  (select m.purpose from mentorships m where m.id = s.mentorship_id) as purpose,
  (select l.level from person_levels l where l.person_id = s.mentee_id and l.since <= current_date order by l.since desc limit 1) as level,
  not exists (select from sessions h where h.mentorship_id = s.mentorship_id and h.state = 'held') as "isFirst",
  exists (select from handovers h where h.mentorship_id = s.mentorship_id and h.done_at is null and h.withdrawn_at is null) as "isLast",
  (select json_build_object('by', p.name, 'byId', p.id, 'at', x.sent_at) from agenda_sendings x join people p on p.id = x.sender_id
    where x.session_id = s.id order by x.sent_at desc, x.id limit 1) as sent,
  (select coalesce(json_agg(json_build_object('id', x.id, 'body', x.body)), '[]') from (select l.id, l.body from agenda_items l
    where l.mentorship_id = s.mentorship_id and l.source_id is null and l.author_id = viewer_id() and l.settled_in is null
      and l.settled_at > now() - interval '30 days' order by l.settled_at desc, l.id limit 5) x) as removed`;

const line = sql`l.id, l.source, l.body, l.audience, l.author_id as "authorId", p.name as author, ${iso('l.recorded_at')} as "recordedAt",
  l.position, l.settled_at is not null as settled, l.version, to_json(raised.starts_at) #>> '{}' as "raisedAt"`;
/**
 * Of a session that is not the next one: its own lines. A line meant for a later session waits for that one. A line is
 * carried from the first session held since it was typed; what is typed after somebody said that it was held is new.
 */
const fromLines = sql`join agenda_items l on l.mentorship_id = s.mentorship_id and l.source_id is null join people p on p.id = l.author_id
  left join lateral (select h.starts_at from sessions h where h.mentorship_id = s.mentorship_id and h.starts_at < s.starts_at
    and (h.id = l.session_id or h.state = 'held' and h.starts_at + make_interval(mins => h.minutes) > l.recorded_at
      and not exists (select from session_events e where e.session_id = h.id and e.state = 'held' and e.recorded_at <= l.recorded_at))
    order by h.starts_at limit 1) raised on true
  where l.settled_in = s.id or l.settled_at is null and (l.session_id = s.id or s.live and not exists (select from sessions x
    where x.id = l.session_id and x.state = 'planned' and x.starts_at > s.starts_at))`;

const goal = sql`g.id, g.number, g.title, g.audience, g.due_on::text as "dueOn", (coalesce((select max(e.happened_at)
    from goal_events e where e.goal_id = g.id and e.to_state = 'active' and e.from_state in ('proposed', 'countered', 'closed')),
    g.created_at) at time zone me.zone)::date::text as "startedOn",
  (select coalesce(json_agg(x.milestone order by x.milestone), '[]') from goal_milestones x where x.goal_id = g.id) as milestones,
  (select coalesce(json_agg(json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)), '[]') from (select person_id, days from leaves union all select person_id, days from pauses) l join mentorships m
    on m.id = s.mentorship_id where l.person_id in (m.mentor_id, m.mentee_id) and not isempty(l.days)) as leave,
  (greatest(g.updated_at,
    (select max(e.happened_at) from goal_events e where e.goal_id = g.id),
    (select max(h.starts_at) from session_goals x join sessions h on h.id = x.session_id where x.goal_id = g.id and h.state = 'held'),
    (select max(k.recorded_at) from note_marks k where k.goal_id = g.id and k.removed_at is null),
    (select max(x.attached_at) from goal_milestones y join evidence_milestones x on x.milestone = y.milestone
      join evidence e on e.id = x.evidence_id where y.goal_id = g.id and e.person_id = g.mentee_id)
  ) at time zone me.zone)::date::text as "touchedOn"`;

/** Two answers stand side by side only where the viewer may read both. */
const difference = sql`q.id, c.id as "checkIn", q.milestone, e.name as mentee, o.name as mentor, a.answer as self, b.answer,
  to_json(greatest(a.given_at, b.given_at)) #>> '{}' as at`;
const fromDifferences = sql`join check_ins c on c.mentorship_id = s.mentorship_id join check_in_questions q on q.check_in_id = c.id
  join ratings a on a.check_in_id = c.id and a.milestone = q.milestone and a.kind = 'self'
  join ratings b on b.check_in_id = c.id and b.milestone = q.milestone and b.kind = 'mentor' and b.answer <> a.answer
  join people e on e.id = a.rater_id join people o on o.id = b.rater_id`;
const talkedAbout = sql`exists (select from agenda_items z where z.source_id = q.id and z.settled_at is not null)`;

/** What was written down during this very session is for the next one. Aliases are our own. */
const before = (of: string, at: string) =>
  sql.raw(`(${of}.session_id is distinct from s.id or ${at}.recorded_at < s.starts_at)`);

/** Was it talked about in this session? */
const settled = (x: string) =>
  sql.raw(
    `exists (select from agenda_items z where z.session_id = s.id and z.source_id = ${x}.id and z.settled_at is not null)`,
  );
