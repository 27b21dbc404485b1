/** People who may write around a session and try to write more than is theirs: moments, answers, other people's part. */
import { createHash } from 'node:crypto';
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
const closedToThem = 'row-level security';
const past = '2001-01-01';
/** Sets columns of a row by its id, as somebody. */
const set = (tx: Tx, who: Name, table: string, row: string, what: object) =>
  does(
    tx,
    who,
    (sp) => sp`update ${sp(table)} set ${sp(what as Record<string, never>)} where id = ${id(row)}`,
  );
const add = (tx: Tx, who: Name, table: string, row: object) =>
  does(tx, who, (sp) => sp`insert into ${sp(table)} ${sp(row as Record<string, never>)}`);
const now = async (tx: Tx, table: string, row: string, column: string) =>
  (await tx`select ${tx(column)} = now() as now from ${tx(table)} where id = ${id(row)}`)[0]!.now as unknown;

test('R13 R23 nobody dates what they add', async () => {
  await tried(owner, async (tx) => {
    const { people, pairs } = world;
    const common = { mentorship_id: pairs.growth, mentee_id: people.jun };
    const rule = { frequency: 'weekly', every: 1, local_time: '10:00', zone: 'UTC', minutes: 45 };
    const [session_id, next] = [id('growth session'), id('growth next session')];
    const note_id = id('growth pair note by max');
    const line = {
      ...common,
      author_id: people.max,
      audience: 'pair',
      source: 'own',
      body: 'x',
      position: 9,
    };
    const together = id('growth team note written together by max');
    const asked = { note_id: together, asked_by: people.max, person_id: people.jun, kind: 'share' };
    const days = '[2030-01-01,2030-02-01)';
    const granted = { mentorship_id: pairs.growth, stand_in_id: people.pete, granted_by: people.max, days };
    const secret_hash = Buffer.from('x');
    const rows: [string, object, string][] = [
      ['session_series', { ...common, ...rule, made_by: people.max, first_on: past }, 'recorded_at'],
      [
        'series_exceptions',
        { series_id: id('growth series'), on_date: past, recorded_by: people.max },
        'recorded_at',
      ],
      ['session_groups', { host_id: people.max }, 'recorded_at'],
      [
        'agenda_items',
        { ...line, settled_at: past, settled_by: people.jun, settled_in: session_id },
        'recorded_at settled_at',
      ],
      ['agenda_sendings', { session_id: next, sender_id: people.max }, 'sent_at'],
      ['takeaways', { session_id: next, person_id: people.max, body: 'x' }, 'written_at'],
      ['session_disputes', { session_id, raised_by: people.max, claims: 'missed' }, 'raised_at'],
      ['note_marks', { note_id, kind: 'insight', body: 'x', recorded_by: people.max }, 'recorded_at'],
      ['note_consents', { ...asked, reader_id: people.pete }, 'asked_at'],
      ['delegations', granted, 'recorded_at'],
      ['capacities', { person_id: people.max, sessions_per_month: 2, set_by: people.max }, 'since'],
      ['pauses', { person_id: people.max, days }, 'recorded_at'],
      ['calendar_feeds', { person_id: people.max, secret_hash }, 'created_at'],
    ];
    for (const [table, row, columns] of rows) {
      const dated = Object.fromEntries(columns.split(' ').map((column) => [column, past]));
      expect([table, await add(tx, 'max', table, { ...row, ...dated })]).toEqual([table, 1]);
      const stamped = columns.split(' ').map((column) => `${column} = now()`);
      expect([table, (await tx.unsafe(`select from ${table} where ${stamped.join(' and ')}`)).count]).toEqual(
        [table, 1],
      );
    }
    const [settled] = await tx`select settled_by from agenda_items where settled_at = now()`;
    expect(settled!.settled_by).toBe(people.max);
  });
});

