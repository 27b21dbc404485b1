import 'server-only';
import { sql } from 'drizzle-orm';
import type { Audience } from '@/db/enums';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Edge } from './asked';
import type { Kind } from './kinds';
import { resultsLength } from './page-length';
import { arms } from './scope';
import { MARKS } from './snippet';

export type Found = {
  id: string;
  kind: Kind;
  /** instant, ISO */
  at: string;
  audience: Audience;
  /** the text around what matched, with `MARKS` about the hits */
  snippet: string;
  /** S-…, of what belongs to a session */
  session: number | null;
  /** G-…, of a goal */
  goal: number | null;
  /** whose: the mentee, or the person the evidence is about */
  person: string;
  author: string;
  mine: boolean;
};

export type Question = { text: string; kind?: Kind | undefined; before?: Edge | undefined };

/**
 * What the viewer may read and that holds these words, newest first: one page and one row more if there is more.
 * Row security decides; the scope in `arms` repeats it so that the newest rows of each visible pair and person are looked
 * at instead of every row that holds a common word (`performance.md` 3).
 */
export async function search(tx: ViewerTx, { text, kind, before }: Question): Promise<Found[]> {
  const options = `StartSel="${MARKS[0]}", StopSel="${MARKS[1]}", MaxWords=26, MinWords=12, MaxFragments=2, FragmentDelimiter=" … "`;
  return find<Found>(tx)`
    with asked as materialized (select websearch_to_tsquery('english', ${text}) as words,
      ${before?.at ?? null}::timestamptz as at, ${before?.id ?? null}::uuid as id),
    mine as materialized (select viewer_id() as me, pair_of(viewer_id()) as pairs, mentees_of(viewer_id()) as mentees,
      guided_by(viewer_id()) as guided, reports_of(viewer_id()) as reports, stand_in_pairs(viewer_id()) as standing_in,
      co_written(viewer_id()) || notes_shared_with(viewer_id()) as shown,
      evidence_signed_by(viewer_id()) || evidence_to_endorse(viewer_id()) as spoken),
    found as (${sql.raw(arms(kind, resultsLength + 1))}),
    page as (select distinct on (at, id) * from found order by at desc, id desc limit ${resultsLength + 1})
    select page.id, page.kind, ${iso('page.at')} as at, page.audience, page.goal,
      ts_headline('english', translate(left(page.body, 20000), ${MARKS.join('')}, ''), asked.words, ${options}) as snippet,
      s.number as session, person.name as person, author.name as author, author.id = viewer_id() as mine
    from page cross join asked
    left join sessions s on s.id = page.session_id
    join people person on person.id = page.person_id join people author on author.id = page.author_id
    order by page.at desc, page.id desc`;
}

/** People whose name or handle begins with these words, also within it; names are nobody's secret. At most five. */
export async function searchPeople(tx: ViewerTx, text: string): Promise<{ handle: string; name: string }[]> {
  const start = `${text.replace(/[\\%_]/g, '\\$&')}%`;
  return find<{ handle: string; name: string }>(tx)`select handle, name from people
    where deactivated_at is null and (name ilike ${start} or handle ilike ${start} or name ilike ${`% ${start}`})
    order by name, handle limit 5`;
}
