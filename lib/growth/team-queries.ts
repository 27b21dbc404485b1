import 'server-only';
import { find } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { StandingRow } from './progress';

/** The standings of everybody the viewer mentors today, by person id. A person without a row is not in it. */
export async function getMenteesStandings(tx: ViewerTx): Promise<Map<string, StandingRow[]>> {
  const rows = await find<{ person: string; standings: StandingRow[] }>(tx)`
    select s.person_id as person, json_agg(json_build_object('milestone', s.milestone, 'standing', s.standing,
      'eventId', s.event_id, 'toConfirm', s.to_confirm) order by s.milestone) as standings
    from standing s where s.person_id = any ((select mentees_of(viewer_id()))::uuid[]) group by s.person_id limit 100`;
  return new Map(rows.map((row) => [row.person, row.standings]));
}
