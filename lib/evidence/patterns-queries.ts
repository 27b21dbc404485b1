import 'server-only';
import { find } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';

/** Sign-offs of the last 90 days between the viewer and this person, by who signed: for the two of them alone (R34). */
export async function getSignOffTimes(
  tx: ViewerTx,
  handle: string,
): Promise<{ signer: string; at: string[] }[]> {
  return find<{ signer: string; at: string[] }>(tx)`
    select w.name as signer, json_agg(s.happened_at) as at
    from sign_offs s join people p on p.id = s.person_id join people w on w.id = s.signer_id
    where p.handle = ${handle} and viewer_id() in (s.person_id, s.signer_id) and s.voice = 'mentor' and s.decision = 'signed-off'
      and s.happened_at > now() - interval '90 days' and not exists (select from sign_offs x where x.withdraws_id = s.id)
    group by w.name order by w.name limit 20`;
}

/** People with whom the viewer has exchanged words of an observer, both ways: for the two of them alone (R34). */
export async function getReciprocal(tx: ViewerTx): Promise<string[]> {
  const rows = await find<{ name: string }>(tx)`
    select distinct w.name from evidence mine join people w on w.id = mine.author_id
    where mine.person_id = viewer_id() and mine.author_id <> viewer_id() and mine.kind in ('O', 'C') and mine.redacted_at is null
      and exists (select from evidence theirs where theirs.author_id = viewer_id() and theirs.person_id = mine.author_id
        and theirs.kind in ('O', 'C') and theirs.redacted_at is null)
    order by w.name limit 20`;
  return rows.map((row) => row.name);
}
