import { idOf, type Load } from './load-people.ts';
import type { Calendar, Pair } from './story.ts';

type Series = Calendar['series'][number];
type Side = 'mentor' | 'mentee';

/** What is planned: series that begin with the next session of their pair, and a group session with its questions. */
export async function loadCalendar(load: Load, { series, monthly, unsaid, group }: Calendar): Promise<void> {
  for (const one of series) await loadSeries(load, one);
  await loadMonthly(load, monthly);
  await loadUnsaid(load, unsaid);
  await loadGroup(load, group);
}

async function pairOf({ tx, ids }: Load, two: Pick<Pair, 'mentor' | 'mentee' | 'purpose'>) {
  const [pair] = await tx`select id, mentor_id as mentor, mentee_id as mentee from mentorships
    where mentor_id = ${idOf(ids, two.mentor)} and mentee_id = ${idOf(ids, two.mentee)} and purpose = ${two.purpose}::purpose`;
  return { id: String(pair?.id), mentor: String(pair?.mentor), mentee: String(pair?.mentee) };
}

/** The next planned session becomes the first of a series on the mentor's clock; half a year of it stands there. */
async function loadSeries(load: Load, one: Series): Promise<void> {
  const { tx, clock } = load;
  const pair = await pairOf(load, one);
  const made = clock.at(3);
  const [series] = await tx`
    insert into session_series (mentorship_id, mentee_id, frequency, every, local_time, zone, minutes, place, first_on, made_by, recorded_at)
    select s.mentorship_id, s.mentee_id, 'weekly', ${one.weeks}, to_char(s.starts_at at time zone p.zone, 'HH24:MI'), p.zone, s.minutes,
      ${one.place ?? null}, (s.starts_at at time zone p.zone)::date, p.id, ${made}
    from sessions s, people p where s.mentorship_id = ${pair.id} and s.state = 'planned' and p.id = ${pair.mentor}
    order by s.starts_at limit 1 returning id, first_on`;
  const id = String(series?.id);
  await tx`update sessions set series_id = ${id}, series_date = ${series?.first_on as Date}, place = ${one.place ?? null}::place
    where mentorship_id = ${pair.id} and state = 'planned'`;
  await tx`
    insert into sessions (mentorship_id, mentee_id, starts_at, minutes, place, state, series_id, series_date, logged_by, recorded_at)
    select r.mentorship_id, r.mentee_id, (day::date + r.local_time::time) at time zone r.zone, r.minutes, r.place::place, 'planned', r.id, day::date, r.made_by, ${made}
    from session_series r, generate_series(r.first_on + 7 * r.every, r.first_on + 175, make_interval(weeks => r.every)) as day
    where r.id = ${id} order by day`;
  await tx`insert into session_events (session_id, actor_id, state, happened_at, recorded_at)
    select s.id, s.logged_by, 'planned', ${made}, ${made} from sessions s
    where s.series_id = ${id} and not exists (select from session_events e where e.session_id = s.id)`;
  if (one.skipped) await skip(load, id, pair[one.skipped.by], one.skipped);
  if (one.moved) await move(load, id, pair[one.moved.by], one.moved);
}

const nthOf = async ({ tx }: Load, series: string, nth: number) => {
  const [row] =
    await tx`select id, series_date::text as day from sessions where series_id = ${series} order by starts_at offset ${nth} limit 1`;
  return { id: String(row?.id), day: String(row?.day) };
};

async function skip(
  load: Load,
  series: string,
  actor: string,
  { nth, why }: { nth: number; by: Side; why: string },
) {
  const { tx, clock } = load;
  const { id, day } = await nthOf(load, series, nth);
  const at = clock.at(1);
  await tx`insert into series_exceptions (series_id, on_date, moved_to, recorded_by, recorded_at) values (${series}, ${day}::text::date, null, ${actor}, ${at})`;
  await tx`update sessions set state = 'cancelled' where id = ${id}`;
  await tx`insert into session_events (session_id, actor_id, state, reason, happened_at, recorded_at) values (${id}, ${actor}, 'cancelled', ${why}, ${at}, ${at})`;
}

