import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { lasting, momentOf, onRecordSince, standingsOf } from '@/lib/access/moment';
import type { ViewerTx } from '@/lib/access/viewer';
import type { ReportOverview } from './overview';

/**
 * Everybody who reports to the viewer today, by name: one query for the whole team page (M-1). `at`: as it was known at
 * that instant of the past, for those who were on record by then (F49); what was planned then is not kept.
 */
export async function getReportsOverview(tx: ViewerTx, at: string | null = null): Promise<ReportOverview[]> {
  const [moment, now] = [momentOf(at), at ? momentOf(at) : sql`now()`];
  const held = at ? sql`s.starts_at <= ${moment} and held_by(s.id, ${moment})` : sql`s.state = 'held'`;
  const rows = await tx.execute<{ report: ReportOverview }>(sql`
    with quarter as (select date_trunc('quarter', ${now} at time zone ${tx.viewer.zone}) at time zone ${tx.viewer.zone} as start)
    select json_build_object(
      'id', p.id, 'handle', p.handle, 'name', p.name, 'title', p.title, 'zone', p.zone, 'joinedAt', p.joined_at,
      'level', (select l.level from person_levels l where l.person_id = p.id and l.recorded_at <= ${moment} and l.since <= ${now}::date
        order by l.since desc limit 1),
      'awayUntil', (select upper(l.days) - 1 from leaves l where l.person_id = p.id and l.recorded_at <= ${moment} and l.days @> (${now} at time zone p.zone)::date
        order by 1 desc limit 1),
      'leave', ${leaveOf(moment, now)},
      'lastHeldAt', (select max(s.starts_at) from sessions s where s.mentee_id = p.id and ${held}),
      'nextPlannedAt', ${at ? sql`null` : nextPlanned},
      'openGoals', ${at ? sql`open_goals_at(p.id, ${moment})` : openGoals},
      'standings', ${standingsIn(at)}, 'waivers', ${waiversOf(moment)},
      'checkedIn', ${at ? sql`check_in_on_record_at(p.id, ${moment})` : sql`check_in_on_record(p.id)`}, 'observed', ${observed(moment)},
      'metThisQuarter', ${metSinceQuarter(at)},
      'mentors', ${mentorsOf(moment, now, at)}) as report
    from people p, quarter
    where p.id = any ((select reports_of(${tx.viewer.id}))::uuid[]) and p.deactivated_at is null and ${at ? sql`${onRecordSince} <= ${moment}` : sql`true`}
    order by p.name, p.id limit 100`);
  return rows.map((row) => row.report);
}

const nextPlanned = sql`(
  select min(s.starts_at) from sessions s where s.mentee_id = p.id and s.state = 'planned' and s.starts_at > now())`;

const openGoals = sql`(
  select count(*) from goals g where g.mentee_id = p.id and g.audience = 'team' and g.state in ('active', 'blocked', 'suspended'))`;

const standingsIn = (at: string | null) => sql`(
  select coalesce(json_agg(json_build_object('milestone', s.milestone, 'standing', s.standing, 'eventId', s.event_id, 'toConfirm', s.to_confirm)), '[]')
  from ${standingsOf(at)} s)`;

const waiversOf = (moment: SQL) => sql`(
  select coalesce(json_agg(w.milestone), '[]') from waivers w where w.person_id = p.id and ${lasting('w.waived_at', 'w.lifted_at', moment)})`;

const observed = (moment: SQL) => sql`(
  exists (select from evidence e join evidence_milestones a on a.evidence_id = e.id
    where e.person_id = p.id and e.kind = 'O' and e.redacted_at is null and e.recorded_at <= ${moment} and a.attached_at <= ${moment}))`;

const metSinceQuarter = (at: string | null) => sql`(
  select coalesce(json_agg(json_build_object('milestone', s.milestone, 'since', s.since, 'eventId', s.event_id) order by s.since desc), '[]')
  from ${standingsOf(at)} s where s.standing = 'met' and s.since >= quarter.start)`;

const leaveOf = (moment: SQL, now: SQL) => sql`(
  select coalesce(json_agg(json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)), '[]')
  from (select person_id, days, recorded_at from leaves union all select person_id, days, recorded_at from pauses) l
  where not isempty(l.days) and l.recorded_at <= ${moment}
  and (l.person_id = p.id or exists (select from mentorships m where m.mentee_id = p.id and m.mentor_id = l.person_id and m.period @> ${now})))`;

/** Whether a mentor was also a manager is told of today only. */
const mentorsOf = (moment: SQL, now: SQL, at: string | null) => sql`(
  select coalesce(json_agg(json_build_object('mentorshipId', m.id, 'handle', o.handle, 'name', o.name, 'purpose', m.purpose,
    'since', lower(m.period), 'isManagerToo', ${at ? sql`false` : sql`manages(m.mentor_id, m.mentee_id)`},
    'everyDays', (select c.every_days from cadences c where c.mentorship_id = m.id and c.since <= ${moment} order by c.since desc, c.id limit 1)) order by lower(m.period)), '[]')
  from mentorships m join people o on o.id = m.mentor_id where m.mentee_id = p.id and m.period @> ${now})`;
