/** F4: what Rung ships never runs over what a team has published; it says so and starts. A gate beside a level that is off is merged, also in the database. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publishFramework } from '@/db/frameworks/publish';
import { readPublished } from '@/db/frameworks/published';
import type { Change, Framework } from '@/lib/frameworks/document';
import { planOf, type Version } from '@/lib/frameworks/plan';
import { publicationOf } from '@/lib/frameworks/publication';
import { waive } from '@/lib/growth/gate-mutations';
import { loadFramework } from '../../bin/framework/load';
import { changes, fileOf } from '../support/framework-changes';
import { addLine, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const ownerUrl = process.env.RUNG_OWNER_URL ?? '';
afterAll(() => owner.end());

const versions = async () => (await readPublished(ownerUrl)) as Version[];
const inForce = async () => (await versions()).find((each) => each.inForce) as Version;

async function shippedFile(version: string, edit: (f: Framework) => Change[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'rung-framework-')), 'framework.yaml');
  await writeFile(file, fileOf((await versions())[0]?.document as Framework, version, edit));
  return file;
}

async function publishOwn(version: string, edit: (f: Framework) => Change[]): Promise<void> {
  const before = await inForce();
  const plan = planOf(fileOf(before.document, version, edit), await versions());
  expect(plan.errors).toEqual([]);
  await publishFramework(ownerUrl, publicationOf(plan.framework as Framework, before.id, 'team'));
}

test('F4 a shipped wording fix is put in force at the start, once; a shipped change of meaning waits for a person', async () => {
  const fix = await shippedFile('1.1', (f) => changes.reworded(f, 'T1-J1'));
  expect(await loadFramework(ownerUrl, fix)).toEqual({ isNew: true, says: null });
  expect(await loadFramework(ownerUrl, fix)).toEqual({ isNew: false, says: null });
  const heavy = await shippedFile('2.0', (f) => changes.redefined(f, 'T1-J1'));
  expect((await loadFramework(ownerUrl, heavy)).says).toContain(
    'moves standings. Version 1.1 stays in force',
  );
  expect((await inForce()).version).toBe('1.1');
});

test('F4 a team’s own 1.2 and another 1.2 from Rung: the start says so, and the team’s stays', async () => {
  await publishOwn('1.2', (f) => changes.reworded(f, 'T1-J2'));
  const other = await shippedFile('1.2', (f) => changes.reworded(f, 'T2-J1'));
  const { isNew, says } = await loadFramework(ownerUrl, other);
  expect(isNew).toBe(false);
  expect(says).toContain('another version 1.2 than the one published here. Version 1.2 stays in force');
  const newer = await shippedFile('1.3', (f) => changes.reworded(f, 'T2-J1'));
  expect((await loadFramework(ownerUrl, newer)).says).toContain('this team has its own');
  expect(
    (await inForce()).document.milestones.some((each) => each.name === 'Says the same in other words'),
  ).toBe(true);
});

test('F8 with the middle rung off, a waiver is judged by the merged gate and by the nearest level that is on', async () => {
  const id = await addPeople(owner, 'ada', 'boss', 'mo');
  await addLine(owner, id.ada, id.boss);
  await addLine(owner, id.mo, id.boss);
  await owner`insert into person_levels (person_id, level, origin, since, recorded_by) values (${id.mo}, 'M', 'stated at start', current_date - 9, ${id.boss})`;
  await publishOwn('3.0', changes.middleOff);
  const [gates] = await owner`select gates from framework_versions where id = framework_in_force()`;
  expect(gates?.gates).toMatchObject([
    { from: 'J', to: 'S', waivers: 2, onRecord: ['check-in', 'observer'] },
  ]);
  const [level] = await owner`select level_of(${id.mo}, framework_in_force()) as code`;
  expect(level?.code).toBe('J');
  await owner`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id)
    select unnest(${[id.ada, id.mo]}::uuid[]), 'T3-J2', 'no-opportunity-yet', ${id.boss}, 'No such work.', framework_in_force()`;
  for (const person of [id.ada, id.mo])
    await as(owner, id.boss, (tx) => waive(tx, { person, milestone: 'T3-J2', reason: 'None was there.' }));
  expect(await owner`select from waivers where lifted_at is null`).toHaveLength(2);
});
