/** A mentee goes from one mentor to another: what ends, what begins, what moves on and what stays (R9, R10). */
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acting, asApp, asOwner, doer, patiently, tried, within } from '../support/as';
import type { Name } from '../support/canary-cast';
import { loadCanaryWorld, type World } from '../support/canary-world';

const owner = asOwner();
const app = asApp(20);
let world: World;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

type Tx = postgres.TransactionSql;
const does = doer(() => world.people);
const id = (row: string) => world.rows[row]!;
const hidden = 'That is not here. It may have been moved, or it was never yours to see.';

/** max hands jun over to pete: the request, the hand-over, and their ids. */
async function asked(tx: Tx, who: Name = 'max', mentor: Name = 'pete') {
  const next = crypto.randomUUID();
  const request = {
    id: next,
    mentor_id: world.people[mentor],
    mentee_id: world.people.jun,
    purpose: 'growth',
  };
  const made = await does(
    tx,
    who,
    (sp) => sp`insert into mentorships ${sp({ ...request, requested_by: world.people[who] })}`,
  );
  const said = await does(
    tx,
    who,
    (sp) =>
      sp`insert into handovers (mentorship_id, next_id, asked_by) values (${world.pairs.growth}, ${next}, ${world.people[who]})`,
  );
  return { next, made, said };
}
const accepts = (tx: Tx, who: Name, side: 'mentor' | 'mentee', next: string) =>
  does(tx, who, (sp) => sp`update mentorships set ${sp(`${side}_accepted_at`)} = now() where id = ${next}`);

test('R9 the old mentorship ends in the instant in which the new one begins, and not before both have said yes', async () => {
  await tried(owner, async (tx) => {
    const { next, made, said } = await asked(tx);
    expect([made, said]).toEqual([1, 1]);
    const state = async () => {
      const [row] =
        await tx`select upper(o.period) as ends, lower(n.period) as begins, h.done_at as done from handovers h
        join mentorships o on o.id = h.mentorship_id join mentorships n on n.id = h.next_id where n.id = ${next}`;
      return row!;
    };
    const nothing = { ends: null, begins: null, done: null };
    expect(await state()).toEqual(nothing);
    expect(await accepts(tx, 'max', 'mentor', next)).toBe(0);
    expect(await accepts(tx, 'pete', 'mentor', next)).toBe(1);
    expect(await state()).toEqual(nothing);
    expect(
      await does(tx, 'max', (sp) => sp`update handovers set done_at = now() where next_id = ${next}`),
    ).toMatch('permission denied');
    expect(
      await does(
        tx,
        'max',
        (sp) => sp`update mentorships set period = tstzrange(now(), null) where id = ${next}`,
      ),
    ).toBe(0);
    expect(
      await does(
        tx,
        'jun',
        (sp) => sp`update mentorships set period = tstzrange(now(), null) where id = ${next}`,
      ),
    ).toBe(1);
    expect(await state()).toEqual(nothing);
    expect(await accepts(tx, 'jun', 'mentee', next)).toBe(1);
    const { ends, begins, done } = await state();
    expect([ends, begins]).toEqual([done, done]);
    const [row] =
      await tx`select o.period && n.period as overlap, o.period -|- n.period as adjacent, upper(n.period) as open
      from mentorships o, mentorships n where o.id = ${world.pairs.growth} and n.id = ${next}`;
    expect(row).toEqual({ overlap: false, adjacent: true, open: null });
    // Words about an ending are for whoever ended it; here nobody gave any.
    expect(
      await tx`select ended_by, reason from mentorship_endings where mentorship_id = ${world.pairs.growth}`,
    ).toEqual([{ ended_by: world.people.max, reason: null }]);
    expect(
      (await tx`select from session_series where mentorship_id = ${world.pairs.growth} and ended_at is null`)
        .count,
    ).toBe(0);
    const left = tx`mentorship_id = ${world.pairs.growth} and state = 'planned' and starts_at > now()`;
    expect((await tx`select from sessions where ${left}`).count).toBe(0);
    await tx`set constraints all immediate`;
  });
});

