import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Candidate, MenteeOverview, MentorshipPage, MyMentorship } from './overview';

const state = sql`case when m.declined_at is not null then 'declined' when m.period is null then 'requested'
  when m.period @> now() then 'active' else 'ended' end`;

const person = (alias: string) =>
  sql.raw(`json_build_object('id', ${alias}.id, 'handle', ${alias}.handle, 'name', ${alias}.name,
    'title', ${alias}.title, 'zone', ${alias}.zone, 'email', ${alias}.email)`);

const cadence = sql`lateral (select c.every_days, c.minutes from cadences c where c.mentorship_id = m.id order by c.since desc, c.id limit 1)`;

/** The viewer's mentorships from either side: running ones first, then requests, then the past; at most 100. */
export async function getMyMentorships(tx: ViewerTx): Promise<MyMentorship[]> {
  const me = tx.viewer.id;
  const rows = await tx.execute<{ mentorship: MyMentorship }>(sql`
    select json_build_object('id', m.id, 'role', case when m.mentor_id = ${me} then 'mentor' else 'mentee' end,
      'other', ${person('o')}, 'purpose', m.purpose, 'state', ${state},
      'waitsForMe', m.period is null and m.declined_at is null
        and case when m.mentor_id = ${me} then m.mentor_accepted_at else m.mentee_accepted_at end is null,
      'requestedAt', m.requested_at, 'startedAt', lower(m.period), 'endedAt', upper(m.period),
      'everyDays', c.every_days, 'minutes', c.minutes,
      'isManagerToo', manages(m.mentor_id, m.mentee_id), 'version', m.version) as mentorship
    from mentorships m
    join people o on o.id = case when m.mentor_id = ${me} then m.mentee_id else m.mentor_id end
    left join ${cadence} c on true
    where ${me} in (m.mentor_id, m.mentee_id)
    order by (m.period @> now()) desc nulls last, (m.period is null and m.declined_at is null) desc, o.name, m.requested_at desc
    limit 100`);
  return rows.map((row) => row.mentorship);
}

/** The viewer's running mentorships as mentor, by the mentee's name: one query for My mentees. */
export async function getMenteesOverview(tx: ViewerTx): Promise<MenteeOverview[]> {
  const rows = await tx.execute<{ mentee: MenteeOverview }>(sql`
    select json_build_object('mentorshipId', m.id, 'purpose', m.purpose, 'startedAt', lower(m.period),
      'mentee', ${person('p')}::jsonb || jsonb_build_object('level',
        (select l.level from person_levels l where l.person_id = p.id and l.since <= current_date order by l.since desc limit 1)),
      'everyDays', coalesce(c.every_days, 14), 'minutes', coalesce(c.minutes, 45),
      'lastHeld', ${oneSession(sql`s.state = 'held' order by s.starts_at desc`)},
      'nextPlanned', ${oneSession(sql`s.state = 'planned' and s.starts_at > now() order by s.starts_at`)},
      'toConfirm', ${listOf(
        sql`json_build_object('number', s.number, 'startsAt', s.starts_at) order by s.starts_at`,
        sql`sessions s where s.mentorship_id = m.id and s.state = 'planned' and s.starts_at <= now()`,
      )},
      'heldOn', ${listOf(
        sql`h.day order by h.day desc`,
        sql`(select (s.starts_at at time zone ${tx.viewer.zone})::date as day from sessions s
          where s.mentorship_id = m.id and s.state = 'held' order by s.starts_at desc limit 30) h`,
      )},
      'leave', ${listOf(
        sql`json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)`,
        sql`(select person_id, days from leaves union all select person_id, days from pauses) l where l.person_id in (m.mentor_id, m.mentee_id) and not isempty(l.days)`,
      )},
      'awayUntil', (select upper(l.days) - 1 from leaves l where l.person_id = p.id and l.days @> (now() at time zone p.zone)::date),
      'goals', ${listOf(
        sql`json_build_object('number', g.number, 'title', g.title, 'state', g.state, 'dueOn', g.due_on,
          'updatedAt', g.updated_at, 'mine', g.author_id = m.mentor_id) order by g.due_on nulls last, g.number`,
        sql`goals g where g.mentorship_id = m.id and g.state not in ('closed', 'declined')`,
      )},
      'pendingSignOffs', ${listOf(
        sql`json_build_object('milestone', q.milestone, 'askedAt', q.asked_at) order by q.asked_at`,
        sql`sign_off_requests q where q.person_id = p.id and q.closed_at is null`,
      )},
      'myActionItems', ${listOf(
        sql`json_build_object('id', a.id, 'body', a.body, 'dueOn', a.due_on) order by a.due_on nulls last, a.recorded_at`,
        sql`action_items a where a.mentorship_id = m.id and a.owner_id = m.mentor_id and a.done_at is null`,
      )}) as mentee
    from mentorships m join people p on p.id = m.mentee_id left join ${cadence} c on true
    where m.mentor_id = ${tx.viewer.id} and m.period @> now()
    order by p.name, m.id limit 100`);
  return rows.map((row) => row.mentee);
}

