import type { Exception, Rule } from '@/lib/sessions/recurrence';
import { missing } from '@/lib/sessions/upcoming';
import { connect } from '../../db/connection.ts';

/** Milliseconds between two looks: sessions are made half a year ahead, so a day more or less is nothing. */
const DAY = 86_400_000;

type Running = { id: string; rule: Rule; exceptions: Exception[]; taken: string[]; now: string };

/** Makes the sessions that running series lack in the next half year; returns how many (R22). */
export async function makeSessions(ownerUrl: string): Promise<number> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    let made = 0;
    const running = await sql<Running[]>`
      select s.id, to_json(now()) #>> '{}' as now,
        json_build_object('frequency', s.frequency, 'every', s.every, 'localTime', s.local_time, 'zone', s.zone,
          'firstOn', s.first_on, 'lastOn', s.last_on) as rule,
        (select coalesce(json_agg(json_build_object('onDate', x.on_date, 'movedTo', x.moved_to)), '[]')
          from series_exceptions x where x.series_id = s.id) as exceptions,
        (select coalesce(json_agg(d.series_date), '[]') from sessions d where d.series_id = s.id and d.starts_at > now()) as taken
      from session_series s join mentorships m on m.id = s.mentorship_id where s.ended_at is null and m.period @> now()`;
    for (const { id, rule, exceptions, taken, now } of running) {
      const days = missing(rule, exceptions, taken, now).map(({ date, startsAt }) => ({
        date,
        at: startsAt,
      }));
      if (days.length > 0) made += await insert(sql, id, days);
    }
    return made;
  } finally {
    await sql.end();
  }
}

/** The same insert as after a change by one of the two; two at once make one of each. */
async function insert(sql: ReturnType<typeof connect>, series: string, days: { date: string; at: string }[]) {
  const rows = await sql`
    with made as (
      insert into sessions (mentorship_id, mentee_id, starts_at, minutes, kind, place, state, series_id, series_date, logged_by)
      select s.mentorship_id, s.mentee_id, d.at, s.minutes, s.kind::session_kind, s.place::place, 'planned', s.id, d.date, s.made_by
      from jsonb_to_recordset(${sql.json(days)}) as d (date date, at timestamptz), session_series s
      where s.id = ${series} and s.ended_at is null and not exists (select from sessions t where t.mentorship_id = s.mentorship_id
        and t.state <> 'cancelled' and abs(extract(epoch from t.starts_at - d.at)) < 900)
      order by d.at on conflict (series_id, series_date) do nothing returning id, logged_by)
    insert into session_events (session_id, actor_id, state) select id, logged_by, 'planned' from made returning id`;
  return rows.length;
}

/** Once at the start and then every day, until `stop`. What goes wrong is said and tried again the next day. */
export function keepCalendars(ownerUrl: string, stop: AbortSignal): void {
  const look = () =>
    makeSessions(ownerUrl).catch((fault: Error) => {
      if (!stop.aborted) console.error(`Sessions ahead could not be made: ${fault.message}`);
    });
  const clock = setInterval(look, DAY);
  clock.unref();
  stop.addEventListener('abort', () => clearInterval(clock));
  void look();
}
