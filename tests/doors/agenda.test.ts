import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAgendaLine, addTemplate, changeLine, sendAgenda } from '@/lib/sessions/agenda-line-mutations';
import { arrangeAgenda } from '@/lib/sessions/agenda-mutations';
import { getAgenda, getSentAgendas, getWaitingCounts, getWaitingLines } from '@/lib/sessions/agenda-queries';
import { templates } from '@/lib/sessions/agenda-templates';
import { agendaOf } from '@/lib/sessions/carry-over';
import { sayWhy } from '@/lib/sessions/say-agenda';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'boss' | 'senior' | 'junior' | 'outsider' | 'admin' | 'second', string>;
let pair = '';
const today = new Date().toISOString().slice(0, 10);
const gone = 'That is not here. It may have been moved, or it was never yours to see.';

const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
type Row = { id: string; number: number };
async function addSession(days: number, state = 'planned', mentorship = pair): Promise<Row> {
  const [row] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    select id, mentee_id, ${at(days)}, 45, ${state}::session_state, mentor_id from mentorships where id = ${mentorship} returning id, number`;
  return row as Row;
}
async function add(statement: PromiseLike<readonly unknown[]>): Promise<string> {
  const [row] = (await statement) as { id: string }[];
  return String(row?.id);
}
const addQuestion = async (author: string, audience: string, body: string, session: Row) => {
  const note =
    await add(owner`insert into notes (mentorship_id, mentee_id, session_id, author_id, audience, body, promise, written_at, updated_at)
    values (${pair}, ${id.junior}, ${session.id}, ${author}, ${audience}::audience, ${`❓ ${body}`}, 'pair-1', ${at(-9)}, ${at(-9)}) returning id`);
  return add(owner`insert into note_marks (note_id, kind, body, recorded_by, recorded_at)
    values (${note}, 'question', ${body}, ${author}, ${at(-9)}) returning id`);
};
const addItem = (author: string, audience: string, body: string) =>
  add(owner`insert into action_items (mentorship_id, mentee_id, author_id, owner_id, audience, body, recorded_at)
    values (${pair}, ${id.junior}, ${author}, ${author}, ${audience}::audience, ${body}, ${at(-5)}) returning id`);
const addGoal = (author: string, audience: string, title: string) =>
  add(owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state, created_at, updated_at)
    values (${pair}, ${id.junior}, ${author}, ${audience}::audience, ${title}, 'J', 'active', ${at(-60)}, ${at(-40)}) returning id`);

const words = { audience: 'pair' as const, key: '' };
const write = (person: string, body: string, more: object = {}) =>
  as(owner, person, (tx) =>
    addAgendaLine(tx, { ...words, key: randomUUID(), mentorship: pair, body, ...more }),
  );
const padOf = (person: string, number: number) =>
  as(owner, person, async (tx) => {
    const agenda = await getAgenda(tx, number);
    return agenda ? agendaOf(agenda.facts, today) : [];
  });
/** What both may read of it: the canaries of one test stay out of the others. */
const bodies = async (person: string, number: number) =>
  (await padOf(person, number)).map((one) => one.body).filter((one) => !one.startsWith('kanari'));
const arrange = (person: string, session: Row, deed: object) =>
  as(owner, person, (tx) => arrangeAgenda(tx, { session: session.id, ...deed }));
const find = async (person: string, session: Row, body: string) => {
  const entry = (await padOf(person, session.number)).find((one) => one.body === body);
  if (!entry) throw new Error(`${body} is not there`);
  return entry;
};

let last: Row;
let next: Row;
let after: Row;
beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'junior', 'outsider', 'admin', 'second');
  await owner`update people set is_admin = true where id = ${id.admin}`;
  await addLine(owner, id.junior, id.boss);
  pair = await addMentorship(owner, id.senior, id.junior);
  await addMentorship(owner, id.boss, id.outsider);
  last = await addSession(-10, 'held');
  next = await addSession(2);
  after = await addSession(16);
});
afterAll(() => owner.end());