test('R10 open shared goals go on as copies; what was said about them, and what is private, stays', async () => {
  await tried(owner, async (tx) => {
    const [active, blocked, closed] = [
      id('growth pair goal by max'),
      id('growth team goal by jun'),
      id('growth pair goal by jun'),
    ];
    await tx`update goals set state = 'active', blocker = null, unblocker = null where id = ${active}`;
    await tx`update goals set state = 'closed', closed_reason = 'achieved', blocker = null, unblocker = null where id = ${closed}`;
    await tx`update goals set state = 'proposed', blocker = null, unblocker = null where id = ${id('growth team goal by max')}`;
    const { next } = await asked(tx);
    await accepts(tx, 'pete', 'mentor', next);
    const [before] =
      await tx`select count(*)::int as n from goal_events where goal_id in (${active}, ${blocked})`;
    expect(await accepts(tx, 'jun', 'mentee', next)).toBe(1);

    const copies =
      await tx`select continues_id, author_id, audience, title, state, cycle, blocker from goals where mentorship_id = ${next} order by state`;
    const titleOf = async (goal: string) =>
      (await tx`select title, blocker from goals where id = ${goal}`)[0]!;
    const { jun } = world.people;
    expect(copies.map((c) => [c.continues_id, c.author_id, c.audience, c.title, c.state, c.cycle])).toEqual([
      [active, jun, 'pair', (await titleOf(active)).title, 'active', 1],
      [blocked, jun, 'team', (await titleOf(blocked)).title, 'blocked', 1],
    ]);
    expect(copies[1]!.blocker).toBe((await titleOf(blocked)).blocker);
    const old =
      await tx`select id, state, closed_reason from goals where mentorship_id = ${world.pairs.growth}`;
    const how = (goal: string) => old.find((g) => g.id === goal)!;
    for (const goal of [active, blocked])
      expect(how(goal)).toMatchObject({ state: 'closed', closed_reason: 'mentorship-ended' });
    expect(how(closed)).toMatchObject({ state: 'closed', closed_reason: 'achieved' });
    expect(how(id('growth team goal by max')).state).toBe('proposed');
    for (const who of ['max', 'jun']) expect(how(id(`growth private goal by ${who}`)).state).toBe('blocked');
    expect(old.filter((g) => g.closed_reason === 'not-achieved')).toEqual([]);

    const sees = (who: Name, table: string, where: postgres.Fragment) =>
      within(tx, world.people[who], async () => (await tx`select from ${tx(table)} where ${where}`).count);
    // The old pair's events stay with the old goal: one more each, that it ended.
    expect((await tx`select from goal_events where goal_id in (${active}, ${blocked})`).count).toBe(
      Number(before!.n) + 2,
    );
    expect(await sees('pete', 'goals', tx`mentorship_id = ${next}`)).toBe(2);
    expect(await sees('pete', 'goals', tx`id = ${active}`)).toBe(0);
    expect(await sees('pete', 'goal_events', tx`goal_id in (${active}, ${blocked})`)).toBe(0);
    expect(
      await sees(
        'pete',
        'goal_milestones',
        tx`goal_id in (select id from goals where mentorship_id = ${next})`,
      ),
    ).toBe(2);
    expect(await sees('jun', 'goal_events', tx`goal_id = ${active}`)).toBeGreaterThan(0);
    // R9: standings, evidence and team items come along; earlier pair notes do not.
    expect(await sees('pete', 'evidence', tx`id = ${id('jun pair evidence')}`)).toBe(1);
    expect(await sees('pete', 'standing', tx`person_id = ${jun}`)).toBeGreaterThan(0);
    expect(await sees('pete', 'notes', tx`id = ${id('growth team note by max')}`)).toBe(1);
    expect(
      await sees('pete', 'notes', tx`mentorship_id = ${world.pairs.growth} and audience <> 'team'`),
    ).toBe(0);
    // ... and the former mentor sees nothing of what goes on.
    expect(await sees('max', 'goals', tx`mentorship_id = ${next}`)).toBe(0);
    expect(await sees('max', 'mentorships', tx`id = ${next}`)).toBe(0);
  });
});

test('R9 a hand-over is asked for by whoever may: the mentor, the manager or an admin, before the mentee has said yes', async () => {
  await tried(owner, async (tx) => {
    // tess mentors jun, too, and may propose somebody; she does not end what is max's.
    expect((await asked(tx, 'tess', 'otto')).said).toMatch('row-level security');
    expect((await asked(tx, 'ada', 'nora')).said).toBe(1);
    expect((await asked(tx, 'root', 'olga')).said).toBe(1);
    expect((await asked(tx, 'boss', 'vera')).made).toMatch('row-level security');
    const next = crypto.randomUUID();
    const request = {
      id: next,
      mentor_id: world.people.boss,
      mentee_id: world.people.jun,
      purpose: 'growth',
      requested_by: world.people.max,
    };
    expect(await does(tx, 'max', (sp) => sp`insert into mentorships ${sp(request)}`)).toBe(1);
    expect(await accepts(tx, 'jun', 'mentee', next)).toBe(1);
    const late = { mentorship_id: world.pairs.growth, next_id: next, asked_by: world.people.max };
    expect(await does(tx, 'max', (sp) => sp`insert into handovers ${sp(late)}`)).toMatch(
      'row-level security',
    );
  });
});

