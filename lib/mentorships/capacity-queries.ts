import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from '@/lib/people/active-days';
import type { CarriedPair } from './capacity';

/** What the viewer carries and can carry; `sessions` is null while nothing was said. */
export type Capacity = {
  sessions: number | null;
  pairs: CarriedPair[];
  pauses: { id: string; from: Day; to: Day }[];
};

export async function getCapacity(tx: ViewerTx): Promise<Capacity> {
  const me = tx.viewer.id;
  const [row] = await tx.execute<{ capacity: Capacity }>(sql`
    select json_build_object(
      'sessions', (select c.sessions_per_month from capacities c where c.person_id = ${me} order by c.since desc, c.id limit 1),
      'pairs', (select coalesce(json_agg(json_build_object('id', m.id, 'mentee', p.name, 'everyDays', coalesce((select c.every_days
          from cadences c where c.mentorship_id = m.id order by c.since desc, c.id limit 1), 14)) order by p.name), '[]')
        from mentorships m join people p on p.id = m.mentee_id where m.mentor_id = ${me} and m.period @> now()),
      'pauses', (select coalesce(json_agg(json_build_object('id', x.id, 'from', lower(x.days), 'to', upper(x.days) - 1) order by x.days), '[]')
        from pauses x where x.person_id = ${me} and upper(x.days) > (now() at time zone ${tx.viewer.zone})::date)) as capacity`);
  return row?.capacity ?? { sessions: null, pairs: [], pauses: [] };
}
