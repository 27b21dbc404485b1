import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Refusal } from '@/lib/refusal';
import { route } from '@/lib/route';
import { connect } from '../../db/connection';
import { signInHandle } from '../bench/sign-in-handle';
import { addPerson } from '../support/village';

const owner = connect(process.env.RUNG_OWNER_URL ?? '', { max: 1 });
let handle = '';
beforeAll(async () => {
  await addPerson(owner, 'rae');
  handle = await signInHandle(process.env.RUNG_OWNER_URL ?? '', 'rae');
});
afterAll(() => owner.end());

const echo = route(z.strictObject({ word: z.string() }), async (tx, { word }) => {
  if (word === 'refuse') throw new Refusal('No.');
  return word === 'nothing' ? null : { word, viewer: tx.viewer.handle };
});
const post = (body: string, headers: Record<string, string> = {}) =>
  echo(
    new Request('http://rung.test/api/echo', {
      method: 'POST',
      body,
      headers: { host: 'rung.test', origin: 'http://rung.test', cookie: `rung=${handle}`, ...headers },
    }),
  );
const said = JSON.stringify({ word: 'hello' });

test('W4: a sound request of a signed-in person is answered as that person, kept out of caches', async () => {
  const answer = await post(said);
  expect(await answer.json()).toEqual({ word: 'hello', viewer: 'rae' });
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

test('W3: a foreign, absent or forwarded origin changes nothing', async () => {
  expect((await post(said, { origin: 'http://evil.test' })).status).toBe(403);
  expect((await post(said, { origin: '' })).status).toBe(403);
  const forwarded = { origin: 'http://evil.test', 'x-forwarded-host': 'evil.test' };
  expect((await post(said, forwarded)).status).toBe(403);
  expect((await post(said, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
});

test('W4: too much, unknown keys and broken JSON are refused before anything is asked', async () => {
  expect((await post(said, { 'content-length': String(300 * 1024) })).status).toBe(413);
  expect((await post(JSON.stringify({ word: 'x', admin: true }))).status).toBe(400);
  expect((await post('{')).status).toBe(400);
  expect((await post(JSON.stringify({ word: 'x'.repeat(300 * 1024) }))).status).toBe(400);
});

test('W6 W8: nobody gets 401; missing and refused are the same 404', async () => {
  expect((await post(said, { cookie: '' })).status).toBe(401);
  expect((await post(said, { cookie: `rung=${'a'.repeat(43)}` })).status).toBe(401);
  expect((await post(JSON.stringify({ word: 'nothing' }))).status).toBe(404);
  expect((await post(JSON.stringify({ word: 'refuse' }))).status).toBe(404);
});