test('R23 what happens once happens now, and stays', async () => {
  await tried(owner, async (tx) => {
    const once: [Name, string, string, string][] = [
      ['max', 'session_series', 'growth series', 'ended_at'],
      ['fred', 'polls', 'closed poll of group of now', 'closed_at'],
      ['max', 'note_marks', 'growth mark in pair note by max', 'removed_at'],
      ['mona', 'handovers', 'hand-over of boxed', 'withdrawn_at'],
    ];
    await tx`update polls set closed_at = null`;
    for (const [who, table, row, column] of once) {
      expect([table, await set(tx, who, table, row, { [column]: past })]).toEqual([table, 1]);
      expect([table, await now(tx, table, row, column)]).toEqual([table, true]);
      await set(tx, who, table, row, { [column]: null });
      expect([table, await now(tx, table, row, column)]).toEqual([table, true]);
    }
  });
});

test('R8 R22 a series is planned and ended by its two, never from outside or afterwards', async () => {
  await tried(owner, async (tx) => {
    const end = (who: Name, pair = 'growth') =>
      set(tx, who, 'session_series', `${pair} series`, { ended_at: new Date() });
    for (const who of ['tess', 'vera', 'ada', 'root', 'neo', 'pete'] as const) expect(await end(who)).toBe(0);
    expect(await end('fred', 'former')).toBe(0);
    expect(await end('jun', 'former')).toBe(0);
    for (const who of ['tess', 'ada', 'root'] as const)
      expect(await does(tx, who, (sp) => sp`delete from series_exceptions`)).toBe(who === 'tess' ? 4 : 0);
    expect(await end('jun')).toBe(1);
    expect(
      await set(tx, 'jun', 'session_series', 'growth series', { mentorship_id: world.pairs.former }),
    ).toMatch('permission denied');
  });
});

test('R9 a guest comes to a group by its host alone, and may stay away', async () => {
  await tried(owner, async (tx) => {
    const session =
      await tx`select id from sessions where group_id = ${id('group of now')} and mentorship_id = ${world.pairs.craft}`;
    const move = (who: Name, group: string | null) =>
      does(tx, who, (sp) => sp`update sessions set group_id = ${group} where id = ${session[0]!.id}`);
    expect(await move('sid', id('group of then'))).toBe('Only its host invites to a group session.');
    expect(await move('sid', null)).toBe(1);
    expect(await move('sid', id('group of now'))).toBe('Only its host invites to a group session.');
    expect((await within(tx, world.people.sid, async () => tx`select from session_groups`)).count).toBe(1);
    expect(await move('fred', id('group of now'))).toBe(1);
    const guests = (who: Name) =>
      within(tx, world.people[who], async () => (await tx`select group_people(${id('group of now')})`).count);
    expect([await guests('sid'), await guests('fred'), await guests('jun'), await guests('root')]).toEqual([
      2, 2, 0, 0,
    ]);
    const other = { starts_at: new Date(), minutes: 30, state: 'planned', group_id: id('group of now') };
    const row = {
      mentorship_id: world.pairs.growth,
      mentee_id: world.people.jun,
      logged_by: world.people.max,
    };
    expect(await add(tx, 'max', 'sessions', { ...row, ...other })).toBe(
      'Only its host invites to a group session.',
    );
  });
});

test('D6 a hand is one’s own, and stays where it was when the question was closed', async () => {
  await tried(owner, async (tx) => {
    const lower = (who: Name, poll: string) =>
      does(tx, who, (sp) => sp`update poll_hands set up = false where poll_id = ${id(poll)}`);
    expect(await lower('fred', 'open poll of group of now')).toBe(0);
    expect(await lower('sid', 'open poll of group of now')).toBe(1);
    expect(await lower('sid', 'closed poll of group of now')).toBe(0);
    const close = (who: Name) => set(tx, who, 'polls', 'open poll of group of now', { closed_at: past });
    expect(await close('fred')).toBe(0);
    expect(await close('sid')).toBe(1);
    expect(await lower('sid', 'open poll of group of now')).toBe(0);
  });
});

