import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { endMentorship } from '@/lib/mentorships/mutations';
import type { Planned } from '@/lib/sessions/asked';
import { cancelSession } from '@/lib/sessions/cancel-mutations';
import { moveSession } from '@/lib/sessions/move-mutations';
import { changeSession, recordOutcome } from '@/lib/sessions/mutations';
import { numberOf } from '@/lib/sessions/number';
import { plan } from '@/lib/sessions/plan-mutations';
import { getSession, getSessionEvents } from '@/lib/sessions/queries';
import { getPlan } from '@/lib/sessions/series-queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'boss' | 'senior' | 'junior' | 'second' | 'outsider' | 'admin', string>;
let pair = '';
let turn = 0;

const zone = 'Europe/Berlin';
/** The second Tuesday from now, so that nothing lies behind. */
const today = Temporal.Now.plainDateISO('UTC');
const tuesday = today.add({ days: ((9 - today.dayOfWeek) % 7) + 7 });
const onDay = (days: number, time = '15:00') => `${tuesday.add({ days })}T${time}`;
const form = (more: Partial<Planned> = {}): Planned => ({
  key: randomUUID(),
  mentorship: pair,
  at: onDay(0),
  minutes: 45,
  kind: 'one-to-one',
  repeat: 'week',
  zone,
  ...more,
});
const start = (local: string, there = zone) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(there).toInstant().epochMilliseconds;
const planned = async (more: Partial<Planned> = {}, person = id.senior) =>
  numberOf((await as(owner, person, (tx) => plan(tx, form(more)))).goTo.replace('/sessions/', '')) ?? 0;
const rows = async (mentorship = pair) =>
  owner`select id, number, version, state, starts_at, series_id, series_date::text as day from sessions where mentorship_id = ${mentorship} order by starts_at`;
const clocks = async (state = 'planned') =>
  (await rows())
    .filter((row) => row.state === state)
    .map((row) =>
      new Date(row.starts_at).toLocaleString('sv', { timeZone: zone }).slice(0, 16).replace(' ', 'T'),
    );
type Reach = 'this' | 'following' | 'all';
const move = async (n: number, at: string, reach: Reach, person = id.senior) => {
  const row = (await rows())[n];
  return as(owner, person, (tx) => moveSession(tx, { session: row?.id, version: row?.version, at, reach }));
};
const cancel = async (n: number, reach: Reach, person = id.senior, reason?: string) => {
  const row = (await rows())[n];
  return as(owner, person, (tx) =>
    cancelSession(tx, { session: row?.id, version: row?.version, reach, reason }),
  );
};

beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'junior', 'second', 'outsider', 'admin');
  await owner`update people set is_admin = true where id = ${id.admin}`;
  await owner`update people set zone = ${zone} where id = ${id.senior}`;
  await owner`update people set zone = 'America/New_York' where id = ${id.junior}`;
  await addLine(owner, id.junior, id.boss);
  await addMentorship(owner, id.second, id.junior, { purpose: 'technical' });
});
beforeEach(async () => {
  await newPair();
});
/** The same two start over: what was between them lies long ago. */
async function newPair() {
  if (pair)
    await owner`update mentorships set period = tstzrange(${`${1900 + turn}-01-01`}::text::timestamptz, ${`${1900 + turn++}-02-01`}::text::timestamptz) where id = ${pair}`;
  pair = await addMentorship(owner, id.senior, id.junior);
}
afterAll(() => owner.end());

test('R22 F17: a series has its sessions of the next half year made, each planned and with its event', async () => {
  const number = await planned();
  const made = await rows();
  expect(made.length).toBeGreaterThanOrEqual(23);
  expect(made.length).toBeLessThanOrEqual(26);
  expect((await clocks()).every((clock) => clock.endsWith('T15:00'))).toBe(true);
  const [events] =
    await owner`select count(*)::int as n from session_events e join sessions s on s.id = e.session_id
    where s.mentorship_id = ${pair} and e.state = 'planned'`;
  expect(events?.n).toBe(made.length);
  const seen = await as(owner, id.junior, async (tx) => ({
    head: await getSession(tx, number),
    plan: await getPlan(tx, number),
  }));
  expect(seen.head).toMatchObject({ state: 'planned', mentorZone: zone });
  expect(seen.plan?.following).toHaveLength(3);
  expect(seen.plan?.rule).toMatchObject({ frequency: 'weekly', every: 1, localTime: '15:00', zone });
});

test('R22: the clock a series keeps may be the other one’s, and is typed on one’s own', async () => {
  await planned({ zone: 'America/New_York', repeat: '4-weeks' });
  const [series] =
    await owner`select zone, local_time, minutes from session_series where mentorship_id = ${pair}`;
  const there = Temporal.Instant.fromEpochMilliseconds(start(onDay(0))).toZonedDateTimeISO(
    'America/New_York',
  );
  expect(series).toMatchObject({
    zone: 'America/New_York',
    local_time: there.toPlainTime().toString().slice(0, 5),
  });
});

