/** People who may write a row and try to write more into it than is theirs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner, doer, tried } from '../support/as';
import type { Name } from '../support/canary-cast';
import { loadCanaryWorld, type World } from '../support/canary-world';

const owner = asOwner();
let world: World;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
});
afterAll(() => owner.end());

const does = doer(() => world.people);
const id = (row: string) => world.rows[row]!;

test('R3 mass assignment: nobody makes themselves admin, renames others or revives an account', async () => {
  await tried(owner, async (tx) => {
    const me = world.people.jun;
    expect(await does(tx, 'jun', (sp) => sp`update people set is_admin = true where id = ${me}`)).toBe(
      'Only an admin may change that.',
    );
    expect(await does(tx, 'jun', (sp) => sp`update people set email = 'x@x' where id = ${me}`)).toBe(
      'Only an admin may change that.',
    );
    expect(await does(tx, 'jun', (sp) => sp`update people set handle = 'root' where id = ${me}`)).toBe(
      'Only an admin may change that.',
    );
    expect(await does(tx, 'jun', (sp) => sp`update people set deactivated_at = now() where id = ${me}`)).toBe(
      'Only an admin may change that.',
    );
    expect(
      await does(tx, 'jun', (sp) => sp`update people set id = gen_random_uuid() where id = ${me}`),
    ).toMatch('permission denied');
    expect(await does(tx, 'jun', (sp) => sp`update people set joined_at = now() where id = ${me}`)).toMatch(
      'permission denied',
    );
    expect(await does(tx, 'jun', (sp) => sp`update people set demo_line = 'x' where id = ${me}`)).toMatch(
      'permission denied',
    );
    expect(
      await does(tx, 'jun', (sp) => sp`update people set name = 'x' where id = ${world.people.max}`),
    ).toBe(0);
    expect(
      await does(
        tx,
        'jun',
        (sp) => sp`update people set name = 'New Name', title = null, zone = 'UTC' where id = ${me}`,
      ),
    ).toBe(1);
    expect(
      await does(
        tx,
        'root',
        (sp) => sp`update people set deactivated_at = null where id = ${world.people.gone}`,
      ),
    ).toBe(1);
  });
});

test('R25 the last admin stays', async () => {
  await tried(owner, async (tx) => {
    const root = world.people.root;
    expect(await does(tx, 'root', (sp) => sp`update people set is_admin = false where id = ${root}`)).toBe(
      'The last admin stays an admin.',
    );
    expect(
      await does(tx, 'root', (sp) => sp`update people set deactivated_at = now() where id = ${root}`),
    ).toBe('The last admin stays an admin.');
    expect(
      await does(tx, 'root', (sp) => sp`update people set is_admin = true where id = ${world.people.boss}`),
    ).toBe(1);
    expect(await does(tx, 'root', (sp) => sp`update people set is_admin = false where id = ${root}`)).toBe(1);
    expect(
      await does(tx, 'boss', (sp) => sp`update people set is_admin = false where id = ${world.people.boss}`),
    ).toBe('The last admin stays an admin.');
  });
});

test('W7 deactivation ends every sign-in, and nobody opens an ended one again', async () => {
  await tried(owner, async (tx) => {
    await does(
      tx,
      'root',
      (sp) => sp`update people set deactivated_at = now() where id = ${world.people.pete}`,
    );
    expect(
      (await tx`select from sign_ins where person_id = ${world.people.pete} and ended_at is null`).count,
    ).toBe(0);
    expect(await does(tx, 'jun', (sp) => sp`update sign_ins set ended_at = now()`)).toBe(1);
    expect(await does(tx, 'jun', (sp) => sp`update sign_ins set ended_at = null`)).toMatch(
      'row-level security',
    );
    expect(await does(tx, 'jun', (sp) => sp`update sign_ins set seen_at = now()`)).toMatch(
      'permission denied',
    );
  });
});

test('R8 each side accepts for itself, at the moment it does; a decline is final', async () => {
  await tried(owner, async (tx) => {
    const wish = world.pairs.wish; // pete would mentor neo
    const accept = (who: Name, side: 'mentor' | 'mentee') =>
      does(
        tx,
        who,
        (sp) => sp`update mentorships set ${sp(`${side}_accepted_at`)} = '2020-01-01' where id = ${wish}`,
      );
    expect(await accept('pete', 'mentee')).toBe('Only the mentee accepts for the mentee.');
    expect(await accept('neo', 'mentor')).toBe('Only the mentor accepts for the mentor.');
    expect(await accept('root', 'mentor')).toBe('Only the mentor accepts for the mentor.');
    expect(await accept('ada', 'mentee')).toBe(0);
    expect(
      await does(
        tx,
        'pete',
        (sp) =>
          sp`update mentorships set mentor_accepted_at = now(), period = tstzrange('2020-01-01', null) where id = ${wish}`,
      ),
    ).toBe(1);
    expect((await tx`select period from mentorships where id = ${wish}`)[0]!.period).toBeNull();
    expect(await accept('neo', 'mentee')).toBe(1);
    const [row] =
      await tx`select period = tstzrange(now(), null) as starts_now, mentee_accepted_at = now() as now from mentorships where id = ${wish}`;
    expect(row).toEqual({ starts_now: true, now: true });
    const refused = (who: Name, what: object) =>
      does(
        tx,
        who,
        (sp) =>
          sp`update mentorships set ${sp(what as Record<string, never>)} where id = ${world.pairs.refused}`,
      );
    expect(await refused('pete', { mentor_accepted_at: new Date() })).toBe('This request was declined.');
    expect(await refused('sid', { declined_at: null })).toBe('This request was declined.');
    expect(await refused('root', { declined_at: null, period: '[2020-01-01,)' })).toBe(
      'This request was declined.',
    );
  });
});

test('R9 R10 a mentorship ends now and once; its past cannot be moved, nor who is in it', async () => {
  await tried(owner, async (tx) => {
    const growth = world.pairs.growth;
    const set = (who: Name, what: object) =>
      does(
        tx,
        who,
        (sp) => sp`update mentorships set ${sp(what as Record<string, never>)} where id = ${growth}`,
      );
    const [before] = await tx`select period from mentorships where id = ${growth}`;
    expect(await set('max', { declined_at: new Date() })).toMatch('can be ended, not declined');
    expect(await set('max', { mentor_accepted_at: null })).toBe(1);
    expect(
      (
        await tx`select period, mentor_accepted_at is not null as kept from mentorships where id = ${growth}`
      )[0],
    ).toEqual({ period: before!.period, kept: true });
    expect(await set('max', { mentor_id: world.people.pete })).toMatch('permission denied');
    expect(await set('tess', { period: null })).toBe(0);
    expect(await set('jun', { period: '[2001-01-01,2002-01-01)' })).toBe(1);
    const [ended] =
      await tx`select upper(period) = now() as ends_now, lower(period) = lower(${before!.period}::tstzrange) as same_start from mentorships where id = ${growth}`;
    expect(ended).toEqual({ ends_now: true, same_start: true });
    expect(await set('max', { period: '[2001-01-01,)' })).toBe('This mentorship has already ended.');
    const words = { mentorship_id: growth, ended_by: world.people.jun, reason: 'mine' };
    expect(
      await does(tx, 'jun', async (sp) => {
        const done = await sp`insert into mentorship_endings ${sp(words)}`;
        await sp`set constraints all immediate`;
        return done;
      }),
    ).toBe(1);
  });
});

test('R1 only the author widens or narrows, and it is written down', async () => {
  await tried(owner, async (tx) => {
    for (const [table, kind] of [
      ['notes', 'note'],
      ['goals', 'goal'],
      ['action_items', 'action item'],
    ] as const) {
      const widen = (who: Name, row: string, to: string) =>
        does(tx, who, (sp) => sp`update ${sp(table)} set audience = ${to} where id = ${id(row)}`);
      const row = `growth pair ${kind} by max`;
      const by = 'Only the author changes who reads this.';
      expect(await widen('jun', row, 'team')).toBe(by);
      expect(await widen('jun', row, 'private')).toBe(by);
      expect(await widen('ada', row, 'team')).toBe(0);
      expect(await widen('max', row, 'team')).toBe(1);
      const changes =
        await tx`select actor_id, from_audience, to_audience from audience_changes where subject_id = ${id(row)} and to_audience = 'team'`;
      expect(changes).toEqual([{ actor_id: world.people.max, from_audience: 'pair', to_audience: 'team' }]);
    }
    // After the end: to oneself always, to more people never.
    const after = (row: string, to: string) =>
      does(tx, 'fred', (sp) => sp`update notes set audience = ${to} where id = ${id(row)}`);
    expect(await after('former pair note by fred', 'team')).toMatch('row-level security');
    expect(await after('former private note by fred', 'pair')).toMatch('row-level security');
    expect(await after('former pair note by fred', 'private')).toBe(1);
  });
});

test('R1 R20 the owner of evidence narrows it; only who wrote it lets more people read', async () => {
  await tried(owner, async (tx) => {
    const to = (who: Name, row: string, audience: string) =>
      does(tx, who, (sp) => sp`select set_evidence_audience(${id(row)}, ${audience})`);
    expect(await to('max', 'jun pair evidence', 'team')).toBe('There is no such evidence of yours.');
    expect(await to('jun', 'jun pair evidence', 'team')).toBe(1);
    expect(await to('jun', 'confirmation', 'team')).toBe(
      'Only the person who wrote it can let more people read it.',
    );
    expect(await to('jun', 'endorsement', 'pair')).toBe(1);
    expect(await to('jun', 'endorsement', 'private')).toMatch('cannot be made private');
    expect(await does(tx, 'max', (sp) => sp`select redact_evidence(${id('jun pair evidence')})`)).toBe(
      'There is no such evidence of yours.',
    );
    expect(await does(tx, 'jun', (sp) => sp`select redact_evidence(${id('jun pair evidence')})`)).toBe(1);
    const [row] =
      await tx`select title, body, url, context from evidence where id = ${id('jun pair evidence')}`;
    expect(row).toEqual({ title: 'redacted', body: null, url: null, context: null });
  });
});

test('R13 R14 no viewer dates a record', async () => {
  await tried(owner, async (tx) => {
    const past = '2001-01-01';
    const common = { mentorship_id: world.pairs.growth, mentee_id: world.people.jun };
    const own = { ...common, author_id: world.people.max, audience: 'pair' };
    const rows: [string, object, string][] = [
      [
        'notes',
        { ...own, body: 'x', promise: 'x', written_at: past, updated_at: past },
        'written_at updated_at',
      ],
      [
        'goals',
        { ...own, title: 'x', level: 'J', created_at: past, updated_at: past },
        'created_at updated_at',
      ],
      [
        'action_items',
        {
          ...own,
          body: 'x',
          owner_id: world.people.jun,
          recorded_at: past,
          done_at: past,
          done_by: world.people.jun,
        },
        'recorded_at done_at',
      ],
      [
        'sessions',
        {
          ...common,
          starts_at: past,
          minutes: 30,
          state: 'held',
          logged_by: world.people.max,
          recorded_at: past,
        },
        'recorded_at',
      ],
      [
        'audit_events',
        { actor_id: world.people.max, deed: 'x', subject: 'x', happened_at: past },
        'happened_at',
      ],
      [
        'sign_off_requests',
        { person_id: world.people.jun, milestone: 'P8-J1', asked_by: world.people.max, asked_at: past },
        'asked_at',
      ],
      [
        'sign_offs',
        {
          person_id: world.people.jun,
          milestone: 'P8-J1',
          framework_version_id: world.version,
          voice: 'mentor',
          decision: 'signed-off',
          signer_id: world.people.max,
          happened_at: past,
          recorded_at: past,
        },
        'happened_at recorded_at',
      ],
      [
        'standing_events',
        {
          person_id: world.people.jun,
          milestone: 'P8-J1',
          standing: 'not-yet',
          reason: 'x',
          actor_id: world.people.max,
          framework_version_id: world.version,
          happened_at: past,
          recorded_at: past,
        },
        'happened_at recorded_at',
      ],
      [
        'cadences',
        { mentorship_id: world.pairs.growth, every_days: 7, set_by: world.people.max, since: past },
        'since',
      ],
      [
        'evidence',
        {
          person_id: world.people.jun,
          author_id: world.people.max,
          kind: 'N',
          audience: 'pair',
          title: 'x',
          happened_on: past,
          recorded_at: past,
        },
        'recorded_at',
      ],
    ];
    for (const [table, row, columns] of rows) {
      expect([
        table,
        await does(tx, 'max', (sp) => sp`insert into ${sp(table)} ${sp(row as Record<string, never>)}`),
      ]).toEqual([table, 1]);
      const stamped = columns
        .split(' ')
        .map((c) => `${c} = now()`)
        .join(' and ');
      const { count } = await tx.unsafe(`select from ${table} where ${stamped}`);
      expect([table, count]).toEqual([table, 1]);
    }
    const [done] = await tx`select done_by from action_items where done_at = now() and body = 'x'`;
    expect(done!.done_by).toBe(world.people.max);
  });
});

test('W20 versions count one by one, whatever is sent', async () => {
  await tried(owner, async (tx) => {
    const row = id('growth pair note by max');
    expect(
      await does(
        tx,
        'max',
        (sp) => sp`update notes set body = 'x', version = 99, updated_at = '2001-01-01' where id = ${row}`,
      ),
    ).toBe(1);
    expect((await tx`select version, updated_at = now() as now from notes where id = ${row}`)[0]).toEqual({
      version: 2,
      now: true,
    });
  });
});

test('R12 R13 nobody answers their own proposal, and a closed goal stays as it was', async () => {
  await tried(owner, async (tx) => {
    const row = id('growth pair goal by max');
    const state = (to: string) =>
      tx`update goals set state = ${to}, closed_reason = ${to === 'closed' ? 'achieved' : null} where id = ${row}`;
    const set = (who: Name, what: object) =>
      does(tx, who, (sp) => sp`update goals set ${sp(what as Record<string, never>)} where id = ${row}`);
    await state('proposed');
    expect(await set('max', { state: 'active' })).toBe('The other side answers this proposal.');
    expect(await set('max', { state: 'declined' })).toBe('The other side answers this proposal.');
    expect(await set('ada', { state: 'active' })).toBe(0);
    expect(await set('tess', { state: 'active' })).toBe(0);
    expect(await set('jun', { state: 'active' })).toBe(1);
    await state('countered'); // by max, then by jun: the last counter in the world is jun's or max's
    await tx`delete from goal_events where goal_id = ${row}`;
    await tx`insert into goal_events (goal_id, cycle, actor_id, to_state) values (${row}, 1, ${world.people.jun}, 'countered')`;
    expect(await set('jun', { state: 'active' })).toBe('The other side answers this proposal.');
    expect(await set('max', { state: 'active' })).toBe(1);
    await state('closed');
    expect(await set('jun', { title: 'another' })).toMatch('A closed goal stays as it was');
    expect(await set('jun', { closed_reason: 'dropped' })).toMatch('A closed goal stays as it was');
    expect(await set('jun', { state: 'active', closed_reason: null })).toBe(
      'Only reopening starts a new cycle.',
    );
    expect(await set('jun', { state: 'active', closed_reason: null, cycle: 2 })).toBe(1);
    expect(await set('jun', { cycle: 1 })).toBe('Only reopening starts a new cycle.');
    expect(await set('jun', { mentee_id: world.people.sid })).toMatch('permission denied');
    expect(await set('jun', { author_id: world.people.jun })).toMatch('permission denied');
  });
});

test('R16 an observer answers in their own words, once', async () => {
  await tried(owner, async (tx) => {
    const answer = (who: Name, what: object) =>
      does(
        tx,
        who,
        (sp) =>
          sp`update endorsement_requests set ${sp(what as Record<string, never>)} where id = ${id('open request')}`,
      );
    expect(await answer('olga', { answered_at: new Date() })).toMatch('in your own words');
    expect(await answer('olga', { answer_id: id('endorsement') })).toMatch('in your own words');
    expect(await answer('olga', { observer_id: world.people.pete })).toMatch('permission denied');
    expect(await answer('jun', { declined: true })).toBe(0);
    expect(await answer('olga', { declined: true })).toBe(1);
    expect(await answer('olga', { declined: false, answered_at: null })).toBe(0);
  });
});

test('R2 an admin ends a reporting line, and cannot rewrite one', async () => {
  await tried(owner, async (tx) => {
    const line = tx`person_id = ${world.people.jun} and manager_id = ${world.people.ada}`;
    const set = (period: string) =>
      does(
        tx,
        'root',
        (sp) =>
          sp`update reporting_lines set period = ${period} where ${sp.unsafe(`person_id = '${world.people.jun}' and manager_id = '${world.people.ada}'`)}`,
      );
    expect(await set('[2001-01-01,)')).toMatch('What was a reporting line stays one');
    const [{ since }] =
      (await tx`select lower(period)::text as since from reporting_lines where ${line}`) as unknown as [
        { since: string },
      ];
    expect(await set(`["${since}",2099-01-01)`)).toBe(1);
    expect(await set(`["${since}","${new Date(Date.now() - 86_400_000).toISOString()}")`)).toBe(1);
    expect(
      (await tx`select upper(period) = now() as ends_now from reporting_lines where ${line}`)[0],
    ).toEqual({ ends_now: true });
    expect(await set(`["${since}",)`)).toMatch('What was a reporting line stays one');
  });
});

test('P-tick only you can say that you did it', async () => {
  await tried(owner, async (tx) => {
    const set = (who: Name, what: object) =>
      does(
        tx,
        who,
        (sp) =>
          sp`update action_items set ${sp(what as Record<string, never>)} where id = ${id('growth pair action item by max')}`,
      );
    expect(await set('max', { done_at: '2001-01-01', done_by: world.people.jun })).toBe(
      'Only you can say that you did it.',
    );
    expect(await set('jun', { done_at: '2001-01-01', done_by: world.people.jun })).toBe(1);
    expect(
      (
        await tx`select done_at = now() as now from action_items where id = ${id('growth pair action item by max')}`
      )[0],
    ).toEqual({ now: true });
    expect(await set('max', { done_at: null, done_by: null })).toBe(1);
    expect(await set('jun', { owner_id: world.people.olga })).toMatch('row-level security');
  });
});