async function move(
  load: Load,
  series: string,
  actor: string,
  { nth, hours }: { nth: number; by: Side; hours: number },
) {
  const { tx, clock } = load;
  const { id, day } = await nthOf(load, series, nth);
  const at = clock.at(2);
  await tx`insert into session_events (session_id, actor_id, state, moved_from, moved_to, happened_at, recorded_at)
    select id, ${actor}, 'planned', starts_at, starts_at + make_interval(hours => ${hours}), ${at}, ${at} from sessions where id = ${id}`;
  await tx`update sessions set starts_at = starts_at + make_interval(hours => ${hours}) where id = ${id}`;
  await tx`insert into series_exceptions (series_id, on_date, moved_to, recorded_by, recorded_at)
    select r.id, ${day}::text::date, to_char(s.starts_at at time zone r.zone, 'YYYY-MM-DD"T"HH24:MI'), ${actor}, ${at}
    from session_series r join sessions s on s.id = ${id} where r.id = ${series}`;
}

/** Coffee on the same weekday of each month; its sessions are made when Rung starts. */
async function loadMonthly(load: Load, one: Calendar['monthly']): Promise<void> {
  const { tx, clock } = load;
  const pair = await pairOf(load, one);
  await tx`insert into session_series (mentorship_id, mentee_id, frequency, every, local_time, zone, minutes, kind, place, first_on, made_by, recorded_at)
    select ${pair.id}, ${pair.mentee}, 'monthly-by-weekday', 1, '09:30', zone, 30, 'coffee', 'on-site', ${clock.day(-one.ahead)}::text::date, id, ${clock.at(4)}
    from people where id = ${pair.mentor}`;
}

async function loadUnsaid(load: Load, one: Calendar['unsaid']): Promise<void> {
  const { tx, clock } = load;
  const pair = await pairOf(load, one);
  const planned = clock.at(one.ago + 10);
  const [row] = await tx`
    insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by, recorded_at)
    values (${pair.id}, ${pair.mentee}, ${clock.at(one.ago)}, 40, 'planned', ${pair.mentor}, ${planned}) returning id`;
  await tx`insert into session_events (session_id, actor_id, state, happened_at, recorded_at) values (${String(row?.id)}, ${pair.mentor}, 'planned', ${planned}, ${planned})`;
}

async function loadGroup(load: Load, one: Calendar['group']): Promise<void> {
  const { tx, clock, ids } = load;
  const at = clock.at(2);
  const host = idOf(ids, one.mentor);
  const [group] =
    await tx`insert into session_groups (host_id, topic, recorded_at) values (${host}, ${one.topic}, ${at}) returning id`;
  const id = String(group?.id);
  for (const mentee of one.with) {
    const pair = await pairOf(load, { mentor: one.mentor, mentee, purpose: one.purpose });
    const [row] = await tx`
      insert into sessions (mentorship_id, mentee_id, starts_at, minutes, kind, place, state, group_id, logged_by, recorded_at)
      values (${pair.id}, ${pair.mentee}, ${clock.at(-one.ahead, 120)}, 60, 'group', 'on-site', 'planned', ${id}, ${host}, ${at}) returning id`;
    await tx`insert into session_events (session_id, actor_id, state, happened_at, recorded_at) values (${String(row?.id)}, ${host}, 'planned', ${at}, ${at})`;
  }
  for (const { by, question, up } of one.hands) {
    const [poll] =
      await tx`insert into polls (group_id, asked_by, question, asked_at) values (${id}, ${idOf(ids, by)}, ${question}, ${clock.at(1)}) returning id`;
    for (const person of up)
      await tx`insert into poll_hands (poll_id, person_id, up, raised_at) values (${String(poll?.id)}, ${idOf(ids, person)}, true, ${clock.at(1)})`;
  }
}