test('save-2: the same form twice is one series, and two at once make each session once', async () => {
  const one = form();
  await Promise.all([1, 2].map(() => as(owner, id.senior, (tx) => plan(tx, one))));
  const [series] = await owner`select count(*)::int as n from session_series where mentorship_id = ${pair}`;
  expect(series?.n).toBe(1);
  const days = (await rows()).map((row) => row.day);
  expect(new Set(days).size).toBe(days.length);
});

test('R22: bad plans are refused at their field, and leave nothing', async () => {
  const refused = (more: Partial<Planned>) => as(owner, id.senior, (tx) => plan(tx, form(more)));
  await expect(refused({ until: onDay(-1).slice(0, 10) })).rejects.toMatchObject({ field: 'until' });
  await expect(refused({ until: '2126-01-01' })).rejects.toMatchObject({ field: 'until' });
  await expect(refused({ at: onDay(-60) })).rejects.toMatchObject({ field: 'at' });
  await expect(refused({ at: onDay(1500) })).rejects.toMatchObject({ field: 'at' });
  expect(await rows()).toHaveLength(0);
  for (let n = 0; n < 5; n++) await planned({ at: onDay(n) });
  await expect(refused({ at: onDay(5) })).rejects.toMatchObject({ field: 'repeat' });
});

test('S-8: one session moves alone; the rule, the others and the day it stood for stay', async () => {
  await planned();
  const before = await clocks();
  await move(1, onDay(8, '10:00'), 'this');
  const after = await clocks();
  expect(after[1]).toBe(onDay(8, '10:00'));
  expect([...after.slice(0, 1), ...after.slice(2)]).toEqual([...before.slice(0, 1), ...before.slice(2)]);
  const [kept] =
    await owner`select on_date::text as day, moved_to from series_exceptions where series_id = ${(await rows())[1]?.series_id}`;
  expect(kept).toMatchObject({ day: onDay(7).slice(0, 10), moved_to: onDay(8, '10:00') });
  const events = await as(owner, id.junior, async (tx) => getSessionEvents(tx, (await rows())[1]?.number));
  expect(events.map((one) => [one.movedFrom, one.movedTo].map((at) => at && Date.parse(at)))).toEqual([
    [null, null],
    [start(onDay(7)), start(onDay(8, '10:00'))],
  ]);
});

test('S-8: this and following split the series; earlier ones, agendas and skipped days stay in their place', async () => {
  await planned();
  const before = await rows();
  await cancel(5, 'this');
  await move(2, onDay(15, '09:30'), 'following', id.senior);
  const after = await rows();
  expect(after.map((row) => row.id)).toEqual(expect.arrayContaining(before.map((row) => row.id)));
  expect(after.slice(0, 2).map((row) => [row.series_id, +row.starts_at])).toEqual(
    before.slice(0, 2).map((row) => [row.series_id, +row.starts_at]),
  );
  const [, , ...moved] = await clocks();
  expect(moved.slice(0, 4)).toEqual([
    onDay(15, '09:30'),
    onDay(22, '09:30'),
    onDay(29, '09:30'),
    onDay(43, '09:30'),
  ]);
  const series =
    await owner`select id, follows_id, ended_at, last_on::text as last, first_on::text as first from session_series where mentorship_id = ${pair} order by recorded_at`;
  expect(series).toMatchObject([
    { last: onDay(13).slice(0, 10), ended_at: expect.any(Date) },
    { follows_id: series[0]?.id, first: onDay(15).slice(0, 10), ended_at: null },
  ]);
  expect(await clocks('cancelled')).toEqual([onDay(35)]);
});

test('S-8: all moves every one to come and none that has begun, on the wall clock over a clock change', async () => {
  await planned();
  const [first] = await rows();
  await owner`update sessions set starts_at = now() - interval '1 hour' where id = ${first?.id}`;
  await move(3, onDay(22, '11:15'), 'all');
  const after = await rows();
  expect(after[0]).toMatchObject({ id: first?.id, series_id: first?.series_id });
  const moved = (await clocks()).slice(1);
  expect(moved.every((clock) => clock.endsWith('T11:15'))).toBe(true);
  expect(moved[0]).toBe(onDay(8, '11:15'));
  const offsets = new Set(after.slice(1).map((row) => new Date(row.starts_at).getUTCHours()));
  expect(offsets.size).toBeGreaterThanOrEqual(1);
});

test('S-8: cancel this one, this and following, all', async () => {
  await planned();
  await cancel(0, 'this', id.junior, 'on a train');
  expect((await clocks())[0]).toBe(onDay(7));
  await cancel(4, 'following');
  expect(await clocks()).toEqual([onDay(7), onDay(14), onDay(21)]);
  const [series] =
    await owner`select last_on::text as last, ended_at from session_series where mentorship_id = ${pair}`;
  expect(series).toMatchObject({ last: onDay(27).slice(0, 10), ended_at: expect.any(Date) });
  await planned({ at: onDay(1) });
  const row = (await rows()).find((one) => one.day === onDay(15).slice(0, 10));
  await as(owner, id.junior, (tx) =>
    cancelSession(tx, { session: row?.id, version: row?.version, reach: 'all' }),
  );
  expect(await clocks()).toEqual([onDay(7), onDay(14), onDay(21)]);
});

