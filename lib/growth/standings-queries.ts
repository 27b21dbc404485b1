import 'server-only';
import { find, iso } from '@/lib/access/find';
import { momentOf, onRecordSince } from '@/lib/access/moment';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Change } from './history';

/** Every change of a standing of one person (a handle), as known at an instant or, for null, at present; oldest first. */
export async function getChangesOf(
  tx: ViewerTx,
  handle: string,
  at: string | null = null,
): Promise<Change[]> {
  return find<Change>(tx)`
    select c.event_id as id, c.milestone, c.standing, ${iso('c.since')} as at
    from people p, standing_changes(p.id, ${momentOf(at)}) with ordinality c(event_id, milestone, standing, since, place)
    where p.handle = ${handle} order by c.place limit 2000`;
}

/** The first instant of which a page about one person (a handle) can speak; undefined for nobody. */
export async function getBeginningOf(tx: ViewerTx, handle: string): Promise<string | undefined> {
  const [row] = await find<{ begins: string }>(tx)`
    select to_json(${onRecordSince}) #>> '{}' as begins from people p where p.handle = ${handle}`;
  return row?.begins;
}

/** The first instant of which any page can speak: the first framework, person, level or pair on record. */
export async function getBeginning(tx: ViewerTx): Promise<string | undefined> {
  const [row] = await find<{ begins: string }>(tx)`
    select to_json(least((select min(published_at) from framework_versions), (select min(joined_at) from people),
      (select min(recorded_at) from person_levels), (select min(lower(period)) from mentorships))) #>> '{}' as begins`;
  return row?.begins;
}
