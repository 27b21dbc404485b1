import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';

/** What goes before and after a goal: the one it continues, and the viewer's other mentors who could take it on (R10). */
export type Carried = { continues: number | null; mentors: { mentorship: string; name: string }[] };

export async function getCarried(tx: ViewerTx, number: number): Promise<Carried> {
  const [row] = await tx.execute<Carried>(sql`
    select (select c.number from goals c where c.id = g.continues_id) as continues,
      (select coalesce(json_agg(json_build_object('mentorship', m.id, 'name', o.name) order by o.name), '[]')
        from mentorships m join people o on o.id = m.mentor_id
        where m.mentee_id = ${tx.viewer.id} and g.mentee_id = m.mentee_id and m.period @> now() and m.id <> g.mentorship_id
          and g.state in ('active', 'blocked', 'suspended') and g.audience <> 'private') as mentors
    from goals g where g.number = ${number}`);
  return row ?? { continues: null, mentors: [] };
}
