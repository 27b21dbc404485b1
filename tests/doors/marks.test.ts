import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Audience } from '@/db/enums';
import { finishActionItem } from '@/lib/sessions/items-mutations';
import { getSessionItems } from '@/lib/sessions/items-queries';
import { getMarksOfGoal, getMarksOfMilestone, getSessionMarks } from '@/lib/sessions/marks-queries';
import { logSession } from '@/lib/sessions/mutations';
import { changeNote, writeNote } from '@/lib/sessions/notes-mutations';
import { numberOf } from '@/lib/sessions/number';
import { relinkMark } from '@/lib/sessions/relink-mutations';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'boss' | 'senior' | 'junior' | 'outsider' | 'admin', string>;
let pair = '';
let [goal, secret] = [0, 0];
let [session, number] = ['', 0];
let days = 1;

const makeGoal = async (title: string, audience: Audience, author: string, mentee = id.junior) => {
  const [row] =
    await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state)
    select id, mentee_id, ${author}, ${audience}, ${title}, 'J', 'active' from mentorships where mentee_id = ${mentee} limit 1
    returning number`;
  return Number(row?.number);
};

beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'junior', 'outsider', 'admin');
  await owner`update people set is_admin = true where id = ${id.admin}`;
  await addLine(owner, id.junior, id.boss);
  pair = await addMentorship(owner, id.senior, id.junior);
  await addMentorship(owner, id.boss, id.outsider);
  goal = await makeGoal('Clean the data', 'pair', id.senior);
  secret = await makeGoal('Become a lead', 'private', id.junior);
});
beforeEach(async () => {
  const at = new Date(Date.now() - ++days * 86_400_000).toISOString().slice(0, 16);
  const logged = await as(owner, id.senior, (tx) =>
    logSession(tx, {
      key: randomUUID(),
      mentorship: pair,
      at,
      minutes: 45,
      kind: 'one-to-one',
      state: 'held',
      'goals[]': [],
      'milestones[]': [],
      items: [],
    }),
  );
  number = numberOf(logged.goTo.replace('/sessions/', '')) ?? 0;
  const [row] = await owner`select id from sessions where number = ${number}`;
  session = String(row?.id);
});
afterAll(() => owner.end());

const write = (who: string, body: string, audience: Audience = 'pair') =>
  as(owner, who, (tx) => writeNote(tx, { session, key: randomUUID(), audience, body }));
async function change(who: string, body: string, audience: Audience = 'pair') {
  const [note] =
    await owner`select id, version from notes where session_id = ${session} order by written_at desc limit 1`;
  const input = { note: String(note?.id), version: Number(note?.version), audience, body };
  return as(owner, who, (tx) => changeNote(tx, input));
}
const marks = (who: string) => as(owner, who, (tx) => getSessionMarks(tx, number));
const items = (who: string) => as(owner, who, (tx) => getSessionItems(tx, number));

const text = `talked about #G-1 and @T1-J1\n!send the draft by tomorrow\n- [x] read it\n? how so\n💡 aha`;

test('S-1: each marker of a note leaves one linked record, and untouched fields stay empty', async () => {
  await write(id.senior, text.replace('G-1', `G-${goal}`));
  const seen = await marks(id.junior);
  expect(seen.map((mark) => mark.kind).sort()).toEqual([
    'action-item',
    'action-item',
    'goal',
    'insight',
    'milestone',
    'question',
  ]);
  expect(seen.find((mark) => mark.kind === 'goal')?.goal?.title).toBe('Clean the data');
  expect(seen.find((mark) => mark.kind === 'milestone')?.milestone).toBe('T1-J1');
  const [draft, read] = await items(id.junior);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  expect(draft).toMatchObject({ body: 'send the draft', dueOn: tomorrow, owner: 'junior', doneAt: null });
  expect(read).toMatchObject({ body: 'read it', dueOn: null, audience: 'pair', doneBy: 'senior' });
});

