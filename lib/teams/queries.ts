import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import type { ReportOverview } from './overview';

/** Everybody who reports to the viewer today, by name: one query for the whole team page (M-1). */
export async function getReportsOverview(tx: ViewerTx): Promise<ReportOverview[]> {
  const rows = await tx.execute<{ report: ReportOverview }>(sql`
    with quarter as (select date_trunc('quarter', now() at time zone ${tx.viewer.zone}) at time zone ${tx.viewer.zone} as start)
    select json_build_object(
      'id', p.id, 'handle', p.handle, 'name', p.name, 'title', p.title, 'zone', p.zone, 'joinedAt', p.joined_at,
      'level', (select l.level from person_levels l where l.person_id = p.id and l.since <= current_date order by l.since desc limit 1),
      'awayUntil', (select upper(l.days) - 1 from leaves l where l.person_id = p.id and l.days @> (now() at time zone p.zone)::date),
      'leave', ${leaveOf},
      'lastHeldAt', (select max(s.starts_at) from sessions s where s.mentee_id = p.id and s.state = 'held'),
      'nextPlannedAt', (select min(s.starts_at) from sessions s where s.mentee_id = p.id and s.state = 'planned' and s.starts_at > now()),
      'openGoals', (select count(*) from goals g where g.mentee_id = p.id and g.audience = 'team' and g.state in ('active', 'blocked', 'suspended')),
      'standings', ${standingsOf}, 'waivers', ${waiversOf},
      'checkedIn', check_in_on_record(p.id), 'observed', ${observed},
      'metThisQuarter', ${metSinceQuarter},
      'mentors', ${mentorsOf}) as report
    from people p, quarter
    where p.id = any ((select reports_of(${tx.viewer.id}))::uuid[]) and p.deactivated_at is null
    order by p.name, p.id limit 100`);
  return rows.map((row) => row.report);
}

const standingsOf = sql`(
  select coalesce(json_agg(json_build_object('milestone', s.milestone, 'standing', s.standing, 'eventId', s.event_id, 'toConfirm', s.to_confirm)), '[]')
  from standing s where s.person_id = p.id)`;

const waiversOf = sql`(
  select coalesce(json_agg(w.milestone), '[]') from waivers w where w.person_id = p.id and w.lifted_at is null)`;

const observed = sql`(
  exists (select from evidence e join evidence_milestones a on a.evidence_id = e.id
    where e.person_id = p.id and e.kind = 'O' and e.redacted_at is null))`;

const metSinceQuarter = sql`(
  select coalesce(json_agg(json_build_object('milestone', s.milestone, 'since', s.since, 'eventId', s.event_id) order by s.since desc), '[]')
  from standing s where s.person_id = p.id and s.standing = 'met' and s.since >= quarter.start)`;

const leaveOf = sql`(
  select coalesce(json_agg(json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)), '[]')
  from (select person_id, days from leaves union all select person_id, days from pauses) l where not isempty(l.days)
  and (l.person_id = p.id or exists (select from mentorships m where m.mentee_id = p.id and m.mentor_id = l.person_id and m.period @> now())))`;

const mentorsOf = sql`(
  select coalesce(json_agg(json_build_object('mentorshipId', m.id, 'handle', o.handle, 'name', o.name, 'purpose', m.purpose,
    'since', lower(m.period), 'isManagerToo', manages(m.mentor_id, m.mentee_id),
    'everyDays', (select c.every_days from cadences c where c.mentorship_id = m.id order by c.since desc, c.id limit 1)) order by lower(m.period)), '[]')
  from mentorships m join people o on o.id = m.mentor_id where m.mentee_id = p.id and m.period @> now())`;