test('S-2 nobody rewrites a line of somebody else, settles one in another name, or says afterwards who did', async () => {
  await tried(owner, async (tx) => {
    const line = 'growth pair agenda item by max';
    const change = (who: Name, what: object) => set(tx, who, 'agenda_items', line, what);
    expect(await change('jun', { body: 'mine' })).toBe(
      'Only the person who put it on the agenda changes its words.',
    );
    expect(await change('jun', { audience: 'private' })).toBe('Only the author changes who reads this.');
    expect(await change('jun', { position: 0.5 })).toBe(1);
    expect(await change('jun', { session_id: id('technical session') })).toMatch(closedToThem);
    expect(await change('tess', { position: 2 })).toBe(0);
    const settled = { settled_at: past, settled_by: world.people.max, settled_in: id('growth session') };
    expect(await change('jun', { ...settled, settled_in: id('technical session') })).toMatch(closedToThem);
    expect(await change('jun', settled)).toBe(1);
    expect(await change('max', { settled_by: world.people.max, settled_in: null, settled_at: past })).toBe(1);
    const [row] =
      await tx`select settled_at = now() as now, settled_by, settled_in from agenda_items where id = ${id(line)}`;
    expect(row).toEqual({ now: true, settled_by: world.people.jun, settled_in: id('growth session') });
    expect(await change('max', { settled_at: null })).toBe(1);
    expect(await change('max', { audience: 'private' })).toBe(1);
    expect(
      (await tx`select from audience_changes where subject_id = ${id(line)} and from_audience = 'pair'`)
        .count,
    ).toBe(1);
    expect(await change('jun', { position: 3 })).toBe(0);
    expect(await set(tx, 'fred', 'agenda_items', 'former pair agenda item by fred', { body: 'x' })).toBe(0);
  });
});

test('add-11 a mark is answered in one’s own name, and points at nothing its writer may not see', async () => {
  await tried(owner, async (tx) => {
    const change = (who: Name, note: string, what: object) =>
      set(tx, who, 'note_marks', `growth mark in ${note}`, what);
    for (const who of ['ada', 'tess', 'vera', 'nora', 'root'] as const)
      expect(await change(who, 'team note by max', { body: 'x' })).toBe(0);
    expect(await change('jun', 'private note by max', { body: 'x' })).toBe(0);
    expect(
      await change('jun', 'pair note by max', { answered_at: past, answered_by: world.people.max }),
    ).toBe(1);
    expect(await change('max', 'pair note by max', { answered_by: world.people.max })).toBe(1);
    const [row] =
      await tx`select answered_at = now() as now, answered_by from note_marks where id = ${id('growth mark in pair note by max')}`;
    expect(row).toEqual({ now: true, answered_by: world.people.jun });
    const goalMark = tx`note_id = ${id('growth pair note by max')} and kind = 'goal'`;
    const point = (who: Name, goal: string) =>
      does(tx, who, (sp) => sp`update note_marks set goal_id = ${id(goal)} where ${goalMark}`);
    const hidden = 'That is not here. It may have been moved, or it was never yours to see.';
    expect(await point('jun', 'boxed team goal by sid')).toBe(hidden);
    expect(await point('jun', 'growth private goal by max')).toBe(hidden);
    expect(await point('max', 'technical pair goal by tess')).toBe(hidden);
    expect(await point('max', 'growth private goal by max')).toBe(1);
    // A pair's other half may still reword the line of a goal they cannot see.
    expect(await does(tx, 'jun', (sp) => sp`update note_marks set body = 'x' where ${goalMark}`)).toBe(1);
    expect(await point('jun', 'growth pair goal by jun')).toBe(1);
    const milestoneMark = tx`note_id = ${id('growth pair note by max')} and kind = 'milestone'`;
    expect(
      await does(tx, 'jun', (sp) => sp`update note_marks set milestone = 'X9-J9' where ${milestoneMark}`),
    ).toBe('This framework has no such milestone.');
  });
});

const agree = 'Everybody who wrote in it has to agree before more people may read it.';
const pairByJun = 'growth pair note written together by jun';

