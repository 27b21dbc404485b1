import 'server-only';
import { sql } from 'drizzle-orm';
import { find } from '@/lib/access/find';
import { momentOf, onRecordSince } from '@/lib/access/moment';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Change } from './history';
import type { StandingRow } from './progress';

/** The standings of everybody the viewer mentors today, by person id. A person without a row is not in it. */
export async function getMenteesStandings(tx: ViewerTx): Promise<Map<string, StandingRow[]>> {
  const rows = await find<{ person: string; standings: StandingRow[] }>(tx)`
    select s.person_id as person, json_agg(json_build_object('milestone', s.milestone, 'standing', s.standing,
      'eventId', s.event_id, 'toConfirm', s.to_confirm) order by s.milestone) as standings
    from standing s where s.person_id = any ((select mentees_of(viewer_id()))::uuid[]) group by s.person_id limit 100`;
  return new Map(rows.map((row) => [row.person, row.standings]));
}

/**
 * Every change of a standing of everybody who reports to the viewer today, by person id: what `getChangesOf` says of each, in one query. `at` as there.
 */
export async function getReportsChanges(
  tx: ViewerTx,
  at: string | null = null,
): Promise<Map<string, Change[]>> {
  const moment = momentOf(at);
  const known = at ? sql`${onRecordSince} <= ${moment}` : sql`true`;
  const rows = await find<{ person: string; changes: Change[] }>(tx)`
    select p.id as person, (select coalesce(json_agg(json_build_object('id', c.event_id, 'milestone', c.milestone,
      'standing', c.standing, 'at', c.since) order by c.place), '[]')
      from standing_changes(p.id, ${moment}) with ordinality c(event_id, milestone, standing, since, place) where c.place <= 2000) as changes
    from people p where p.id = any ((select reports_of(viewer_id()))::uuid[]) and p.deactivated_at is null and ${known}
    order by p.name, p.id limit 100`;
  return new Map(rows.map((row) => [row.person, row.changes]));
}