test('S-2: the next session has it all, once, with where it comes from; sessions after it repeat nothing', async () => {
  await owner`insert into agenda_items (mentorship_id, mentee_id, session_id, author_id, audience, source, body, position, recorded_at)
    values (${pair}, ${id.junior}, ${last.id}, ${id.junior}, 'pair', 'own', 'how to split', 6e10, ${at(-12)})`;
  await addQuestion(id.senior, 'pair', 'why two models', last);
  await addItem(id.senior, 'team', 'send the draft');
  await addGoal(id.senior, 'team', 'clean the data');
  await owner`insert into sign_off_requests (person_id, milestone, asked_by, asked_at) values (${id.junior}, 'T1-J1', ${id.junior}, ${at(-6)})`;
  const reader = { id: id.junior, zone: 'UTC', today };
  const said = (await padOf(id.junior, next.number)).map((one) => [one.body, sayWhy(one.why, reader)]);
  expect(said).toEqual([
    ['why two models', `asked in S-${last.number}`],
    ['how to split', expect.stringMatching(/^carried from \d+ [A-Z]/)],
    ['send the draft', 'senior'],
    ['T1-J1', 'waiting 6 days'],
    ['clean the data', 'quiet for 5 weeks'],
  ]);
  expect(await bodies(id.senior, next.number)).toEqual(said.map(([body]) => body));
  expect(await bodies(id.senior, after.number)).toEqual([]);
});

test('R6 canary: what only one side may read is marked for them and is nowhere for anybody else', async () => {
  const secrets: Record<string, string[]> = {};
  for (const side of [id.senior, id.junior]) {
    const mark = (what: string) => `kanari ${what} of ${side}`;
    await addQuestion(side, 'private', mark('question'), last);
    await addItem(side, 'private', mark('item'));
    await addGoal(side, 'private', mark('goal'));
    await write(side, mark('line'), { audience: 'private' });
    secrets[side] = ['question', 'item', 'goal', 'line'].map(mark);
  }
  for (const side of [id.senior, id.junior]) {
    const own = (await padOf(side, next.number)).filter((one) => one.body.startsWith('kanari'));
    expect(own.map((one) => one.body).sort()).toEqual([...secrets[side]!].sort());
    expect(own.every((one) => one.onlyYou)).toBe(true);
    // Moving and ticking what only I read leaves nothing for the other side either.
    for (const one of own) await arrange(side, next, { up: one.id });
    for (const one of own) await arrange(side, next, { settle: one.id });
    await as(owner, side, (tx) => sendAgenda(tx, { key: randomUUID(), session: next.id }));
  }
  for (const [side, theirs] of Object.entries(secrets)) {
    for (const reader of Object.values(id).filter((one) => one !== side)) {
      const seen = await as(owner, reader, async (tx) => [
        await getAgenda(tx, next.number),
        await getAgenda(tx, 'next'),
        await getWaitingLines(tx, pair),
        await getSentAgendas(tx),
        await tx.execute(`select * from agenda_items`),
        await tx.execute(`select * from agenda_sendings`),
      ]);
      const text = JSON.stringify(seen);
      for (const secret of theirs) expect(text, `${reader} reads ${secret}`).not.toContain(secret);
    }
  }
});

test('sight-6: of a session not theirs, others read no line, no count and no sending', async () => {
  for (const reader of [id.boss, id.admin, id.outsider, id.second]) {
    const seen = await as(owner, reader, async (tx) => {
      const agenda = await getAgenda(tx, next.number);
      const facts = agenda?.facts;
      return [facts?.lines, facts?.placings, facts?.questions, agenda?.sent].flat().filter(Boolean);
    });
    expect(seen).toEqual([]);
    expect((await as(owner, reader, getWaitingCounts)).get(pair)).toBeUndefined();
    const entry = await find(id.senior, next, 'how to split');
    for (const deed of ['settle', 'up', 'down', 'remove', 'restore', 'place'])
      await expect(arrange(reader, next, { [deed]: entry.id }), deed).rejects.toThrow(gone);
    await expect(write(reader, 'x')).rejects.toThrow(gone);
    await expect(write(reader, 'x', { session: next.id })).rejects.toThrow(gone);
    const key = randomUUID();
    await expect(as(owner, reader, (tx) => sendAgenda(tx, { key, session: next.id }))).rejects.toThrow(gone);
  }
});