test('F16: the link is seen from both ends: the session, the goal, the milestone', async () => {
  await write(id.junior, `on #G-${goal}, near @T1-J2`);
  const [ofGoal] = await as(owner, id.senior, (tx) => getMarksOfGoal(tx, goal));
  expect(ofGoal).toMatchObject({ session: number, author: 'junior', body: `on #G-${goal}, near @T1-J2` });
  const [ofMilestone] = await as(owner, id.senior, (tx) => getMarksOfMilestone(tx, 'T1-J2', 'junior'));
  expect(ofMilestone).toMatchObject({ session: number, milestone: 'T1-J2' });
  for (const stranger of [id.outsider, id.boss, id.admin]) {
    expect(await marks(stranger)).toEqual([]);
    expect(await as(owner, stranger, (tx) => getMarksOfGoal(tx, goal))).toEqual([]);
    expect(await as(owner, stranger, (tx) => getMarksOfMilestone(tx, 'T1-J2', 'junior'))).toEqual([]);
  }
});

test('R1: a marker of a private note is private, and so is what it leaves behind', async () => {
  await write(id.senior, '!me: ask around\n? is it me', 'private');
  expect(await marks(id.senior)).toHaveLength(2);
  expect(await items(id.senior)).toMatchObject([{ audience: 'private', owner: 'senior' }]);
  expect(await marks(id.junior)).toEqual([]);
  expect(await items(id.junior)).toEqual([]);
});

test('add-11: narrowing a note narrows its items, and a widened note leaves them narrow', async () => {
  await write(id.senior, '!send it');
  await change(id.senior, '!send it', 'private');
  expect(await items(id.junior)).toEqual([]);
  await change(id.senior, '!send it today', 'pair');
  expect(await items(id.senior)).toMatchObject([{ audience: 'private', body: 'send it today' }]);
  expect(await items(id.junior)).toEqual([]);
});

test('R6: a private goal named in a note for both leaves no trace', async () => {
  await write(id.junior, `quietly #G-${secret}`);
  expect(await marks(id.junior)).toEqual([]);
  await write(id.junior, `quietly #G-${secret}`, 'private');
  expect(await marks(id.junior)).toHaveLength(1);
  expect(await marks(id.senior)).toEqual([]);
});

test('F16: editing a line changes its record; the day stays unless its phrase changes', async () => {
  await write(id.senior, '!send the draft by 1 Dec 2031');
  const [before] = await items(id.senior);
  await change(id.senior, 'First words.\n!send the whole draft by 1 Dec 2031');
  expect(await items(id.senior)).toMatchObject([
    { id: before?.id, body: 'send the whole draft', dueOn: '2031-12-01' },
  ]);
  await change(id.senior, 'First words.\n!me: send the whole draft by 2 Dec 2031');
  expect(await items(id.senior)).toMatchObject([{ id: before?.id, owner: 'senior', dueOn: '2031-12-02' }]);
});

test('F16: deleting the text unlinks and says so; bringing it back links the same item again', async () => {
  await write(id.senior, 'Words.\n!send the draft');
  const [before] = await items(id.senior);
  expect((await change(id.senior, 'Words.')).said).toBe('Note changed. Unlinked: send the draft');
  expect(await items(id.senior)).toMatchObject([{ id: before?.id, body: 'send the draft' }]);
  expect(await marks(id.senior)).toMatchObject([{ item: { id: before?.id }, removedAt: expect.any(String) }]);
  await change(id.senior, 'Words.\n!send the draft');
  expect(await items(id.senior)).toHaveLength(1);
  const live = (await marks(id.senior)).filter((mark) => !mark.removedAt);
  expect(live).toMatchObject([{ item: { id: before?.id } }]);
});