/** One mentorship, as far as the viewer may know it; undefined when they may not know that it exists. */
export async function getMentorship(tx: ViewerTx, id: string): Promise<MentorshipPage | undefined> {
  const me = tx.viewer.id;
  const [row] = await tx.execute<{ mentorship: MentorshipPage }>(sql`
    select json_build_object('id', m.id, 'purpose', m.purpose, 'state', ${state},
      'role', case ${me}::uuid when m.mentor_id then 'mentor' when m.mentee_id then 'mentee' end,
      'managed', m.mentee_id = any (reports_of(${me})),
      'waitsForMe', m.period is null and m.declined_at is null
        and case ${me}::uuid when m.mentor_id then m.mentor_accepted_at is null when m.mentee_id then m.mentee_accepted_at is null else false end,
      'requestedAt', m.requested_at, 'requestedBy', json_build_object('handle', r.handle, 'name', r.name),
      'startedAt', lower(m.period), 'endedAt', upper(m.period),
      'mentor', ${person('o')}::jsonb || jsonb_build_object('acceptedAt', m.mentor_accepted_at),
      'mentee', ${person('p')}::jsonb || jsonb_build_object('acceptedAt', m.mentee_accepted_at),
      'cadence', (select json_build_object('id', c.id, 'everyDays', c.every_days, 'minutes', c.minutes)
        from cadences c where c.mentorship_id = m.id order by c.since desc, c.id limit 1),
      'held', (select count(*) from sessions s where s.mentorship_id = m.id and s.state = 'held'),
      'lastHeld', ${oneSession(sql`s.state = 'held' order by s.starts_at desc`)},
      'nextPlanned', ${oneSession(sql`s.state = 'planned' and s.starts_at > now() order by s.starts_at`)},
      'isManagerToo', manages(m.mentor_id, m.mentee_id),
      'conflict', (select json_build_object('reason', x.reason, 'by', b.name) from mentorship_conflicts x join people b on b.id = x.recorded_by where x.mentorship_id = m.id),
      'others', ${intervalsOf(me)},
      'goals', ${listOf(
        sql`json_build_object('id', g.id, 'number', g.number, 'title', g.title, 'state', g.state) order by g.number`,
        sql`goals g where g.mentorship_id = m.id and g.state not in ('closed', 'declined')`,
      )}) as mentorship
    from mentorships m join people o on o.id = m.mentor_id join people p on p.id = m.mentee_id join people r on r.id = m.requested_by
    where m.id = ${id}`);
  return row?.mentorship;
}

const intervalsOf = (me: string) => sql`(
  select coalesce(json_agg(json_build_object('id', m2.id, 'purpose', m2.purpose, 'state', m2.state, 'mentor', m2.name,
    'startedAt', lower(m2.period), 'endedAt', upper(m2.period)) order by m2.requested_at desc), '[]')
  from (select m.*, ${state} as state, x.name from mentorships m join people x on x.id = m.mentor_id) m2
  where m2.id <> m.id and (m2.mentor_id, m2.mentee_id) in ((m.mentor_id, m.mentee_id), (m.mentee_id, m.mentor_id))
    and ${me}::uuid in (m.mentor_id, m.mentee_id))`;

/** People who could mentor this person, by name, at most 100; `search` narrows by name or title (M-4). */
export async function getCandidates(tx: ViewerTx, menteeId: string, search = ''): Promise<Candidate[]> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await tx.execute<Candidate>(sql`
    select p.id, p.handle, p.name, p.title, p.zone,
      case when p.id = ${tx.viewer.id} or ${tx.viewer.isAdmin}::boolean or p.id = any (reports_of(${tx.viewer.id}))
        then coalesce(l.every_days, '{}') end as "everyDays",
      (select c.sessions_per_month from capacities c where c.person_id = p.id order by c.since desc, c.id limit 1) as capacity,
      manages(p.id, ${menteeId}) as manages,
      exists (select from mentorships m where m.mentor_id = p.id and m.mentee_id = ${menteeId} and m.period @> now()) as mentors
    from people p left join loads_for(${tx.viewer.id}) l on l.mentor_id = p.id
    where p.deactivated_at is null and p.id <> ${menteeId} and (p.name ilike ${pattern} or p.title ilike ${pattern})
    order by p.name, p.id limit 100`);
  return [...rows];
}

/** Whom the viewer may find a mentor for: their direct reports; everybody, for an admin. By name, at most 500. */
export async function getPossibleMentees(tx: ViewerTx) {
  const rows = await tx.execute<{ id: string; handle: string; name: string; title: string | null }>(sql`
    select p.id, p.handle, p.name, p.title from people p
    where p.deactivated_at is null and (${tx.viewer.isAdmin}::boolean or p.id = any (reports_of(${tx.viewer.id})))
    order by p.name, p.id limit 500`);
  return [...rows];
}

const listOf = (items: ReturnType<typeof sql>, rows: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(${items}), '[]') from ${rows})`;

const oneSession = (which: ReturnType<typeof sql>) =>
  sql`(select json_build_object('number', s.number, 'startsAt', s.starts_at) from sessions s where s.mentorship_id = m.id and ${which} limit 1)`;