test('J-5: a line from anywhere is the last of the next session, also after somebody moved lines to the end', async () => {
  const first = await write(id.junior, 'first line');
  expect(first).toMatchObject({ goTo: `/sessions/S-${next.number}#agenda` });
  expect((await bodies(id.senior, next.number)).at(-1)).toBe('first line');
  await arrange(id.senior, next, { place: (await find(id.senior, next, 'clean the data')).id });
  expect((await bodies(id.junior, next.number)).at(-1)).toBe('clean the data');
  await write(id.senior, 'second line');
  expect((await bodies(id.junior, next.number)).slice(-2)).toEqual(['clean the data', 'second line']);
});

test('save-2: the same line sent twice stands there once', async () => {
  const key = randomUUID();
  await Promise.all([1, 2].map(() => write(id.junior, 'once only', { key })));
  expect((await bodies(id.junior, next.number)).filter((one) => one === 'once only')).toHaveLength(1);
});

test('drag-2: up, down and to a place, by either side, and both see the same order', async () => {
  // What only one side reads stands in between for that side: it counts its own lines.
  const at = async () =>
    (await padOf(id.junior, next.number)).findIndex((one) => one.body === 'send the draft');
  const stood = await at();
  await arrange(id.junior, next, { up: (await find(id.junior, next, 'send the draft')).id });
  expect(await at()).toBe(stood - 1);
  expect(await bodies(id.senior, next.number)).toEqual(await bodies(id.junior, next.number));
  const before = (await find(id.senior, next, 'why two models')).id;
  await arrange(id.senior, next, { place: (await find(id.senior, next, 'second line')).id, before });
  expect((await bodies(id.junior, next.number)).slice(0, 2)).toEqual(['second line', 'why two models']);
});

test('F14: what is ticked stays in this session and leaves the next; unticked things carry on', async () => {
  const tick = async (body: string) =>
    arrange(id.senior, next, { settle: (await find(id.senior, next, body)).id });
  for (const body of ['why two models', 'send the draft', 'clean the data', 'how to split', 'T1-J1'])
    await tick(body);
  const [question] = await owner`select answered_by from note_marks where body = 'why two models'`;
  expect(question?.answered_by).toBe(id.senior);
  const [item] = await owner`select done_by from action_items where body = 'send the draft'`;
  expect(item?.done_by).toBe(id.senior);
  const again = await arrange(id.junior, next, {
    settle: (await find(id.junior, next, 'send the draft')).id,
  });
  expect(again.said).toBe('Done.');

  await arrange(id.junior, next, { reopen: (await find(id.junior, next, 'why two models')).id });
  expect(
    (await owner`select 1 from note_marks where body = 'why two models' and answered_at is null`).length,
  ).toBe(1);

  await owner`update sessions set state = 'held', starts_at = now() - interval '1 hour' where id = ${next.id}`;
  const onto = await bodies(id.junior, after.number);
  expect(onto).toEqual(
    expect.arrayContaining(['why two models', 'first line', 'second line', 'T1-J1', 'clean the data']),
  );
  expect(onto).not.toContain('how to split');
  expect(onto).not.toContain('send the draft');
  const carried = await find(id.junior, after, 'first line');
  expect(carried.why).toMatchObject({ kind: 'carried' });
  const settled = (await padOf(id.junior, next.number))
    .filter((one) => one.settled && !one.onlyYou)
    .map((one) => one.body);
  expect(settled.sort()).toEqual(['T1-J1', 'clean the data', 'how to split', 'send the draft']);
});

test('undo-1: a line its writer drops comes back with one press; nobody else drops or rewords it', async () => {
  const entry = await find(id.junior, after, 'first line');
  await expect(arrange(id.senior, after, { remove: entry.id })).rejects.toThrow(gone);
  const change = (person: string) =>
    as(owner, person, (tx) =>
      changeLine(tx, {
        session: after.id,
        line: entry.id,
        version: entry.version ?? 0,
        body: 'reworded',
        audience: 'pair',
      }),
    );
  await expect(change(id.senior)).rejects.toThrow(gone);
  await arrange(id.junior, after, { remove: entry.id });
  expect(await bodies(id.senior, after.number)).not.toContain('first line');
  const dropped = await as(owner, id.junior, (tx) => getAgenda(tx, after.number));
  expect(dropped?.removed).toEqual([{ id: entry.id, body: 'first line' }]);
  await expect(arrange(id.senior, after, { restore: entry.id })).rejects.toThrow(gone);
  await arrange(id.junior, after, { restore: entry.id });
  expect(await bodies(id.senior, after.number)).toContain('first line');
  await expect(change(id.junior)).rejects.toThrow('changed while you were writing');
  const { version } = await find(id.junior, after, 'first line');
  await as(owner, id.junior, (tx) =>
    changeLine(tx, {
      session: after.id,
      line: entry.id,
      version: version ?? 0,
      body: 'for me',
      audience: 'private',
    }),
  );
  expect(await bodies(id.senior, after.number)).not.toContain('for me');
  expect((await find(id.junior, after, 'for me')).onlyYou).toBe(true);
});