test('F16: undo brings back the text as it was, and the link; after more changes, the line alone', async () => {
  const words = 'Words.\n\n- [ ] send the draft by 1 Dec 2031\n\nMore words.';
  await write(id.senior, words);
  await change(id.senior, 'Words.\n\nMore words.');
  const gone = async () => (await marks(id.senior)).find((mark) => mark.removedAt)?.id ?? '';
  const undo = async (who: string) => {
    const mark = await gone();
    return as(owner, who, (tx) => relinkMark(tx, { mark }));
  };
  await expect(undo(id.outsider)).rejects.toThrow('That is not here');
  await undo(id.junior);
  const body = async () => (await owner`select body from notes where session_id = ${session}`)[0]?.body;
  expect(await body()).toBe(words);
  expect(await items(id.senior)).toMatchObject([{ body: 'send the draft', dueOn: '2031-12-01' }]);
  await change(id.senior, 'Words.');
  await change(id.senior, 'Words!');
  await undo(id.senior);
  expect(await body()).toBe('Words!\n\n- [ ] send the draft by 1 Dec 2031');
  expect(await items(id.senior)).toHaveLength(1);
});

test('F16 edit-5: a line is brought back once, however often at once and again later it is asked', async () => {
  await write(id.senior, 'Words.\n!send the draft\n?why so late');
  await change(id.senior, 'Words.');
  const gone = (await marks(id.senior)).filter((mark) => mark.removedAt);
  expect(gone).toHaveLength(2);
  const ask = (mark: string) => as(owner, id.junior, (tx) => relinkMark(tx, { mark }));
  for (let round = 0; round < 3; round++)
    await Promise.all(gone.flatMap(({ id: mark }) => Array.from({ length: 4 }, () => ask(mark))));
  const [note] = await owner`select body from notes where session_id = ${session}`;
  expect(note?.body).toBe('Words.\n!send the draft\n?why so late');
  expect((await marks(id.senior)).filter((mark) => !mark.removedAt)).toHaveLength(2);
  expect(await items(id.senior)).toHaveLength(1);
});

test('F16: a box ticked in the text is done; one ticked on the list is not undone by the text', async () => {
  await write(id.senior, '- [ ] one\n- [ ] two');
  await change(id.senior, '- [x] one\n- [ ] two');
  const [one, two] = await items(id.junior);
  expect([one?.doneBy, two?.doneBy]).toEqual(['senior', null]);
  const tick = { item: two?.id ?? '', version: two?.version ?? 0, done: 'yes' as const };
  await as(owner, id.junior, (tx) => finishActionItem(tx, tick));
  await change(id.senior, '- [ ] one\n- [ ] two, slowly');
  const after = await items(id.junior);
  expect(after.map((item) => [item.body, item.doneBy])).toEqual([
    ['one', null],
    ['two, slowly', 'junior'],
  ]);
});

test('F16: an unknown @ or # stays text, and 200 kB of markers end at the two hundredth', async () => {
  await write(id.senior, '@Z9-Z9 #G-999999 #"no such goal" mail@T1-J1');
  expect(await marks(id.senior)).toEqual([]);
  await write(id.senior, '? q\n'.repeat(4000).slice(0, 19_999));
  const [row] =
    await owner`select count(*)::int as n from note_marks k join notes n on n.id = k.note_id where n.session_id = ${session}`;
  expect(row?.n).toBe(200);
});

test('R9: a private note of a pair that has ended can still be changed, and its marks stay as they were', async () => {
  const past = await addMentorship(owner, id.outsider, id.junior);
  const [made] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${past}, ${id.junior}, now() - interval '3 days', 30, 'held', ${id.outsider}) returning id, number`;
  session = String(made?.id);
  await write(id.outsider, '!look back', 'private');
  await owner`update mentorships set period = tstzrange(lower(period), now()) where id = ${past}`;
  await change(id.outsider, 'nothing left', 'private');
  const [row] =
    await owner`select removed_at from note_marks k join notes n on n.id = k.note_id where n.session_id = ${session}`;
  expect(row?.removed_at).toBeNull();
});
