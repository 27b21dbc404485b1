import 'server-only';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';

/** One note on a wall. `evidence` leads its owner back to the win; `at` is an instant, ISO. */
export type WallNote = { id: string; evidence: string; body: string; at: string };

/** What a person shows to everybody: milestone codes they want to be asked about, and their wall, newest first. */
export type Profile = { offers: string[]; wall: WallNote[] };

/** The profile of a handle; of somebody who is not there it is empty, as of somebody who shows nothing. */
export async function getProfile(tx: ViewerTx, handle: string): Promise<Profile> {
  const [row] = await find<{ profile: Profile }>(tx)`
    select json_build_object(
      'offers', (select coalesce(json_agg(o.milestone order by o.milestone), '[]') from guide_offers o where o.person_id = p.id),
      'wall', (select coalesce(json_agg(json_build_object('id', w.id, 'evidence', w.evidence_id, 'body', w.body, 'at', ${iso('w.pinned_at')})
        order by w.pinned_at desc), '[]') from (select * from wall_notes w where w.person_id = p.id order by w.pinned_at desc limit 12) w)
    ) as profile from people p where p.handle = ${handle}`;
  return row?.profile ?? { offers: [], wall: [] };
}

/** Somebody to ask about a milestone. */
export type Guide = { handle: string; name: string; title: string | null; milestones: string[] };

/** Who wants to be asked about one of these milestones, by name; never oneself, at most six (S14, S40). */
export async function getGuides(tx: ViewerTx, milestones: string[]): Promise<Guide[]> {
  return find<Guide>(tx)`
    select p.handle, p.name, p.title, array_agg(o.milestone order by o.milestone) as milestones
    from guide_offers o join people p on p.id = o.person_id
    where o.milestone = any (${`{${milestones.join(',')}}`}::text[]) and p.id <> viewer_id() and p.deactivated_at is null
    group by p.id order by p.name limit 6`;
}

/** Is this win of the viewer's on their wall? */
export async function isOnWall(tx: ViewerTx, evidence: string): Promise<boolean> {
  const [row] = await find<{ on: boolean }>(
    tx,
  )`select exists (select from wall_notes where evidence_id = ${evidence}) as on`;
  return row?.on === true;
}
