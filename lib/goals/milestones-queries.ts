import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import type { GoalMilestone } from './record';

/** The milestones of a goal with the mentee's standing and what supports each, as far as the viewer may read it. */
export async function getGoalMilestones(tx: ViewerTx, number: number): Promise<GoalMilestone[]> {
  const rows = await tx.execute(sql`
    select x.milestone as code, s.standing, exists (select from sign_off_requests q
        where q.person_id = g.mentee_id and q.milestone = x.milestone and q.closed_at is null) as pending,
      (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'context', e.context, 'authorId', e.author_id, 'author', w.name,
          'happenedOn', e.happened_on, 'redacted', e.redacted_at is not null, 'title', e.title) order by e.happened_on desc, e.recorded_at desc), '[]')
        from evidence e join evidence_milestones a on a.evidence_id = e.id and a.milestone = x.milestone join people w on w.id = e.author_id
        where e.person_id = g.mentee_id and not exists (select from evidence c where c.corrects_id = e.id)) as items
    from goals g join goal_milestones x on x.goal_id = g.id left join standing s on s.person_id = g.mentee_id and s.milestone = x.milestone
    where g.number = ${number} order by x.milestone limit 20`);
  return Array.from(rows) as unknown as GoalMilestone[];
}
