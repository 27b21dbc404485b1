import 'server-only';
import { sql } from 'drizzle-orm';
import { sessionSeries } from '@/db/schema';
import { find } from '@/lib/access/find';
import type { RunningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';
import type { Planned } from './asked';
import type { Rule } from './recurrence';
import { getSeries } from './series-queries';
import { missing } from './upcoming';

/**
 * Makes the sessions a series lacks in the next weeks, so that it never runs dry; each is *planned* and says so.
 * Two who do this at once make one of each. Nothing for a series that has ended, or for no series.
 */
export async function topUp(tx: ViewerTx, seriesId: string | null) {
  const series = seriesId ? await getSeries(tx, seriesId) : undefined;
  if (!series || series.ended) return;
  const { rule, exceptions, taken, now } = series;
  const lacking = missing(rule, exceptions, taken, now);
  if (lacking.length === 0) return;
  const days = JSON.stringify(lacking.map(({ date, startsAt }) => ({ date, at: startsAt })));
  const made = await find<{ id: string }>(tx)`
    insert into sessions (mentorship_id, mentee_id, starts_at, minutes, kind, place, state, series_id, series_date, logged_by)
    select s.mentorship_id, s.mentee_id, d.at, s.minutes, s.kind::session_kind, s.place::place, 'planned', s.id, d.date, viewer_id()
    from json_to_recordset(${days}::json) as d (date date, at timestamptz), session_series s
    where s.id = ${seriesId} and not exists (select from sessions t where t.mentorship_id = s.mentorship_id
      and t.state <> 'cancelled' and abs(extract(epoch from t.starts_at - d.at)) < 900)
    order by d.at on conflict (series_id, series_date) do nothing returning id`;
  if (made.length === 0) return;
  // A statement of its own: the policy of events looks for the session, and sees it only now.
  await tx.execute(sql`insert into session_events (session_id, actor_id, state)
    select id, viewer_id(), 'planned' from sessions where id in ${made.map((one) => one.id)}`);
}

/** A day of a series on which something else happens: nothing, or another local time. */
export async function except(tx: ViewerTx, seriesId: string, onDate: string, movedTo: string | null) {
  await tx.execute(sql`insert into series_exceptions (series_id, on_date, moved_to, recorded_by)
    values (${seriesId}, ${onDate}, ${movedTo}, viewer_id())
    on conflict (series_id, on_date) do update set moved_to = excluded.moved_to`);
}

/** Ends the making of sessions; with `before`, the rule itself ends the day before, where it had begun by then. */
export async function endSeries(tx: ViewerTx, seriesId: string, before: string | null) {
  await tx.execute(sql`update session_series set ended_at = now(), version = version + 1,
      last_on = case when ${before}::date > first_on then ${before}::date - 1 else last_on end
    where id = ${seriesId} and ended_at is null`);
}

type Facts = Pick<Planned, 'minutes' | 'kind' | 'place'>;

export async function insertSeries(
  tx: ViewerTx,
  pair: RunningPair,
  rule: Rule,
  { minutes, kind, place }: Facts,
  followsId?: string,
): Promise<string> {
  const { mentorship: mentorshipId, menteeId } = pair;
  const [series] = await tx
    .insert(sessionSeries)
    .values({ ...rule, mentorshipId, menteeId, minutes, kind, place, followsId, madeBy: tx.viewer.id })
    .returning({ id: sessionSeries.id });
  if (!series) throw notThere();
  return series.id;
}
