import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { addDays } from '@/lib/people/active-days';
import { getPairsOfTeam } from '@/lib/teams/pairs-queries';
import { stalledOf } from '@/lib/teams/queue';
import { snoozeStall, wakeStall } from '@/lib/teams/snooze-mutations';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const today = new Date().toISOString().slice(0, 10);
const people = { mentor: '', mentee: '', manager: '', above: '', former: '', peer: '' };
let pair = '';
beforeAll(async () => {
  Object.assign(people, await addPeople(owner, 'mentor', 'mentee', 'manager', 'above', 'former', 'peer'));
  pair = await addMentorship(owner, people.mentor, people.mentee, { from: '2025-06-01' });
  await addLine(owner, people.mentee, people.manager);
  await addLine(owner, people.manager, people.above);
  for (const ago of [90, 76, 62, 48])
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
      values (${pair}, ${people.mentee}, ${`${addDays(today, -ago)}T10:00:00Z`}, 45, 'held', ${people.mentor})`;
});
afterAll(() => owner.end());

type Who = keyof typeof people;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const queue = async (who: Who) => stalledOf(await by(who, getPairsOfTeam), today);
const snooze = (who: Who, until = addDays(today, 14), key: string = randomUUID(), of = pair) =>
  by(who, (tx) => snoozeStall(tx, { key, pair: of, reason: 'They asked for a month of quiet.', until }));
const snoozes = async () => {
  const [row] =
    await owner`select count(*)::int as all, count(*) filter (where ended_at is null)::int as running from stall_snoozes`;
  return row;
};

test('M-1 R24 the manager reads the sentence of a stalled pair; nobody else has it in a queue', async () => {
  const { stalled } = await queue('manager');
  expect(stalled.map(({ health }) => health.sentence)).toEqual(['Met every 2 weeks, now 48, no leave.']);
  for (const who of ['above', 'former', 'mentee', 'mentor', 'peer'] as const)
    expect((await queue(who)).stalled, who).toEqual([]);
});

test('R24 the number of idle goals counts what was shared with the team, and nothing else', async () => {
  for (const audience of ['team', 'pair', 'private'])
    await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state, updated_at, created_at)
      values (${pair}, ${people.mentee}, ${people.mentee}, ${audience}, 'A goal', 'J', 'active', now() - interval '60 days', now() - interval '60 days')`;
  const [one] = (await queue('manager')).stalled;
  expect(one?.health.sentence).toBe('Met every 2 weeks, now 48, no leave, 1 goal idle.');
});

test('R21 no stall is flagged inside or because of the leave of a mentor whose leave the manager may not read', async () => {
  await owner`insert into leaves (person_id, days) values (${people.mentor}, daterange(current_date - 40, current_date + 60))`;
  expect((await queue('manager')).stalled).toEqual([]);
  expect(await by('manager', (tx) => tx.execute('select 1 from leaves'))).toHaveLength(0);
  const [known] = await by('manager', getPairsOfTeam);
  expect(known?.away.every(({ to }) => to <= addDays(today, 1))).toBe(true);
  for (const who of ['above', 'mentee', 'peer'] as const)
    expect(
      await by(who, (tx) => tx.execute(`select * from away_in_pairs('${people.manager}')`)),
    ).toHaveLength(0);
  await owner`delete from leaves`;
});

test('R24 F47 set aside until a day, with a reason: out of the queue, kept apart, and back with one click', async () => {
  await snooze('manager');
  const { stalled, aside } = await queue('manager');
  expect(stalled).toEqual([]);
  expect(aside[0]?.snooze).toMatchObject({
    reason: 'They asked for a month of quiet.',
    until: addDays(today, 14),
  });
  const id = String(aside[0]?.snooze.id);
  await expect(by('above', (tx) => wakeStall(tx, { snooze: id }))).rejects.toThrow('not here');
  await by('manager', (tx) => wakeStall(tx, { snooze: id }));
  expect((await queue('manager')).stalled).toHaveLength(1);
  await expect(by('manager', (tx) => wakeStall(tx, { snooze: id }))).rejects.toThrow('not here');
});

test('R24 only the manager of the mentee snoozes, up to three months ahead, and only a running pair', async () => {
  for (const who of ['above', 'former', 'peer'] as const)
    await expect(snooze(who), who).rejects.toThrow('not here');
  for (const who of ['mentee', 'mentor'] as const) await expect(snooze(who), who).rejects.toThrow();
  await expect(snooze('manager', today)).rejects.toThrow('still to come');
  await expect(snooze('manager', addDays(today, 93))).rejects.toThrow('three months');
  await expect(snooze('manager', addDays(today, 3), randomUUID(), randomUUID())).rejects.toThrow('not here');
});

test('W20 sent ten times at once it is one snooze; two at the same moment leave one running', async () => {
  const before = await snoozes();
  const key = randomUUID();
  await Promise.all(Array.from({ length: 10 }, () => snooze('manager', addDays(today, 7), key)));
  expect(await snoozes()).toEqual({ all: before?.all + 1, running: 1 });
  await Promise.all([snooze('manager', addDays(today, 8)), snooze('manager', addDays(today, 9))]);
  expect(await snoozes()).toEqual({ all: before?.all + 3, running: 1 });
});

test('R24 a snooze is read by its writer only, and a silence after the next session is another one', async () => {
  for (const who of ['above', 'mentor', 'mentee', 'peer'] as const)
    expect(await by(who, (tx) => tx.execute('select 1 from stall_snoozes')), who).toHaveLength(0);
  const [known] = await by('manager', getPairsOfTeam);
  const later = addDays(today, 80);
  const again = {
    ...known!,
    snooze: { ...known!.snooze!, until: later },
    heldOn: [...known!.heldOn, addDays(today, 2)],
  };
  expect(stalledOf([again], addDays(today, 79)).stalled).toHaveLength(1);
});

test('R2 once they no longer manage, the queue is empty', async () => {
  await owner`update reporting_lines set period = tstzrange(lower(period), now()) where manager_id = ${people.manager}`;
  expect(await queue('manager')).toEqual({ stalled: [], aside: [] });
  await expect(snooze('manager')).rejects.toThrow();
});
