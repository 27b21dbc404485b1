/** What comes with sessions, looked at from the second before, the instant itself and the second after. */
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner, doer, tried, within } from '../support/as';
import type { Name } from '../support/canary-cast';
import { loadCanaryWorld, type World } from '../support/canary-world';

const owner = asOwner();
let world: World;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
});
afterAll(() => owner.end());

type Tx = postgres.TransactionSql;
const does = doer(() => world.people);
const id = (row: string) => world.rows[row]!;
/** How many rows of a table this reader finds where this holds. */
const finds = (tx: Tx, reader: Name, table: string, where: postgres.Fragment) =>
  within(tx, world.people[reader], async () => (await tx`select from ${tx(table)} where ${where}`).count);
const runs = (tx: Tx, from: number, until: number | null) =>
  tx`update mentorships set period = tstzrange(now() + ${from} * interval '1 second', now() + ${until} * interval '1 second') where id = ${world.pairs.growth}`;
const seconds = [1, 0, -1] as const;

const inGrowth = (tx: Tx) => tx`mentorship_id = ${world.pairs.growth}`;
const ofSession = (tx: Tx, name = 'growth session') => tx`session_id = ${id(name)}`;
const ofNote = (tx: Tx, name: string) => tx`note_id = ${id(name)}`;

/** Everything of the pair that is neither the former mentor's own nor a plain date; and whose rows stay theirs. */
const kinds = (tx: Tx): [table: string, all: postgres.Fragment, own: postgres.Fragment][] => {
  const { max } = world.people;
  return [
    ['agenda_items', inGrowth(tx), tx`${inGrowth(tx)} and author_id = ${max}`],
    ['agenda_sendings', ofSession(tx, 'growth next session'), tx`false`],
    ['takeaways', ofSession(tx), tx`${ofSession(tx)} and person_id = ${max}`],
    ['session_disputes', ofSession(tx), tx`false`],
    ['note_versions', ofNote(tx, 'growth pair note by jun'), tx`false`],
    ['note_marks', ofNote(tx, 'growth pair note by jun'), tx`false`],
    ['note_authors', ofNote(tx, 'growth pair note by jun'), tx`false`],
    ['note_versions', ofNote(tx, 'growth pair note by max'), tx`${ofNote(tx, 'growth pair note by max')}`],
    ['note_marks', ofNote(tx, 'growth pair note by max'), tx`${ofNote(tx, 'growth pair note by max')}`],
    ['action_item_events', tx`action_item_id = ${id('growth pair action item by jun')}`, tx`false`],
    ['pauses', tx`person_id = ${world.people.jun}`, tx`false`],
    ['delegations', inGrowth(tx), inGrowth(tx)],
  ];
};

test('R9 every new kind of row: a mentor reads it up to the end, and from that instant on their own alone', async () => {
  await tried(owner, async (tx) => {
    // tess mentors jun, too, and sees nothing of it either way but that jun pauses.
    for (const until of seconds) {
      await runs(tx, -1_000_000, until);
      for (const [table, all, own] of kinds(tx)) {
        const mine = Number((await tx`select count(*) from ${tx(table)} where ${own}`)[0]!.count);
        const hidden =
          table === 'agenda_items'
            ? tx`and not (audience = 'private' and author_id = ${world.people.jun})`
            : tx``;
        const every = Number(
          (await tx`select count(*) from ${tx(table)} where (${all}) ${hidden}`)[0]!.count,
        );
        const expected = until > 0 ? every : mine;
        expect([table, until, await finds(tx, 'max', table, all)]).toEqual([table, until, expected]);
        if (table !== 'delegations' && table !== 'pauses')
          expect([table, await finds(tx, 'tess', table, all)]).toEqual([table, 0]);
      }
    }
  });
});

test('R9 every new kind of row: a mentor reads nothing of it before the start', async () => {
  await tried(owner, async (tx) => {
    for (const from of seconds) {
      await runs(tx, from, null);
      const expected = from <= 0;
      for (const [table, where] of [
        ['agenda_items', tx`id = ${id('growth pair agenda item by jun')}`],
        ['takeaways', tx`${ofSession(tx)} and person_id = ${world.people.jun}`],
        ['session_disputes', ofSession(tx)],
        ['note_versions', ofNote(tx, 'growth pair note by jun')],
        ['note_marks', tx`id = ${id('growth mark in pair note by jun')}`],
      ] as const)
        expect([table, from, (await finds(tx, 'max', table, where)) > 0]).toEqual([table, from, expected]);
    }
  });
});

