import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notes } from '@/db/schema';
import { whoReads } from '@/lib/access/who';
import { addActionItem, finishActionItem } from '@/lib/sessions/items-mutations';
import { getOpenActionItems, getSessionItems } from '@/lib/sessions/items-queries';
import { changeSession, logSession, recordOutcome } from '@/lib/sessions/mutations';
import { changeNote, writeNote } from '@/lib/sessions/notes-mutations';
import { getMyNotes, getNotes, getTeamNotesAbout } from '@/lib/sessions/notes-queries';
import { getSession, getSessionEvents, getSessionLinks, getSessions } from '@/lib/sessions/queries';
import type { SessionHead } from '@/lib/sessions/record';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'boss' | 'senior' | 'junior' | 'second' | 'outsider', string>;
let pair = '';

const day = 86_400_000;
const stamp = (days: number) => new Date(Date.now() - days * day).toISOString().slice(0, 16);
const stays = 'changed while you were writing';
const gone = 'That is not here';

/** A session of the pair, written as the owner; `settled` days ago the outcome was recorded. */
async function standing(state: string, days: number, settled = days): Promise<SessionHead> {
  const [row] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${pair}, ${id.junior}, ${stamp(days)}::text::timestamptz, 45, ${state}::session_state, ${id.senior}) returning id, number`;
  if (state !== 'planned')
    await owner`insert into session_events (session_id, actor_id, state, happened_at)
      values (${row?.id}, ${id.senior}, ${state}::session_state, ${stamp(settled)}::text::timestamptz)`;
  return (await as(owner, id.senior, (tx) => getSession(tx, row?.number))) as SessionHead;
}
const outcome = (session: SessionHead, state: 'held' | 'missed' | 'cancelled', person = id.junior) =>
  as(owner, person, (tx) =>
    recordOutcome(tx, { session: session.id, version: session.version, state, reason: 'train' }),
  );
const note = async (session: SessionHead, audience: 'private' | 'pair' | 'team', body: string) => {
  const asked = { session: session.id, key: randomUUID(), audience, body };
  await as(owner, id.senior, (tx) => writeNote(tx, asked));
  return as(owner, id.senior, async (tx) =>
    (await getNotes(tx, session.number)).find((n) => n.body === body),
  );
};

beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'junior', 'second', 'outsider');
  await addLine(owner, id.junior, id.boss);
  pair = await addMentorship(owner, id.senior, id.junior);
  await addMentorship(owner, id.second, id.junior, { purpose: 'technical' });
});
afterAll(() => owner.end());

test('R23: either side says what became of a planned session; a reason stays between the two', async () => {
  const session = await standing('planned', 1);
  await outcome(session, 'missed');
  const events = await as(owner, id.senior, (tx) => getSessionEvents(tx, session.number));
  expect(events).toMatchObject([{ state: 'missed', reason: 'train', actor: 'junior' }]);
  expect(await as(owner, id.boss, (tx) => getSessionEvents(tx, session.number))).toEqual([]);
  await expect(outcome(session, 'held')).rejects.toThrow(stays);
});

test('R23: an outcome is corrected for seven days and not after', async () => {
  const fresh = await standing('held', 8, 6.9);
  await outcome(fresh, 'missed');
  const old = await standing('held', 9, 7.1);
  await expect(outcome(old, 'missed')).rejects.toMatchObject({ field: 'state' });
  const form = { session: old.id, version: old.version, kind: 'one-to-one' as const, 'goals[]': [] };
  const moved = { ...form, at: stamp(8), minutes: 45, 'milestones[]': [] };
  await expect(as(owner, id.senior, (tx) => changeSession(tx, moved))).rejects.toMatchObject({ field: 'at' });
  const linked = { ...form, at: stamp(9), minutes: 45, 'milestones[]': ['P1-J1'] };
  await as(owner, id.senior, (tx) => changeSession(tx, linked));
  const links = await as(owner, id.junior, (tx) => getSessionLinks(tx, old.number));
  expect(links.milestones).toEqual(['P1-J1']);
});

test('save-2: of two people who change a session from the same version, the second is told', async () => {
  const session = await standing('held', 2);
  const form = { session: session.id, version: session.version, at: stamp(3), kind: 'coffee' as const };
  const links = { 'goals[]': [], 'milestones[]': [] };
  const sent = [id.senior, id.junior].map((person) =>
    as(owner, person, (tx) => changeSession(tx, { ...form, ...links, minutes: 60 })),
  );
  const results = await Promise.allSettled(sent);
  expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await as(owner, id.boss, (tx) => getSession(tx, session.number))).toMatchObject({ version: 2 });
});

test('W6: outsiders, managers and other mentors change nothing of a session', async () => {
  const session = await standing('planned', 1.5);
  const form = { session: session.id, version: 1, at: stamp(1), minutes: 30, kind: 'coffee' as const };
  const links = { 'goals[]': [], 'milestones[]': [] };
  for (const person of [id.boss, id.second, id.outsider]) {
    await expect(outcome(session, 'held', person)).rejects.toThrow(gone);
    await expect(as(owner, person, (tx) => changeSession(tx, { ...form, ...links }))).rejects.toThrow(gone);
    const words = { session: session.id, key: randomUUID(), audience: 'pair' as const, body: 'hello' };
    await expect(as(owner, person, (tx) => writeNote(tx, words))).rejects.toThrow(gone);
    const item = { session: session.id, key: randomUUID(), body: 'x', owner: 'mentee' as const };
    await expect(as(owner, person, (tx) => addActionItem(tx, item))).rejects.toThrow(gone);
  }
});

test('R1: only the author changes a note and its readers; each change is on record', async () => {
  const session = await standing('held', 4);
  const mine = await note(session, 'pair', 'shared thought');
  const change = { note: mine?.id ?? '', version: 1, audience: 'team' as const, body: 'shared thought' };
  for (const person of [id.junior, id.boss, id.outsider])
    await expect(as(owner, person, (tx) => changeNote(tx, change))).rejects.toThrow(gone);
  await as(owner, id.senior, (tx) => changeNote(tx, change));
  await expect(as(owner, id.senior, (tx) => changeNote(tx, change))).rejects.toThrow(stays);
  const [shown] = await as(owner, id.senior, (tx) => getMyNotes(tx, session.number));
  expect(shown?.readers).toEqual(['boss', 'junior', 'second', 'senior']);
  expect(await as(owner, id.boss, (tx) => getNotes(tx, session.number))).toHaveLength(1);

  await as(owner, id.senior, (tx) => changeNote(tx, { ...change, version: 2, audience: 'private' }));
  for (const person of [id.junior, id.boss, id.second])
    expect(await as(owner, person, (tx) => getNotes(tx, session.number))).toEqual([]);
  const trace =
    await owner`select from_audience, to_audience from audience_changes where subject_id = ${change.note} order by changed_at`;
  expect(trace.map((one) => `${one.from_audience} ${one.to_audience}`)).toEqual([
    'pair team',
    'team private',
  ]);
});

test('R2: a note keeps the promise that stood on the screen when it was written', async () => {
  const session = await standing('held', 5);
  await note(session, 'pair', 'before');
  await addLine(owner, id.second, id.senior);
  const other = await addMentorship(owner, id.boss, id.junior, { purpose: 'leadership' });
  const at = { key: randomUUID(), mentorship: other, at: stamp(6), minutes: 30, kind: 'one-to-one' as const };
  const log = { ...at, state: 'held' as const, 'goals[]': [], 'milestones[]': [], items: [] };
  await as(owner, id.boss, (tx) => logSession(tx, { ...log, pairNote: 'with boss', privateNote: 'own' }));
  const kept =
    await owner`select body, promise from notes where body in ('before', 'with boss', 'own') order by body`;
  expect(kept.map((one) => [one.body, one.promise])).toEqual([
    ['before', 'pair-1'],
    ['own', 'private-1'],
    ['with boss', 'pair-with-manager-1'],
  ]);
});

test('F76: the named list is the set of people for whom the database returns the row', async () => {
  const session = await standing('held', 7);
  const everyone = Object.values(id);
  for (const audience of ['private', 'pair', 'team'] as const) {
    const written = await note(session, audience, `who ${audience}`);
    const named = await as(owner, id.senior, (tx) => whoReads(tx, 'note', written?.id ?? ''));
    const reading: string[] = [];
    for (const person of everyone) {
      const seen = await as(owner, person, (tx) => tx.select({ id: notes.id }).from(notes));
      if (seen.some((one) => one.id === written?.id)) reading.push(person);
      else expect(await as(owner, person, (tx) => whoReads(tx, 'note', written?.id ?? ''))).toEqual([]);
    }
    expect(named.map((one) => one.id).sort()).toEqual(reading.sort());
    expect(named.find((one) => one.author)?.name).toBe('senior');
  }
});

test("R1: a team note reaches the mentee's other mentor and manager, without the session it belongs to", async () => {
  const session = await standing('held', 11);
  await note(session, 'team', 'for the team');
  await note(session, 'pair', 'for us');
  const read = async (person: string) =>
    (await as(owner, person, (tx) => getTeamNotesAbout(tx, 'junior')))
      .filter((one) => one.body.startsWith('for '))
      .map((one) => [one.body, one.session]);
  expect(await read(id.second)).toEqual([['for the team', null]]);
  expect(await read(id.boss)).toEqual([['for the team', session.number]]);
  expect(await read(id.outsider)).toEqual([]);
});

test('S-1: either side checks an action item off, and a stale check is refused', async () => {
  const session = await standing('held', 10);
  const asked = { session: session.id, key: randomUUID(), body: 'read the paper', owner: 'mentor' as const };
  await Promise.all([1, 2].map(() => as(owner, id.junior, (tx) => addActionItem(tx, asked))));
  const [item, ...twice] = await as(owner, id.senior, (tx) => getSessionItems(tx, session.number));
  expect(twice).toEqual([]);
  expect(item).toMatchObject({ owner: 'senior', doneAt: null });
  const done = { item: item?.id ?? '', version: 1, done: 'yes' as const };
  for (const person of [id.boss, id.second, id.outsider])
    await expect(as(owner, person, (tx) => finishActionItem(tx, done))).rejects.toThrow(gone);
  await as(owner, id.junior, (tx) => finishActionItem(tx, done));
  await expect(as(owner, id.senior, (tx) => finishActionItem(tx, done))).rejects.toThrow(stays);
  const open = await as(owner, id.senior, getOpenActionItems);
  expect(open.some((one) => one.id === item?.id)).toBe(false);
  const far = { ...asked, key: randomUUID(), dueOn: '2049-01-01' };
  await expect(as(owner, id.junior, (tx) => addActionItem(tx, far))).rejects.toMatchObject({
    field: 'dueOn',
  });
});

test('url-1: the list pages by key in both directions, filters, and shows outsiders nothing', async () => {
  const rows = Array.from({ length: 65 }, (_, n) => [pair, id.junior, stamp(100 + n), 45, 'held', id.senior]);
  for (const [m, j, at, min, st, by] of rows)
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
      values (${m as string}, ${j as string}, ${at as string}::text::timestamptz, ${min as number}, ${st as string}::session_state, ${by as string})`;
  const page = (by: object, person = id.senior) => as(owner, person, (tx) => getSessions(tx, by));
  const first = await page({});
  expect(first).toHaveLength(31);
  const second = await page({ after: first[29]?.number });
  expect(second[0]?.number).toBe(first[30]?.number);
  const back = await page({ before: second[0]?.number });
  expect(back.slice(-30).map((one) => one.number)).toEqual(first.slice(0, 30).map((one) => one.number));
  expect(await page({ person: 'junior', state: 'missed' })).toHaveLength(2);
  expect(await page({ person: 'boss', state: 'held' }, id.junior)).toHaveLength(1);
  expect(await page({}, id.outsider)).toEqual([]);
  expect(await page({ after: 99_999_999 })).toEqual([]);
  expect((await page({}, id.boss)).length).toBe(31);
});
