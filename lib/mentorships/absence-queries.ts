import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from '@/lib/people/active-days';

/** Somebody's days away that concern the viewer, to come within 60 days or running; with who stands in for the viewer. */
export type Away = { person: string; handle: string; from: Day; to: Day; standIn: string | null };

/** A time in which the viewer stands in. Before its first day the mentee is not known yet: null. */
export type StandIn = {
  id: string;
  mentor: string;
  mentee: string | null;
  handle: string | null;
  from: Day;
  to: Day;
  /** milestones that wait for a sign-off */
  waiting: number;
};

/** Both of the below, for a home. */
export async function getAbsence(tx: ViewerTx): Promise<{ away: Away[]; standIns: StandIn[] }> {
  const [away, standIns] = await Promise.all([getAway(tx), getStandIns(tx)]);
  return { away, standIns };
}

/** Mentors of the viewer who are or will be away, the soonest first. */
export async function getAway(tx: ViewerTx): Promise<Away[]> {
  const rows = await tx.execute<Away>(sql`
    select distinct on (lower(l.days), o.name) o.name as person, o.handle, lower(l.days)::text as "from", (upper(l.days) - 1)::text as "to",
      (select p.name from delegations d join people p on p.id = d.stand_in_id
        where d.mentorship_id = m.id and d.ended_at is null and d.days && l.days order by lower(d.days) desc limit 1) as "standIn"
    from mentorships m join people o on o.id = m.mentor_id
    join leaves l on l.person_id = o.id and not isempty(l.days)
    where m.mentee_id = ${tx.viewer.id} and m.period @> now()
      and upper(l.days) > (now() at time zone o.zone)::date and lower(l.days) < (now() at time zone o.zone)::date + 60
    order by lower(l.days), o.name, "standIn" nulls last limit 20`);
  return [...rows];
}

/** Where the viewer stands in now or will, the soonest first (F35). */
export async function getStandIns(tx: ViewerTx): Promise<StandIn[]> {
  const rows = await tx.execute<StandIn>(sql`
    select d.id, o.name as mentor, p.name as mentee, p.handle, lower(d.days)::text as "from", (upper(d.days) - 1)::text as "to",
      (select count(*)::int from sign_off_requests q where q.person_id = p.id and q.closed_at is null) as waiting
    from delegations d join people o on o.id = d.granted_by
    left join mentorships m on m.id = d.mentorship_id and m.id = any (stand_in_pairs(${tx.viewer.id}))
    left join people p on p.id = m.mentee_id
    where d.stand_in_id = ${tx.viewer.id} and d.ended_at is null and upper(d.days) > (now() at time zone o.zone)::date
    order by lower(d.days), p.name limit 50`);
  return [...rows];
}

export type MyLeave = {
  id: string;
  from: Day;
  to: Day;
  standIns: { id: string; mentorshipId: string; name: string; from: Day; to: Day }[];
};

/** The viewer's leave that is not over, with who stands in; the soonest first. */
export async function getMyLeave(tx: ViewerTx): Promise<MyLeave[]> {
  const rows = await tx.execute<MyLeave>(sql`
    select l.id, lower(l.days)::text as "from", (upper(l.days) - 1)::text as "to",
      (select coalesce(json_agg(json_build_object('id', d.id, 'mentorshipId', d.mentorship_id, 'name', p.name,
          'from', lower(d.days), 'to', upper(d.days) - 1) order by lower(d.days), p.name), '[]')
        from delegations d join people p on p.id = d.stand_in_id
        where d.granted_by = l.person_id and d.ended_at is null and d.days <@ l.days) as "standIns"
    from leaves l where l.person_id = ${tx.viewer.id} and not isempty(l.days)
      and upper(l.days) > (now() at time zone ${tx.viewer.zone})::date order by lower(l.days) limit 20`);
  return [...rows];
}