test('R22: a series never runs dry: settling, moving or skipping makes what is lacking', async () => {
  await planned();
  const made = await rows();
  const gone = made.slice(-3).map((row) => row.id);
  const drop = async () => {
    await owner`delete from session_events where session_id in ${owner(gone)}`;
    await owner`delete from sessions where id in ${owner(gone)}`;
  };
  await drop();
  await owner`update sessions set starts_at = now() - interval '1 hour' where id = ${made[0]?.id}`;
  await as(owner, id.junior, (tx) =>
    recordOutcome(tx, { session: made[0]?.id, version: made[0]?.version, state: 'held' }),
  );
  expect(await rows()).toHaveLength(made.length);
});

test('save-2 R23: of two who move, or confirm and cancel, at the same moment, the second is told', async () => {
  await planned();
  const raced = async (...both: (() => Promise<unknown>)[]) => {
    const results = await Promise.allSettled(both.map((one) => one()));
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    expect(String(lost.reason.message)).toMatch(
      /changed while you were writing|Somebody is changing this|already|Only a planned/,
    );
  };
  const [one, two] = await rows();
  const at = onDay(9, '12:00');
  await raced(
    () => as(owner, id.senior, (tx) => moveSession(tx, { session: two?.id, version: 1, at, reach: 'all' })),
    () =>
      as(owner, id.junior, (tx) => moveSession(tx, { session: two?.id, version: 1, at, reach: 'following' })),
  );
  await owner`update sessions set starts_at = now() - interval '1 hour' where id = ${one?.id}`;
  const [now] = (await rows()).filter((row) => row.id === one?.id);
  await raced(
    () =>
      as(owner, id.senior, (tx) =>
        recordOutcome(tx, { session: one?.id, version: now?.version, state: 'held' }),
      ),
    () =>
      as(owner, id.junior, (tx) =>
        cancelSession(tx, { session: one?.id, version: now?.version, reach: 'this' }),
      ),
  );
});

test('W6: nobody else plans, moves or cancels, and nobody learns that there is something', async () => {
  await planned();
  const gone = 'That is not here';
  for (const person of [id.boss, id.second, id.outsider, id.admin]) {
    await expect(as(owner, person, (tx) => plan(tx, form()))).rejects.toThrow(gone);
    for (const reach of ['this', 'following', 'all'] as const) {
      await expect(move(1, onDay(8), reach, person)).rejects.toThrow(gone);
      await expect(cancel(1, reach, person)).rejects.toThrow(gone);
    }
  }
  const number = (await rows())[1]?.number;
  expect(await as(owner, id.second, (tx) => getPlan(tx, number))).toBeUndefined();
  expect(await as(owner, id.outsider, (tx) => getPlan(tx, number))).toBeUndefined();
  expect(await as(owner, id.boss, (tx) => getSessionEvents(tx, number))).toEqual([]);
});

test('R22: editing the facts of a planned session moves it alone and says so', async () => {
  await planned();
  const row = (await rows())[2];
  const facts = {
    session: row?.id,
    version: row?.version,
    at: onDay(16),
    minutes: 45,
    kind: 'one-to-one' as const,
  };
  await as(owner, id.senior, (tx) => changeSession(tx, { ...facts, 'goals[]': [], 'milestones[]': [] }));
  const events = await as(owner, id.junior, (tx) => getSessionEvents(tx, row?.number));
  expect(events.at(-1)).toMatchObject({ state: 'planned', movedTo: expect.any(String) });
  expect((await rows())[2]?.day).toBe(onDay(14).slice(0, 10));
});

test('R10: ending a mentorship ends its series and calls off what was to come, from either side or by an admin, without a word why', async () => {
  for (const person of ['senior', 'junior', 'admin'] as const) {
    await planned({ at: onDay(0) });
    const [first] = await rows();
    await owner`update sessions set starts_at = now() - interval '2 hours' where id = ${first?.id}`;
    await as(owner, id[person], (tx) =>
      endMentorship(tx, { id: pair, reason: 'it was dull', 'close[]': [] }),
    );
    const after = await rows();
    expect(new Set(after.slice(1).map((row) => row.state))).toEqual(new Set(['cancelled']));
    expect(after[0]?.state).toBe('planned');
    const [series] = await owner`select ended_at from session_series where mentorship_id = ${pair}`;
    expect(series?.ended_at).toBeInstanceOf(Date);
    const events = await as(owner, id.junior, (tx) => getSessionEvents(tx, after[1]?.number));
    expect(events.at(-1)).toMatchObject({ state: 'cancelled', reason: 'Mentorship ended.', actor: 'senior' });
    expect(await as(owner, id.senior, (tx) => getSession(tx, after[1]?.number))).toBeUndefined();
    await newPair();
  }
});