test('R1 more people read what was written together only with the word of everybody who wrote in it', async () => {
  await tried(owner, async (tx) => {
    const widen = (who: Name, to: string) => set(tx, who, 'notes', pairByJun, { audience: to });
    const answer = (who: Name, granted: boolean | null) =>
      set(tx, who, 'note_consents', 'consent of max to widen', { granted, answered_at: past });
    expect(await widen('jun', 'team')).toBe(agree);
    expect(await widen('max', 'team')).toBe('Only the author changes who reads this.');
    expect(await answer('jun', true)).toBe(0);
    expect(await answer('tess', true)).toBe(0);
    expect(await answer('max', null)).toBe('Say yes or no.');
    expect(await answer('max', false)).toBe(1);
    expect(await widen('jun', 'team')).toBe(agree);
    expect(await answer('max', true)).toBe(1);
    expect(await now(tx, 'note_consents', 'consent of max to widen', 'answered_at')).toBe(true);
    // A yes was to the text as it stood.
    expect(await set(tx, 'max', 'notes', pairByJun, { body: 'and one more thing' })).toBe(1);
    expect(await widen('jun', 'team')).toBe(agree);
    expect(await answer('max', true)).toBe(1);
    expect(await answer('max', null)).toBe(1);
    expect(await widen('jun', 'team')).toBe(agree);
    expect(await answer('max', true)).toBe(1);
    expect(await widen('jun', 'team')).toBe(1);
    expect(await widen('jun', 'private')).toBe(1);
  });
});

test('R9 a note is shown to exactly the person its writers agreed on', async () => {
  await tried(owner, async (tx) => {
    const show = (who: Name, note: string, reader: Name) =>
      add(tx, who, 'note_readers', {
        note_id: id(note),
        reader_id: world.people[reader],
        shared_by: world.people[who],
      });
    const refused = 'Everybody who wrote in it has to agree before somebody else may read it.';
    expect(await show('jun', pairByJun, 'pete')).toBe(refused);
    expect(await show('max', pairByJun, 'pete')).toMatch(/agree|row-level/);
    expect(await set(tx, 'jun', 'note_consents', 'consent of max', { granted: true })).toBe(0);
    expect(
      await set(tx, 'max', 'note_consents', 'consent of max', {
        granted: true,
        reader_id: world.people.otto,
      }),
    ).toMatch('permission denied');
    expect(await set(tx, 'max', 'note_consents', 'consent of max', { granted: true })).toBe(1);
    expect(await show('jun', pairByJun, 'otto')).toBe(refused);
    expect(await show('jun', pairByJun, 'pete')).toBe(1);
    expect(await show('pete', pairByJun, 'olga')).toMatch(/agree|row-level/);
    // What the mentor wrote alone is the mentor's to agree to, also after the end.
    expect(await show('jun', 'former pair note by fred', 'max')).toBe(refused);
    expect(await show('jun', 'former pair note written together by jun', 'tess')).toBe(1);
    expect(await show('jun', 'former pair note by jun', 'max')).toBe(1);
    expect(await show('jun', 'former private note by fred', 'max')).toMatch(/agree|row-level/);
  });
});

test('R9 what two wrote stays as it was when their mentorship ended', async () => {
  await tried(owner, async (tx) => {
    const write = (who: Name, note: string, what: object) => set(tx, who, 'notes', `former ${note}`, what);
    const refused = 'You wrote this together, and it stays as it was at the end. Write a new note.';
    expect(await write('jun', 'pair note written together by jun', { audience: 'private' })).toBe(1);
    expect(await write('jun', 'pair note written together by jun', { body: 'later' })).toBe(refused);
    expect(await write('jun', 'private note written together by jun', { body: 'later' })).toBe(refused);
    expect(await write('fred', 'private note written together by jun', { body: 'later' })).toBe(0);
    expect(await write('jun', 'private note by jun', { body: 'later' })).toBe(1);
  });
});