test('R9 the plan of a pair: a former mentor keeps the series of their own time and its days', async () => {
  await tried(owner, async (tx) => {
    await runs(tx, -20_000_000, -10);
    for (const [made, expected] of [
      [-11, 1],
      [-10, 0],
      [-9, 0],
    ] as const) {
      await tx`update session_series set recorded_at = now() + ${made} * interval '1 second' where id = ${id('growth series')}`;
      expect([made, await finds(tx, 'max', 'session_series', inGrowth(tx))]).toEqual([made, expected]);
      expect([made, await finds(tx, 'jun', 'session_series', inGrowth(tx))]).toEqual([made, 1]);
    }
    await tx`update session_series set recorded_at = now() - interval '1 hour' where id = ${id('growth series')}`;
    for (const [day, expected] of [
      [0, 1],
      [1, 0],
    ] as const) {
      await tx`delete from series_exceptions`;
      await tx`insert into series_exceptions (series_id, on_date, recorded_by)
        values (${id('growth series')}, ((now() - interval '10 seconds') at time zone 'UTC')::date + ${day}::int, ${world.people.max})`;
      expect([day, await finds(tx, 'max', 'series_exceptions', tx`true`)]).toEqual([day, expected]);
      for (const who of ['jun', 'ada', 'root'] as const)
        expect([day, who, await finds(tx, who, 'series_exceptions', tx`true`)]).toEqual([day, who, 1]);
    }
  });
});

test('R9 a guest of a group belongs to it while their mentorship with the host reaches that far', async () => {
  await tried(owner, async (tx) => {
    const group = id('group of now');
    const ends = async (at: string) => {
      await tx`update mentorships set period = tstzrange(lower(period), ${at}::text::timestamptz) where id = ${world.pairs.former}`;
      // Ending it calls off what was to come; this one is looked at as it would be otherwise.
      await tx`update sessions set state = 'planned' where group_id = ${group}`;
    };
    const [session] =
      await tx`select starts_at from sessions where group_id = ${group} and mentorship_id = ${world.pairs.former}`;
    const start = (session!.starts_at as Date).getTime();
    for (const [seconds, expected] of [
      [1, 1],
      [0, 0],
      [-1, 0],
    ] as const) {
      await ends(new Date(start + seconds * 1000).toISOString());
      expect([seconds, await finds(tx, 'jun', 'session_groups', tx`id = ${group}`)]).toEqual([
        seconds,
        expected,
      ]);
      expect([seconds, await finds(tx, 'jun', 'polls', tx`group_id = ${group}`)]).toEqual([
        seconds,
        expected * 2,
      ]);
      expect([seconds, await finds(tx, 'jun', 'poll_hands', tx`true`)]).toEqual([seconds, 2 + expected * 2]);
      const people = await within(tx, world.people.sid, async () => tx`select group_people(${group}) as id`);
      expect([seconds, people.length]).toEqual([seconds, 2 + expected]);
    }
  });
});

