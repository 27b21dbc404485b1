/** The gate: what is asked before there is a viewer, when a sign-in stops being one, and what it never tells (W7, W8, W9). */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { asViewer, NobodySignedIn, NothingKept } from '@/lib/access/viewer';
import { acting, as, asApp, asOwner } from '../support/as';
import { type Name, names } from '../support/canary-cast';
import { handleOf, loadCanaryWorld, type World } from '../support/canary-world';

const owner = asOwner();
const app = asApp();
let world: World;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
});
afterEach(async () => {
  await owner`update sign_ins set created_at = now(), seen_at = now(), ended_at = null`;
  await owner`update people set deactivated_at = case when id = ${world.people.gone} then now() end`;
});
afterAll(() => Promise.all([owner.end(), app.end()]));

const hash = (handle: string) => createHash('sha256').update(handle).digest();
const cookie = (name: Name) => hash(handleOf(name));
const isIn = (name: Name) =>
  asViewer(cookie(name), async (tx) => tx.viewer.id)
    .then((id) => id === world.people[name])
    .catch((fault) => {
      if (fault instanceof NobodySignedIn) return false;
      throw fault;
    });

test('W7 idle for 12 hours, or 7 days old: the next request finds nobody', async () => {
  const set = (column: 'seen_at' | 'created_at', age: string) =>
    owner`update sign_ins set ${owner(column)} = now() - ${age}::interval where person_id = ${world.people.jun}`;
  expect(await isIn('jun')).toBe(true);
  await set('seen_at', '11 hours 59 minutes');
  expect(await isIn('jun')).toBe(true);
  await set('seen_at', '12 hours');
  expect(await isIn('jun')).toBe(false);
  await owner`update sign_ins set seen_at = now()`;
  await set('created_at', '6 days 23 hours 59 minutes');
  expect(await isIn('jun')).toBe(true);
  await set('created_at', '7 days');
  expect(await isIn('jun')).toBe(false);
});

test('W7 being seen moves the idle limit, and never the absolute one', async () => {
  await owner`update sign_ins set seen_at = now() - interval '11 hours', created_at = now() - interval '6 days' where person_id = ${world.people.jun}`;
  expect(await isIn('jun')).toBe(true);
  const [row] =
    await owner`select seen_at > now() - interval '1 minute' as seen, created_at < now() - interval '5 days' as old from sign_ins where person_id = ${world.people.jun}`;
  expect(row).toEqual({ seen: true, old: true });
});

test('W7 ended, signed out everywhere, deactivated, given another password: the next request finds nobody', async () => {
  const second = randomBytes(32);
  await owner`insert into sign_ins (handle_hash, person_id) values (${hash(second.toString('base64url'))}, ${world.people.jun})`;
  await app`select gate_close(${cookie('jun')})`;
  expect(await isIn('jun')).toBe(false);
  await owner`update sign_ins set ended_at = null`;
  await acting(
    app,
    world.people.jun,
    (tx) => tx`update sign_ins set ended_at = now() where person_id = ${world.people.jun}`,
  );
  expect(await isIn('jun')).toBe(false);
  expect(await isIn('max')).toBe(true);
  await acting(
    app,
    world.people.root,
    (tx) => tx`update people set deactivated_at = now() where id = ${world.people.max}`,
  );
  expect(await isIn('max')).toBe(false);
  expect(
    (await app`select gate_open(${randomBytes(32)}, ${world.people.max}, 'x') as id`)[0]?.id ?? null,
  ).toBeNull();
  await acting(app, world.people.root, (tx) => tx`select gate_give_password(${world.people.tess}, 'hash')`);
  expect(await isIn('tess')).toBe(false);
});

test('W7 a changed password ends every sign-in but the one it was changed in', async () => {
  const other = hash(randomUUID());
  await owner`insert into sign_ins (handle_hash, person_id) values (${other}, ${world.people.neo})`;
  const [here] = await owner`select id from sign_ins where handle_hash = ${cookie('neo')}`;
  await acting(app, world.people.neo, (tx) => tx`select gate_set_password('new', ${here!.id})`);
  expect(await isIn('neo')).toBe(true);
  await expect(asViewer(other, async () => true)).rejects.toThrow(NobodySignedIn);
});

test('W8 a handle that was never given, is empty or is somebody’s stored hash opens nothing', async () => {
  const [row] = await owner`select handle_hash from sign_ins where person_id = ${world.people.jun}`;
  for (const handle of [
    randomBytes(32),
    Buffer.alloc(0),
    Buffer.alloc(32),
    hash(Buffer.from(row!.handle_hash).toString('base64url')),
  ]) {
    await expect(asViewer(handle, async () => true)).rejects.toThrow(NobodySignedIn);
  }
});

test('W8 a transaction without a viewer leaves none behind for the next one on the same connection', async () => {
  const one = asApp(1);
  await acting(one, world.people.jun, (tx) => tx`select 1`);
  expect(await one`select viewer_id() as id`).toEqual([{ id: null }]);
  expect((await one`select from notes`).count).toBe(0);
  await one.end();
});

test('W9 a limit counts every try, each key for itself, and opens again with the next window', async () => {
  const key = randomUUID();
  const tries = await Promise.all(
    Array.from({ length: 40 }, () => app`select gate_limit(${key}, 900, 5) as within`),
  );
  expect(tries.filter(([row]) => row!.within).length).toBe(5);
  expect((await app`select gate_limit(${randomUUID()}, 900, 5) as within`)[0]!.within).toBe(true);
  await owner`update rate_limits set window_start = window_start - interval '15 minutes' where key = ${key}`;
  expect((await app`select gate_limit(${key}, 900, 5) as within`)[0]!.within).toBe(true);
});

test('W9 the gate tells a hash for a live address only, and gives passwords for admins only', async () => {
  const [jun] = await owner`select email from people where id = ${world.people.jun}`;
  const [gone] = await owner`select email from people where id = ${world.people.gone}`;
  expect((await app`select * from gate_credentials(${jun!.email})`).count).toBe(1);
  expect((await app`select * from gate_credentials(${gone!.email})`).count).toBe(0);
  expect((await app`select * from gate_credentials('%')`).count).toBe(0);
  for (const name of names.filter((one) => one !== 'root')) {
    await expect(
      acting(app, world.people[name], (tx) => tx`select gate_give_password(${world.people.root}, 'x')`),
    ).rejects.toThrow('Only an admin');
  }
  await expect(app`select gate_give_password(${world.people.root}, 'x')`).rejects.toThrow('Only an admin');
  await expect(app`select gate_set_password('x', null)`).rejects.toThrow('Sign in first');
  expect(await as(app, world.people.jun, (tx) => tx`select gate_password() as hash`)).not.toEqual(
    await as(app, world.people.max, (tx) => tx`select gate_password() as hash`),
  );
  expect(await app`select gate_password() as hash`).toEqual([{ hash: null }]);
});

test('W8 the demo door shows only people of the demo', async () => {
  await owner`update people set demo_line = null where id <> ${world.people.pete}`;
  expect((await app`select id from gate_demo_people()`).map((row) => row.id)).toEqual([world.people.pete]);
});

test('W19 a transaction the database gave up is never acknowledged', async () => {
  const swallowed = asViewer(cookie('jun'), async (tx) => {
    await Promise.resolve(tx.execute('select 1 / 0')).catch(() => {});
    return 'done';
  });
  await expect(swallowed).rejects.toThrow(NothingKept);
});