test('S-2: what is typed after a session was said to be held is new, even before its end; what was typed in it is carried', async () => {
  const other = await addMentorship(owner, id.senior, id.outsider);
  const ahead = await addSession(3, 'planned', other);
  const running = await addSession(-10 / (24 * 60), 'held', other);
  const whyOf = async (body: string) => {
    const entries = await padOf(id.outsider, ahead.number);
    return entries.find((one) => one.body === body)?.why.kind;
  };
  await write(id.senior, 'typed as they talk', { mentorship: other });
  expect(await whyOf('typed as they talk')).toBe('carried');
  await owner`insert into session_events (session_id, actor_id, state, happened_at) values (${running.id}, ${id.senior}, 'held', now())`;
  await write(id.senior, 'typed right after', { mentorship: other });
  expect(await whyOf('typed as they talk')).toBe('carried');
  expect(await whyOf('typed right after')).toBe('added');
});

test('S-2: sent is a fact without words, for the other side, until the session has been', async () => {
  await as(owner, id.senior, (tx) => sendAgenda(tx, { key: randomUUID(), session: after.id }));
  expect(await as(owner, id.junior, getSentAgendas)).toMatchObject([{ number: after.number, by: 'senior' }]);
  expect(await as(owner, id.senior, getSentAgendas)).toEqual([]);
  const held = as(owner, id.senior, (tx) => sendAgenda(tx, { key: randomUUID(), session: next.id }));
  await expect(held).rejects.toThrow('planned');
});

test('F13: a template adds its lines once, whoever presses', async () => {
  const press = (person: string) =>
    as(owner, person, (tx) => addTemplate(tx, { key: randomUUID(), session: after.id, template: 'dry-run' }));
  await press(id.senior);
  expect(await bodies(id.junior, after.number)).toEqual(expect.arrayContaining(templates['dry-run'].lines));
  await expect(press(id.junior)).rejects.toThrow('already');
});

test('bad input: emoji, right-to-left and tags come back as typed; the 101st open line is refused in words', async () => {
  const odd = [
    '🪜'.repeat(100),
    'كيف نقسم البيانات؟ ‮abc',
    '<img src=x onerror=alert(1)>',
    "'; drop table agenda_items; --",
  ];
  for (const body of odd) await write(id.junior, body);
  expect((await bodies(id.senior, after.number)).slice(-odd.length)).toEqual(odd);
  const open = async () => (await as(owner, id.junior, getWaitingCounts)).get(pair) ?? 0;
  await owner`insert into agenda_items (mentorship_id, mentee_id, author_id, audience, source, body, position)
    select ${pair}, ${id.junior}, ${id.senior}, 'pair', 'own', 'line ' || n, n from generate_series(1, ${99 - (await open())}) n`;
  const racing = await Promise.allSettled(['a', 'b', 'c'].map((body) => write(id.junior, body)));
  expect(racing.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  await expect(write(id.junior, 'one too many')).rejects.toThrow('There are 100 open lines already');
  expect(await open()).toBe(100);
});

test('R9: when the mentorship ends, nothing is added or ticked, and the former mentor reads no line', async () => {
  const entry = await find(id.senior, after, 'second line');
  await owner`update mentorships set period = tstzrange(lower(period), now() - interval '1 second') where id = ${pair}`;
  await expect(write(id.senior, 'late')).rejects.toThrow(gone);
  await expect(arrange(id.junior, after, { settle: entry.id })).rejects.toThrow(gone);
  const own = await bodies(id.senior, after.number);
  expect(own).not.toContain('why two models');
  expect(own).not.toContain('once only');
});