test('save-10 R1 who wrote and how it read before keep themselves; nothing taken out is lost', async () => {
  await tried(owner, async (tx) => {
    const note = 'growth pair note by jun';
    const texts = () =>
      tx`select number, author_id, audience, body from note_versions where note_id = ${id(note)} order by number`;
    await tx`update note_versions v set body = n.body from notes n where n.id = v.note_id and n.id = ${id(note)}`;
    const first = (await texts())[0]!.body;
    expect(await set(tx, 'max', 'notes', note, { body: `${first} and second` })).toBe(1);
    expect(await set(tx, 'max', 'notes', note, { body: `${first} and second and third` })).toBe(1);
    expect(await set(tx, 'jun', 'notes', note, { body: 'fourth' })).toBe(1);
    const { jun, max } = world.people;
    expect((await texts()).map((v) => [v.author_id, v.body])).toEqual([
      [jun, first],
      [max, `${first} and second and third`],
      [jun, 'fourth'],
    ]);
    expect(
      (
        await tx`select person_id from note_authors where note_id = ${id(note)} order by since, person_id = ${max}`
      ).map((a) => a.person_id),
    ).toEqual([jun, max]);
    for (const table of ['note_versions', 'note_authors'] as const) {
      expect(await does(tx, 'jun', (sp) => sp`delete from ${sp(table)}`)).toMatch('permission denied');
      expect(await does(tx, 'jun', (sp) => sp`update ${sp(table)} set note_id = note_id`)).toMatch(
        'permission denied',
      );
      expect(await does(tx, 'jun', (sp) => sp`insert into ${sp(table)} select * from ${sp(table)}`)).toMatch(
        'permission denied',
      );
    }
  });
});

test('R16 S-7 a stand-in does not make the days longer, and nobody stands in by their own word', async () => {
  await tried(owner, async (tx) => {
    const change = (who: Name, what: object, row = 'stand-in') => set(tx, who, 'delegations', row, what);
    const longer = `[${past},2002-01-01)`;
    expect(await change('vera', { days: longer })).toBe('Only the mentor changes these days.');
    for (const who of ['jun', 'tess', 'ada', 'root'] as const)
      expect(await change(who, { days: longer })).toBe(0);
    const mine = {
      mentorship_id: world.pairs.growth,
      stand_in_id: world.people.vera,
      days: '[2030-01-01,2030-02-01)',
    };
    for (const who of ['vera', 'jun', 'tess', 'ada', 'root'] as const)
      expect(await add(tx, who, 'delegations', { ...mine, granted_by: world.people[who] })).toMatch(
        closedToThem,
      );
    expect(await add(tx, 'vera', 'delegations', { ...mine, granted_by: world.people.max })).toMatch(
      closedToThem,
    );
    expect(await change('vera', { stand_in_id: world.people.pete })).toMatch('permission denied');
    expect(await change('max', { days: longer })).toBe(1);
    expect(await change('vera', { ended_at: past })).toBe(1);
    expect(await now(tx, 'delegations', 'stand-in', 'ended_at')).toBe(true);
    for (const who of ['vera', 'max'] as const) expect(await change(who, { ended_at: null })).toBe(0);
    expect(await change('theo', { ended_at: null }, 'stand-in that was called off')).toBe(0);
    expect(await change('max', { ended_at: past }, 'later stand-in')).toBe(1);
  });
});

test('R11 R21 a pause that has not begun is taken back, one that has stays; what one can carry is a record', async () => {
  await tried(owner, async (tx) => {
    const { max } = world.people;
    expect(await add(tx, 'max', 'pauses', { person_id: max, days: '[2199-01-01,2199-02-01)' })).toBe(1);
    expect(await does(tx, 'root', (sp) => sp`delete from pauses`)).toBe(0);
    expect(await does(tx, 'max', (sp) => sp`delete from pauses`)).toBe(1);
    expect(
      await does(
        tx,
        'tess',
        (sp) => sp`update pauses set days = '[2199-01-01,2199-02-01)' where person_id = ${max}`,
      ),
    ).toBe(0);
    expect(await does(tx, 'max', (sp) => sp`update capacities set sessions_per_month = 0`)).toMatch(
      'permission denied',
    );
  });
});