test('R10 a withdrawn hand-over hands nothing over', async () => {
  await tried(owner, async (tx) => {
    const { next } = await asked(tx);
    const withdraw = (who: Name, at: Date | null) =>
      does(tx, who, (sp) => sp`update handovers set withdrawn_at = ${at} where next_id = ${next}`);
    for (const who of ['jun', 'pete', 'tess', 'ada', 'root'] as const)
      expect(await withdraw(who, new Date())).toBe(0);
    expect(await withdraw('max', new Date())).toBe(1);
    await withdraw('max', null);
    await accepts(tx, 'pete', 'mentor', next);
    expect(await accepts(tx, 'jun', 'mentee', next)).toBe(1);
    expect(await tx`select upper(period) as ends from mentorships where id = ${world.pairs.growth}`).toEqual([
      { ends: null },
    ]);
    expect((await tx`select from goals where mentorship_id = ${next}`).count).toBe(0);
  });
});

test('R9 a mentee takes their own open goal along, and nobody takes one that is not theirs', async () => {
  await tried(owner, async (tx) => {
    const carry = (who: Name, goal: string, to: string = world.pairs.technical) =>
      does(tx, who, (sp) => sp`select carry_goal(${id(goal)}, ${to})`);
    const goal = 'growth pair goal by max';
    for (const who of ['max', 'tess', 'ada', 'root', 'vera', 'sid', 'pete'] as const)
      expect(await carry(who, goal)).toBe(hidden);
    expect(await carry('jun', 'growth private goal by max')).toBe(hidden);
    expect(await carry('jun', 'growth private goal by jun')).toBe(hidden);
    expect(await carry('jun', 'boxed team goal by sid')).toBe(hidden);
    expect(await carry('sid', 'boxed team goal by sid', world.pairs.technical)).toBe(hidden);
    for (const to of ['growth', 'former', 'welcome', 'boxed'] as const)
      expect(await carry('jun', goal, world.pairs[to])).toBe(hidden);
    expect(await carry('jun', goal)).toBe(1);
    expect(await carry('jun', goal)).toBe(hidden);
    const [old] = await tx`select state, closed_reason from goals where id = ${id(goal)}`;
    expect(old).toEqual({ state: 'closed', closed_reason: 'mentorship-ended' });
    const [copy] =
      await tx`select mentorship_id, author_id, audience, state from goals where continues_id = ${id(goal)}`;
    expect(copy).toEqual({
      mentorship_id: world.pairs.technical,
      author_id: world.people.jun,
      audience: 'pair',
      state: 'blocked',
    });
    // An open goal of an ended mentorship may go on, too.
    await tx`update goals set state = 'active', blocker = null, unblocker = null where id = ${id('former team goal by jun')}`;
    expect(await carry('jun', 'former team goal by jun')).toBe(1);
  });
});

test('R8 R10 both say yes at the same moment, many times over: handed over once', async () => {
  const next = crypto.randomUUID();
  const { max, pete, jun } = world.people;
  await acting(app, max, async (tx) => {
    await tx`insert into mentorships (id, mentor_id, mentee_id, purpose, requested_by) values (${next}, ${pete}, ${jun}, 'growth', ${max})`;
    await tx`insert into handovers (mentorship_id, next_id, asked_by) values (${world.pairs.growth}, ${next}, ${max})`;
  });
  const many = Array.from({ length: 50 }, (_, i) => {
    const [who, side] = i % 2 ? ([pete, 'mentor'] as const) : ([jun, 'mentee'] as const);
    const say = () =>
      acting(
        app,
        who,
        (tx) => tx`update mentorships set ${tx(`${side}_accepted_at`)} = now() where id = ${next}`,
      );
    return patiently(say);
  });
  expect((await Promise.allSettled(many)).filter((one) => one.status === 'rejected')).toEqual([]);
  const copied = await owner`select continues_id from goals where mentorship_id = ${next}`;
  expect(copied).toHaveLength(new Set(copied.map((c) => c.continues_id)).size);
  expect(copied.length).toBe(4);
  expect(
    (await owner`select from mentorship_endings where mentorship_id = ${world.pairs.growth}`).count,
  ).toBe(1);
});
