import 'server-only';
import { find } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { SecondAgain } from './again-record';

/** Milestones the viewer spoke for as a second voice, and that wait for their word on the new wording. */
export async function getSecondAgain(tx: ViewerTx): Promise<SecondAgain[]> {
  return find<SecondAgain>(tx)`
    select w.person_id as "personId", p.name as person, w.milestone, w.under, w.from_milestone as "from"
    from second_words_awaited() w join people p on p.id = w.person_id order by p.name, w.milestone limit 100`;
}

/** How many wait for the viewer as a mentor. */
export async function countToConfirm(tx: ViewerTx): Promise<number> {
  const [row] = await find<{ count: number }>(tx)`
    select count(*)::int as count from standing s where s.to_confirm
      and (s.person_id = any (mentees_of(viewer_id())) or s.person_id = any (stand_in_for(viewer_id())))`;
  return row?.count ?? 0;
}
