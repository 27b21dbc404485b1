import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import type { PairOfTeam } from './pairs';

const list = (items: ReturnType<typeof sql>, rows: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(${items}), '[]') from ${rows})`;

/** Running pairs of the viewer's direct reports, at most 300: what the stall rule needs, and nothing that grows with history (M-1). */
export async function getPairsOfTeam(tx: ViewerTx): Promise<PairOfTeam[]> {
  const day = (instant: string) => sql`(${sql.raw(instant)} at time zone ${tx.viewer.zone})::date`;
  const rows = await tx.execute<{ pair: PairOfTeam }>(sql`
    select json_build_object('mentorshipId', m.id,
      'mentee', json_build_object('handle', p.handle, 'name', p.name),
      'mentor', json_build_object('handle', o.handle, 'name', o.name),
      'startedOn', ${day('lower(m.period)')}, 'everyDays', coalesce(c.every_days, 14),
      'heldOn', ${list(
        sql`h.day`,
        sql`(select ${day('s.starts_at')} as day from sessions s
        where s.mentorship_id = m.id and s.state = 'held' and s.starts_at > now() - interval '500 days' order by s.starts_at desc limit 9) h`,
      )},
      'nextPlannedOn', (select min(${day('s.starts_at')}) from sessions s where s.mentorship_id = m.id and s.state = 'planned' and s.starts_at > now()),
      'away', ${list(sql`json_build_object('from', lower(r), 'to', upper(r) - 1)`, sql`unnest(a.days) r`)},
      'goalsChangedOn', ${list(sql`${day('g.updated_at')}`, sql`goals g where g.mentorship_id = m.id and g.audience = 'team' and g.state = 'active'`)},
      'snooze', (select json_build_object('id', z.id, 'reason', z.reason, 'until', z.until, 'snoozedOn', ${day('z.snoozed_at')})
        from stall_snoozes z where z.mentorship_id = m.id and z.manager_id = ${tx.viewer.id} and z.ended_at is null)) as pair
    from mentorships m join people p on p.id = m.mentee_id join people o on o.id = m.mentor_id
    left join lateral (select c.every_days from cadences c where c.mentorship_id = m.id order by c.since desc, c.id limit 1) c on true
    left join away_in_pairs(${tx.viewer.id}) a on a.mentorship_id = m.id
    where m.mentee_id = any ((select reports_of(${tx.viewer.id}))::uuid[]) and m.period @> now() and p.deactivated_at is null
    order by p.name, m.id limit 300`);
  return rows.map((row) => row.pair);
}
