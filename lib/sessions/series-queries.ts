import 'server-only';
import { sql } from 'drizzle-orm';
import type { Place, SessionKind } from '@/db/enums';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Exception, Rule } from './recurrence';

export type Series = {
  id: string;
  rule: Rule;
  minutes: number;
  kind: SessionKind;
  place: Place | null;
  exceptions: Exception[];
  /** days for which a session to come was made already */
  taken: string[];
  ended: boolean;
  /** the database's clock, ISO */
  now: string;
};

/** A series with what it skips and moves, and the days it has sessions for. */
export async function getSeries(tx: ViewerTx, id: string): Promise<Series | undefined> {
  const [found] = await find<Series>(tx)`
    select s.id, ${rule} as rule, s.minutes, s.kind, s.place, s.ended_at is not null as ended, ${iso('now()')} as now,
      (select coalesce(json_agg(json_build_object('onDate', x.on_date, 'movedTo', x.moved_to) order by x.on_date), '[]')
        from series_exceptions x where x.series_id = s.id) as exceptions,
      (select coalesce(json_agg(d.series_date), '[]') from sessions d where d.series_id = s.id and d.starts_at > now()) as taken
    from session_series s where s.id = ${id}`;
  return found;
}

/** The rows of a series wait for one another: whoever moves or ends it holds it until they are done. */
export async function lockSeries(tx: ViewerTx, id: string): Promise<Series | undefined> {
  await tx.execute(sql`select from session_series where id = ${id} for update`);
  return getSeries(tx, id);
}

export type ToCome = { id: string; seriesDate: string; startsAt: string };

/** Sessions of a series that are planned and have not begun, from a day of the rule on (or all), by that day. */
export async function getToCome(tx: ViewerTx, seriesId: string, from: string | null): Promise<ToCome[]> {
  return find<ToCome>(
    tx,
  )`select s.id, s.series_date::text as "seriesDate", ${iso('s.starts_at')} as "startsAt"
    from sessions s where s.series_id = ${seriesId} and s.state = 'planned' and s.starts_at > now()
      and (${from}::date is null or s.series_date >= ${from}::date) order by s.series_date limit 200 for update`;
}

/** The plan a session stands in: the rule of its series and when the next ones are; undefined for a single one. */
export async function getPlan(tx: ViewerTx, number: number) {
  const [found] = await find<{ rule: Rule; ended: boolean; following: string[] }>(tx)`
    select ${rule} as rule, s.ended_at is not null as ended,
      (select coalesce(json_agg(f.starts_at order by f.starts_at), '[]') from (select n.starts_at from sessions n where n.series_id = s.id
        and n.state = 'planned' and n.starts_at > greatest(now(), one.starts_at) order by n.starts_at limit 3) f) as following
    from sessions one join session_series s on s.id = one.series_id where one.number = ${number}`;
  return found;
}

/** How many series of this pair still make sessions. */
export async function countSeries(tx: ViewerTx, mentorship: string): Promise<number> {
  const [found] = await find<{ n: number }>(tx)`
    select count(*)::int as n from session_series where mentorship_id = ${mentorship} and ended_at is null`;
  return found?.n ?? 0;
}

const rule = sql`json_build_object('frequency', s.frequency, 'every', s.every, 'localTime', s.local_time, 'zone', s.zone,
  'firstOn', s.first_on, 'lastOn', s.last_on)`;
