import { afterAll, expect, test } from 'vitest';
import { makeSessions } from '../../bin/start/make-sessions';
import { addMentorship, addPeople, openOwner } from '../support/village';

const owner = openOwner();
const url = process.env.RUNG_OWNER_URL ?? '';
afterAll(() => owner.end());

test('R22: the running process makes what series lack, once, and nothing for what has ended', async () => {
  const id = await addPeople(owner, 'senior', 'junior', 'former');
  const pair = await addMentorship(owner, id.senior, id.junior);
  const over = await addMentorship(owner, id.senior, id.former, { to: '2026-03-01' });
  const add = (mentorship: string, mentee: string, frequency: string, ended: boolean) => owner`
    insert into session_series (mentorship_id, mentee_id, frequency, every, local_time, zone, minutes, kind, first_on, made_by, ended_at)
    values (${mentorship}, ${mentee}, ${frequency}::frequency, 1, '09:30', 'Europe/Berlin', 30, 'coffee', '2026-01-31', ${id.senior},
      case when ${ended} then now() end) returning id`;
  const [weekly] = await add(pair, id.junior, 'weekly', false);
  const [monthly] = await add(pair, id.junior, 'monthly-by-day', false);
  await add(pair, id.junior, 'weekly', true);
  await add(over, id.former, 'weekly', false);
  const made = await makeSessions(url);
  expect(made).toBeGreaterThanOrEqual(25);
  expect(await makeSessions(url)).toBe(0);
  const rows =
    await owner`select series_id, mentorship_id, to_char(starts_at at time zone 'Europe/Berlin', 'HH24:MI') as clock, kind, state,
    (select string_agg(e.state::text, ' ') from session_events e where e.session_id = s.id) as events from sessions s`;
  expect(rows).toHaveLength(made);
  expect(new Set(rows.map((row) => row.series_id))).toEqual(new Set([weekly?.id, monthly?.id]));
  for (const row of rows)
    expect(row).toMatchObject({
      mentorship_id: pair,
      clock: '09:30',
      kind: 'coffee',
      state: 'planned',
      events: 'planned',
    });
  // One that was taken away by hand comes back; one that was cancelled does not.
  const [last] =
    await owner`select id from sessions where series_id = ${weekly?.id} order by starts_at desc limit 1`;
  await owner`update sessions set state = 'cancelled' where id = ${last?.id}`;
  expect(await makeSessions(url)).toBe(0);
  await owner`delete from session_events where session_id = ${last?.id}`;
  await owner`delete from sessions where id = ${last?.id}`;
  expect(await Promise.all([makeSessions(url), makeSessions(url)])).toEqual(expect.arrayContaining([1, 0]));
});
