import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getOpenActionItems, getSessionItems } from '@/lib/sessions/items-queries';
import { logSession, planSession } from '@/lib/sessions/mutations';
import { getMyNotes, getNotes, hasPrivateNotes } from '@/lib/sessions/notes-queries';
import { numberOf } from '@/lib/sessions/number';
import {
  getLastSessionWith,
  getNextSession,
  getOpenPairs,
  getSession,
  getSessionEvents,
  getSessionLinks,
} from '@/lib/sessions/queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'boss' | 'senior' | 'junior' | 'outsider' | 'admin', string>;
let pair = '';
let goal = '';

/** Wall clock in UTC, the zone of everybody here: some days and hours ago. */
const ago = (days: number, hours = 0) =>
  new Date(Date.now() - days * 86_400_000 - hours * 3_600_000).toISOString().slice(0, 16);
const log = (more: object = {}) => ({
  key: randomUUID(),
  mentorship: pair,
  at: ago(1),
  minutes: 45,
  kind: 'one-to-one' as const,
  state: 'held' as const,
  'goals[]': [],
  'milestones[]': [],
  items: [],
  ...more,
});
const numberFrom = ({ goTo }: { goTo: string }) => numberOf(goTo.replace('/sessions/', '')) ?? 0;

beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'junior', 'outsider', 'admin');
  await owner`update people set is_admin = true where id = ${id.admin}`;
  await addLine(owner, id.junior, id.boss);
  pair = await addMentorship(owner, id.senior, id.junior);
  await addMentorship(owner, id.boss, id.outsider);
  const [row] =
    await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state)
    values (${pair}, ${id.junior}, ${id.senior}, 'pair', 'Clean the data', 'J', 'active') returning id`;
  goal = String(row?.id);
});
afterAll(() => owner.end());

test('S-1: one form leaves a held session, a note for both, a private note, links and action items', async () => {
  const items = [
    { row: { body: 'Send the draft', owner: 'mentee' as const, dueOn: '2026-12-01' }, dueField: 'due1' },
  ];
  const words = { pairNote: 'walked the split', privateNote: 'tired today', items };
  const links = { 'goals[]': [goal], 'milestones[]': ['T1-J1'] };
  const number = numberFrom(await as(owner, id.senior, (tx) => logSession(tx, log({ ...words, ...links }))));

  const seen = await as(owner, id.junior, async (tx) => ({
    head: await getSession(tx, number),
    notes: await getNotes(tx, number),
    links: await getSessionLinks(tx, number),
    items: await getSessionItems(tx, number),
    events: await getSessionEvents(tx, number),
    open: await getOpenActionItems(tx),
  }));
  expect(seen.head).toMatchObject({ state: 'held', minutes: 45, mentor: 'senior', open: true, inside: true });
  expect(seen.notes.map((note) => note.body)).toEqual(['walked the split']);
  expect(seen.links).toMatchObject({ goals: [{ title: 'Clean the data' }], milestones: ['T1-J1'] });
  expect(seen.items).toMatchObject([{ body: 'Send the draft', owner: 'junior', dueOn: '2026-12-01' }]);
  expect(seen.events).toMatchObject([{ state: 'held', actor: 'senior', reason: null }]);
  expect(seen.open).toHaveLength(1);

  const own = await as(owner, id.senior, (tx) => getMyNotes(tx, number));
  expect(own.map(({ body, readers }) => [body, readers])).toEqual([
    ['walked the split', ['junior', 'senior']],
    ['tired today', ['senior']],
  ]);
  expect(await as(owner, id.senior, hasPrivateNotes)).toBe(true);
  expect(await as(owner, id.junior, hasPrivateNotes)).toBe(false);
});

test('R3: manager and admin see that a session was, and nothing that was said', async () => {
  const secrets = { pairNote: 'between us', privateNote: 'mine', reason: 'ill', 'goals[]': [goal] };
  const number = numberFrom(
    await as(owner, id.senior, (tx) => logSession(tx, log({ at: ago(20), ...secrets }))),
  );
  for (const person of [id.boss, id.admin]) {
    const seen = await as(owner, person, async (tx) => ({
      head: await getSession(tx, number),
      words: [
        await getNotes(tx, number),
        await getSessionItems(tx, number),
        await getSessionEvents(tx, number),
        Object.values(await getSessionLinks(tx, number)).flat(),
      ].flat(),
    }));
    expect(seen.head).toMatchObject({ number, state: 'held', open: false, inside: false, settledAt: null });
    expect(seen.words).toEqual([]);
  }
  expect(await as(owner, id.outsider, (tx) => getSession(tx, number))).toBeUndefined();
});

test('save-2: the same form sent twice at once creates one session with one note', async () => {
  const form = log({ at: ago(30), pairNote: 'once only' });
  const both = await Promise.all([1, 2].map(() => as(owner, id.junior, (tx) => logSession(tx, form))));
  expect(both[0]?.goTo).toBe(both[1]?.goTo);
  const [row] = await owner`select count(*)::int as notes from notes where body = 'once only'`;
  expect(row?.notes).toBe(1);
});

test('R23: both sides logging the same hour leaves one session and says where it stands', async () => {
  const first = await as(owner, id.senior, (tx) => logSession(tx, log({ at: ago(40) })));
  const second = as(owner, id.junior, (tx) => logSession(tx, log({ at: ago(40) })));
  await expect(second).rejects.toThrow(`${first.goTo.replace('/sessions/', '')} already stands at that time`);
});

test('S-1: a planned session that just began is offered first, and logging it settles it', async () => {
  const at = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
  const plan = { key: randomUUID(), mentorship: pair, at, minutes: 30, kind: 'coffee' as const };
  await as(owner, id.junior, (tx) => planSession(tx, plan));
  expect(await as(owner, id.senior, getNextSession)).toMatchObject({ minutes: 30, state: 'planned' });
  await owner`update sessions set starts_at = now() - interval '1 hour' where state = 'planned'`;

  const [first] = await as(owner, id.senior, getOpenPairs);
  expect(first).toMatchObject({
    mentorship: pair,
    other: 'junior',
    planned: { minutes: 30, kind: 'coffee' },
  });
  const { id: session, version, number } = first?.planned ?? { id: '', version: 0, number: 0 };
  const settled = await as(owner, id.senior, (tx) =>
    logSession(tx, log({ session, version, at: ago(0, 1), minutes: 30, kind: 'coffee' })),
  );
  expect(numberFrom(settled)).toBe(number);
  const events = await as(owner, id.junior, (tx) => getSessionEvents(tx, number));
  expect(events.map((event) => event.state)).toEqual(['planned', 'held']);
  const again = as(owner, id.senior, (tx) => logSession(tx, log({ session, version, at: ago(0, 1) })));
  await expect(again).rejects.toThrow('changed while you were writing');
  expect(await as(owner, id.junior, (tx) => getLastSessionWith(tx, 'senior'))).toMatchObject({ number });
});

test('W6: someone who is not of the pair cannot log into it, and learns nothing', async () => {
  for (const person of [id.outsider, id.boss, id.admin]) {
    await expect(as(owner, person, (tx) => logSession(tx, log()))).rejects.toThrow('That is not here');
    const plan = { ...log(), at: ago(-3) };
    await expect(as(owner, person, (tx) => planSession(tx, plan))).rejects.toThrow('That is not here');
  }
  const missing = as(owner, id.senior, (tx) => logSession(tx, log({ mentorship: randomUUID() })));
  await expect(missing).rejects.toThrow('That is not here');
});

test('W6: a goal of somebody else and a goal that is not there are refused alike', async () => {
  const [foreign] =
    await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state)
    select id, mentee_id, mentor_id, 'pair', 'Not yours', 'J', 'active' from mentorships where mentee_id = ${id.outsider} returning id`;
  const refusals = await Promise.all(
    [String(foreign?.id), randomUUID()].map((one) =>
      as(owner, id.senior, (tx) => logSession(tx, log({ at: ago(50), 'goals[]': [one] }))).catch(
        (fault) => fault.message,
      ),
    ),
  );
  const gone = 'That is not here. It may have been moved, or it was never yours to see.';
  expect(refusals).toEqual([gone, gone]);
});

test('R22: dates beyond reason, futures that were held and milestones nobody knows are refused at their field', async () => {
  const refused = (more: object) => as(owner, id.senior, (tx) => logSession(tx, log(more)));
  await expect(refused({ at: ago(400) })).rejects.toMatchObject({ field: 'at' });
  await expect(refused({ at: ago(-800) })).rejects.toMatchObject({ field: 'at' });
  await expect(refused({ at: ago(-1) })).rejects.toThrow("has not begun can't be held");
  await expect(refused({ at: ago(60), 'milestones[]': ['T9-X9'] })).rejects.toMatchObject({
    field: 'milestones[]',
  });
});

test('R9: when a mentorship has ended, nothing more is written into it', async () => {
  const past = await addMentorship(owner, id.senior, id.outsider, { from: '2026-01-01', to: '2026-02-01' });
  const late = as(owner, id.senior, (tx) => logSession(tx, log({ mentorship: past })));
  await expect(late).rejects.toThrow('That is not here');
});