test('S-7 R16 a stand-in reads and signs from the first midnight of the mentor to the last, and not a second longer', async () => {
  await tried(owner, async (tx) => {
    const [clock] =
      await tx`select floor(extract(epoch from now()))::int % 86400 as second, (now() at time zone 'UTC')::date::text as today`;
    const second = Number(clock!.second);
    /** A zone in which it is so many seconds after midnight, of the nearest one. */
    const zoneAt = (seconds: number) => {
      const east = seconds - second + (second < 43_200 ? 0 : 86_400);
      const abs = Math.abs(east);
      const part = (n: number) => String(Math.floor(n)).padStart(2, '0');
      // POSIX counts westward.
      return `X${east < 0 ? '+' : '-'}${part(abs / 3600)}:${part((abs % 3600) / 60)}:${part(abs % 60)}`;
    };
    const [local] =
      await tx`select x::text as time, daterange(x::date, x::date + 30)::text as first, daterange(x::date - 30, x::date)::text as last
      from (select now() at time zone ${zoneAt(0)} as x) as y`;
    expect(local!.time).toMatch(/ 00:00:00/);
    const on = async (seconds: number, days: string) => {
      await tx`update people set zone = ${zoneAt(seconds)} where id = ${world.people.max}`;
      await tx`update delegations set days = ${days} where id = ${id('stand-in')}`;
      const jun = world.people.jun;
      const { version } = world;
      const sees = (table: string, row: string) => finds(tx, 'vera', table, tx`id = ${id(row)}`);
      const signs = await does(
        tx,
        'vera',
        (
          sp,
        ) => sp`insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id)
        values (${jun}, 'T1-J2', ${version}, 'mentor', 'signed-off', ${world.people.vera})`,
      );
      return {
        goal: await sees('goals', 'growth pair goal by max'),
        evidence: await sees('evidence', 'jun pair evidence'),
        standing: (await finds(tx, 'vera', 'standing', tx`person_id = ${jun}`)) > 0,
        signs: signs === 1,
        notes: await finds(tx, 'vera', 'notes', tx`true`),
        sessions: await finds(tx, 'vera', 'sessions', tx`true`),
        agenda: await finds(tx, 'vera', 'agenda_items', tx`true`),
        said: await finds(tx, 'vera', 'goal_events', tx`true`),
      };
    };
    const never = { notes: 0, sessions: 0, agenda: 0, said: 0 };
    const inside = { goal: 1, evidence: 1, standing: true, signs: true, ...never };
    const outside = { goal: 0, evidence: 0, standing: false, signs: false, ...never };
    const [first, last] = [local!.first as string, local!.last as string];
    expect(await on(-1, first)).toEqual(outside);
    expect(await on(0, first)).toEqual(inside);
    expect(await on(1, first)).toEqual(inside);
    expect(await on(-1, last)).toEqual(inside);
    expect(await on(0, last)).toEqual(outside);
    expect(await on(1, last)).toEqual(outside);
    // A zone nobody knows counts as UTC, and breaks nothing.
    await tx`update people set zone = 'Nowhere/At_All' where id = ${world.people.max}`;
    const { today } = clock!;
    await tx`update delegations set days = daterange(${today}::text::date, ${today}::text::date + 1) where id = ${id('stand-in')}`;
    expect(await finds(tx, 'vera', 'evidence', tx`id = ${id('jun pair evidence')}`)).toBe(1);
  });
});

test('S-7 a stand-in ends when it is called off, and with the mentorship it stands in', async () => {
  await tried(owner, async (tx) => {
    const sees = () => finds(tx, 'vera', 'evidence', tx`id = ${id('jun pair evidence')}`);
    for (const until of seconds) {
      await runs(tx, -1000, until);
      expect([until, await sees()]).toEqual([until, until > 0 ? 1 : 0]);
    }
    await runs(tx, -1000, null);
    expect(await sees()).toBe(1);
    expect(
      await does(
        tx,
        'vera',
        (sp) => sp`update delegations set ended_at = now() where id = ${id('stand-in')}`,
      ),
    ).toBe(1);
    expect(await sees()).toBe(0);
  });
});

test('J-7 R1 narrowing a note takes effect on the next read, for its earlier texts, its marks and what they became', async () => {
  await tried(owner, async (tx) => {
    const note = 'growth team note by max';
    const item = tx`id = (select action_item_id from note_marks where note_id = ${id(note)} and kind = 'action-item')`;
    const [mark] =
      await tx`select action_item_id as id from note_marks where note_id = ${id(note)} and kind = 'action-item'`;
    expect(await tx`select from action_items where ${item}`).toHaveLength(1);
    const reads = async (who: Name) => ({
      texts: await finds(tx, who, 'note_versions', ofNote(tx, note)),
      marks: await finds(tx, who, 'note_marks', ofNote(tx, note)),
      authors: await finds(tx, who, 'note_authors', ofNote(tx, note)),
      item: await finds(tx, who, 'action_items', tx`id = ${mark!.id}`),
    });
    const narrow = (to: string) =>
      does(tx, 'max', (sp) => sp`update notes set audience = ${to} where id = ${id(note)}`);
    const nothing = { texts: 0, marks: 0, authors: 0, item: 0 };
    for (const who of ['jun', 'tess', 'ada'] as const)
      expect([who, await reads(who)]).toEqual([who, { texts: 1, marks: 5, authors: 1, item: 1 }]);
    expect(await narrow('pair')).toBe(1);
    expect(await reads('jun')).toEqual({ texts: 2, marks: 5, authors: 1, item: 1 });
    for (const who of ['tess', 'ada', 'root', 'vera'] as const)
      expect([who, await reads(who)]).toEqual([who, nothing]);
    expect(await narrow('private')).toBe(1);
    expect(await reads('jun')).toEqual(nothing);
    // Widened again, what was private in between stays so.
    expect(await narrow('team')).toBe(1);
    expect(await reads('ada')).toEqual({ texts: 2, marks: 5, authors: 1, item: 0 });
    expect(await reads('jun')).toEqual({ texts: 3, marks: 5, authors: 1, item: 0 });
    expect(await reads('max')).toEqual({ texts: 4, marks: 5, authors: 1, item: 1 });
  });
});
