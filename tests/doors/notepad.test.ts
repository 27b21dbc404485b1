import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PUT } from '@/app/api/notes/route';
import { hashOf } from '@/lib/access/cookie';
import { changeNote } from '@/lib/sessions/notes-mutations';
import { getNotes } from '@/lib/sessions/notes-queries';
import { addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'senior' | 'junior' | 'next' | 'outsider', string>;
let pair = '';
const hands = {} as Record<'senior' | 'junior' | 'next' | 'outsider', string>;

async function sessionOf(hoursAgo: number) {
  const [row] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${pair}, ${id.junior}, now() - ${hoursAgo} * interval '1 hour', 45, 'planned', ${id.senior}) returning id, number`;
  return { id: String(row?.id), number: Number(row?.number) };
}

/** As the page sends it. */
async function put(who: keyof typeof hands | null, session: string, body: object) {
  const cookie = who ? `rung=${hands[who]}` : '';
  const answer = await PUT(
    new Request('http://rung.test/api/notes', {
      method: 'PUT',
      body: JSON.stringify({ session, column: 'shared', note: null, version: 0, body: 'words', ...body }),
      headers: { host: 'rung.test', origin: 'http://rung.test', cookie },
    }),
  );
  return {
    status: answer.status,
    ...((await answer.json()) as { note: string; version: number; text: string }),
  };
}

beforeAll(async () => {
  id = await addPeople(owner, 'senior', 'junior', 'next', 'outsider');
  pair = await addMentorship(owner, id.senior, id.junior);
  for (const who of ['senior', 'junior', 'next', 'outsider'] as const) {
    hands[who] = randomBytes(32).toString('base64url');
    await owner`select gate_open(${Buffer.from(hashOf(hands[who]))}, ${id[who]}, 'test')`;
  }
});
afterAll(() => owner.end());

test('save-2: a saving based on what stands there is kept; any other gets 409 with what does', async () => {
  const { id: session } = await sessionOf(1);
  const first = await put('senior', session, { body: 'one' });
  expect(first).toMatchObject({ status: 200, version: 1 });
  const second = await put('junior', session, { note: first.note, version: 1, body: 'two' });
  expect(second).toMatchObject({ status: 200, note: first.note, version: 2 });
  const stale = await put('senior', session, { note: first.note, version: 1, body: 'three' });
  expect(stale).toMatchObject({ status: 409, note: first.note, version: 2, text: 'two' });
  const [row] = await owner`select body, author_id from notes where id = ${first.note}`;
  expect(row).toMatchObject({ body: 'two', author_id: id.senior });
});

test("save-2: of many who begin at once, one makes the note and the others hear of it; private ones are each one's own", async () => {
  const { id: session } = await sessionOf(2);
  const both = ['senior', 'junior', 'senior', 'junior'] as const;
  const answers = await Promise.all(both.map((who, n) => put(who, session, { body: `by ${n}` })));
  expect(answers.map((one) => one.status).sort()).toEqual([200, 409, 409, 409]);
  expect(new Set(answers.map((one) => one.note)).size).toBe(1);
  const own = await Promise.all(both.map((who) => put(who, session, { column: 'own', body: who })));
  expect(own.map((one) => one.status).sort()).toEqual([200, 200, 409, 409]);
  const rows =
    await owner`select audience, count(*)::int as n from notes where session_id = ${session} group by 1 order by 1`;
  expect([...rows]).toEqual([
    { audience: 'private', n: 2 },
    { audience: 'pair', n: 1 },
  ]);
});

test('W3 W6: signed out is 401; foreign, missing and no longer shared are the same 404; too long is 400', async () => {
  const { id: session } = await sessionOf(3);
  const { note } = await put('senior', session, {});
  const { note: own } = await put('senior', session, { column: 'own' });
  expect((await put(null, session, {})).status).toBe(401);
  const missing = await put('junior', randomUUID(), {});
  expect(missing.status).toBe(404);
  expect(await put('outsider', session, {})).toEqual(missing);
  expect(await put('outsider', session, { note, version: 1 })).toEqual(missing);
  expect(await put('junior', session, { note: own, version: 1 })).toEqual(missing);
  expect(await put('junior', session, { column: 'own', note: own, version: 1 })).toEqual(missing);
  expect(await put('senior', session, { column: 'shared', note: own, version: 1 })).toEqual(missing);
  expect((await put('senior', session, { note, version: 1, body: 'x'.repeat(20_001) })).status).toBe(400);
  expect((await put('senior', session, { note, version: 1, body: '\0' })).status).toBe(400);
  const narrow = { note, version: 1, audience: 'private' as const, body: 'mine again' };
  await as(owner, id.senior, (tx) => changeNote(tx, narrow));
  expect(await put('junior', session, { note, version: 1 })).toEqual(missing);
  const [row] = await owner`select body from notes where id = ${note}`;
  expect(row?.body).toBe('mine again');
});

test('R9: a co-author reads what both wrote after the end, nobody writes on in it, and the next mentor reads nothing', async () => {
  const { id: session, number } = await sessionOf(4);
  const { note } = await put('junior', session, { body: 'mine' });
  await put('senior', session, { note, version: 1, body: 'mine and yours' });
  const { note: alone } = await put('junior', session, { column: 'own', body: 'for me' });
  await owner`update mentorships set period = tstzrange(lower(period), now()) where id = ${pair}`;
  await addMentorship(owner, id.next, id.junior);
  const bodies = (who: keyof typeof id) =>
    as(owner, id[who], async (tx) => (await getNotes(tx, number)).map((one) => one.body));
  expect(await bodies('senior')).toEqual(['mine and yours']);
  expect(await bodies('next')).toEqual([]);
  expect((await put('junior', session, { note, version: 2, body: 'after the end' })).status).toBe(404);
  // Also not by the author, who takes it back for herself first: the co-author would go on reading it.
  const back = { note, version: 2, audience: 'private' as const };
  await expect(
    as(owner, id.junior, (tx) => changeNote(tx, { ...back, body: 'after the end' })),
  ).rejects.toThrow('it stays as it was at the end');
  expect(
    (await put('junior', session, { column: 'own', note: alone, version: 1, body: 'still mine' })).status,
  ).toBe(200);
  expect(await bodies('senior')).toEqual(['mine and yours']);
  await owner`update mentorships set period = tstzrange(lower(period), null) where id = ${pair}`;
});