test('W10 a revoked feed stays revoked, answers to nothing, and opens nobody else’s', async () => {
  await tried(owner, async (tx) => {
    const secret = createHash('sha256').update('feed of max').digest();
    const asked = () =>
      within(tx, null, async () => {
        const [row] = await tx`select person_id, names, viewer_id() as viewer from gate_feed(${secret})`;
        return row && [row.person_id, row.names];
      });
    expect(await asked()).toEqual([world.people.max, false]);
    const change = (who: Name, what: object) => set(tx, who, 'calendar_feeds', 'feed of max', what);
    for (const who of ['jun', 'ada', 'root'] as const) expect(await change(who, { names: true })).toBe(0);
    expect(await change('max', { secret_hash: Buffer.from('x') })).toMatch('permission denied');
    expect(await change('max', { person_id: world.people.jun })).toMatch('permission denied');
    expect(await change('max', { names: true })).toBe(1);
    expect(await asked()).toEqual([world.people.max, true]);
    expect(await change('max', { revoked_at: past })).toBe(1);
    expect(await now(tx, 'calendar_feeds', 'feed of max', 'revoked_at')).toBe(true);
    expect(await asked()).toBeUndefined();
    expect(await change('max', { revoked_at: null })).toBe(0);
    const gone = createHash('sha256').update('feed of gone').digest();
    expect((await within(tx, null, async () => tx`select from gate_feed(${gone})`)).count).toBe(0);
  });
});

test('R23 an outcome is corrected for seven days; then it takes both, and date and length stay', async () => {
  await tried(owner, async (tx) => {
    const change = (who: Name, what: object) => set(tx, who, 'sessions', 'growth session', what);
    const settledFor = (time: string) =>
      tx`update session_events set happened_at = now() - ${time}::text::interval where session_id = ${id('growth session')}`;
    const seven = 'Seven days have passed: say what it was, and the other side agrees or not.';
    await settledFor('6 days 23:59:59');
    expect(await change('jun', { state: 'missed' })).toBe(1);
    expect(await change('max', { state: 'planned' })).toMatch('cannot be planned again');
    expect(await change('max', { state: 'held', minutes: 50 })).toBe(1);
    await settledFor('7 days');
    expect(await change('max', { state: 'missed' })).toBe(seven);
    expect(await change('max', { minutes: 55 })).toMatch('After seven days');
    expect(await change('max', { starts_at: new Date() })).toMatch('After seven days');
    expect(await change('max', { kind: 'coffee' })).toBe(1);
    // A later event does not open the window again.
    const event = { session_id: id('growth session'), actor_id: world.people.max, state: 'missed' };
    expect(await add(tx, 'max', 'session_events', event)).toBe(1);
    expect(await change('max', { state: 'missed' })).toBe(seven);

    await tx`delete from session_disputes`;
    const dispute = { session_id: id('growth session'), raised_by: world.people.jun, claims: 'missed' };
    expect(await add(tx, 'jun', 'session_disputes', dispute)).toBe(1);
    const answer = (who: Name, agreed: boolean, by: Name = who) =>
      does(
        tx,
        who,
        (sp) =>
          sp`update session_disputes set agreed = ${agreed}, answered_by = ${world.people[by]}, answered_at = ${past}`,
      );
    expect(await answer('jun', true)).toBe(0);
    expect(await answer('jun', true, 'max')).toBe(0);
    for (const who of ['tess', 'vera', 'ada', 'root'] as const) expect(await answer(who, true)).toBe(0);
    expect(await answer('max', true, 'jun')).toMatch(closedToThem);
    expect(await change('jun', { state: 'missed' })).toBe(seven);
    expect(await answer('max', true)).toBe(1);
    expect(await answer('max', false)).toBe(0);
    expect(await change('max', { state: 'cancelled' })).toBe(seven);
    await tx`update session_disputes set answered_at = now() - interval '1 second'`;
    expect(await change('max', { state: 'missed' })).toBe(seven);
    await tx`update session_disputes set answered_at = now()`;
    expect(await change('max', { state: 'missed' })).toBe(1);
    await tx`update session_disputes set agreed = false`;
    expect(await change('max', { state: 'held' })).toBe(seven);
  });
});

test('R23 an outcome without a record of it is settled as long as the session itself', async () => {
  await tried(owner, async (tx) => {
    await tx`delete from session_events where session_id = ${id('growth session')}`;
    const change = (state: string) => set(tx, 'max', 'sessions', 'growth session', { state });
    expect(await change('missed')).toBe(1);
    await tx`update sessions set starts_at = now() - interval '9 days', recorded_at = now() - interval '8 days' where id = ${id('growth session')}`;
    expect(await change('held')).toMatch('Seven days have passed');
  });
});
