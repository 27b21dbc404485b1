import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addActionItem, changeActionItem, finishActionItem } from '@/lib/sessions/items-mutations';
import { getMyActionItems } from '@/lib/sessions/items-queries';
import type { ItemWithHistory } from '@/lib/sessions/record';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'boss' | 'senior' | 'junior' | 'outsider', string>;
let pair = '';
const gone = 'That is not here. It may have been moved, or it was never yours to see.';
const list = (person: string, which: 'open' | 'done' = 'open') =>
  as(owner, person, (tx) => getMyActionItems(tx, which));
const first = async (person: string, which: 'open' | 'done' = 'open') =>
  (await list(person, which))[0] as ItemWithHistory;
const change = (person: string, item: ItemWithHistory, more: object = {}) =>
  as(owner, person, (tx) =>
    changeActionItem(tx, { item: item.id, version: item.version, body: item.body, owner: 'mentee', ...more }),
  );

beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'junior', 'outsider');
  await addLine(owner, id.junior, id.boss);
  pair = await addMentorship(owner, id.senior, id.junior);
  const [session] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${pair}, ${id.junior}, now() - interval '1 day', 30, 'held', ${id.senior}) returning id`;
  await as(owner, id.senior, (tx) =>
    addActionItem(tx, { session: String(session?.id), key: randomUUID(), body: 'draft', owner: 'mentee' }),
  );
});
afterAll(() => owner.end());

test('F14: either side changes the words, the day and the hands it is in; each change is kept with its name', async () => {
  await change(id.senior, await first(id.junior), { body: 'send the draft', dueOn: '2027-01-10' });
  await change(id.junior, await first(id.junior), { owner: 'mentor', dueOn: '2027-01-10' });
  const item = await first(id.senior);
  expect(item).toMatchObject({
    body: 'send the draft',
    owner: 'senior',
    dueOn: '2027-01-10',
    author: 'senior',
  });
  expect(item.history.map((one) => `${one.actor} ${one.what}`)).toEqual([
    'senior reworded',
    'senior due',
    'junior owner',
  ]);
});

test('F14: done by either side, and both see who ticked it and when', async () => {
  const tick = async (person: string, done: 'yes' | 'no') => {
    const { id: item, version } = await first(person, done === 'yes' ? 'open' : 'done');
    return as(owner, person, (tx) => finishActionItem(tx, { item, version, done }));
  };
  await tick(id.junior, 'yes');
  expect((await first(id.senior, 'done')).doneBy).toBe('junior');
  await tick(id.senior, 'no');
  const { history } = await first(id.junior);
  expect(history.slice(-2).map((one) => `${one.actor} ${one.what}`)).toEqual([
    'junior done',
    'senior reopened',
  ]);
});

test('save-2: of two changes to the same item the second is told', async () => {
  const item = await first(id.senior);
  await change(id.senior, item, { body: 'one' });
  await expect(change(id.junior, item, { body: 'other' })).rejects.toThrow('changed while you were writing');
  expect((await first(id.junior)).body).toBe('one');
});

test('W6: nobody else changes it, reads its history or has it on their list', async () => {
  const item = await first(id.senior);
  for (const person of [id.boss, id.outsider]) {
    await expect(change(person, item)).rejects.toThrow(gone);
    expect(await list(person)).toEqual([]);
    const events = await as(owner, person, (tx) => tx.execute('select 1 from action_item_events'));
    expect(Array.from(events)).toEqual([]);
  }
});

test('R9: when the mentorship has ended, the mentee reads what was done and changes nothing', async () => {
  const item = await first(id.junior);
  await as(owner, id.junior, (tx) =>
    finishActionItem(tx, { item: item.id, version: item.version, done: 'yes' }),
  );
  await owner`update mentorships set period = tstzrange(lower(period), now() - interval '1 second') where id = ${pair}`;
  const [kept] = await list(id.junior, 'done');
  expect(kept).toMatchObject({ body: 'one', open: false });
  await expect(change(id.junior, kept as ItemWithHistory)).rejects.toThrow(gone);
});
