/** A-3, R19: a wording fix is published from a file; nothing anybody was signed off for moves. */
import { afterAll, expect, test, vi } from 'vitest';
import { readPublished } from '@/db/frameworks/published';
import { signOffs } from '@/db/schema';
import type { Version } from '@/lib/frameworks/plan';
import { exportedText } from '@/lib/frameworks/write';
import { exportVersion, lint, type Material, plan, publish } from '../../bin/framework/deeds';
import { shippedText } from '../support/shipped-framework';
import { addMentorship, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
const ownerUrl = process.env.RUNG_OWNER_URL ?? '';
afterAll(() => owner.end());

const old = 'Turns raw data into data others can train on';
const fix = (version: string, kind: string, name: string) =>
  shippedText
    .replace('version: "1.0"', `version: "${version}"`)
    .replace(old, name)
    .replace(/^changes: \[\]/m, `changes:\n  - { kind: ${kind}, from: [T1-J1], to: [T1-J1] }`);

async function material(text: string, given = 'new.yaml'): Promise<Material> {
  const published = (await readPublished(ownerUrl)) as Version[];
  return { ownerUrl, given, text, published };
}

async function digest(): Promise<string> {
  const [row] = await owner`select md5(coalesce(string_agg(x, ';' order by x), '')) as sum from (
    select s::text as x from standing s union all select e::text from standing_events e union all select o::text from sign_offs o) all_of_it`;
  return String(row?.sum);
}

async function said(deed: (m: Material) => Promise<number>, of: Material): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    await deed(of);
  } finally {
    log.mockRestore();
    out.mockRestore();
  }
  return lines.join('\n');
}

test('R19 plan says how many a redefinition touches and by name whom, and changes nothing', async () => {
  const ada = await addPerson(owner, 'ada');
  const mentor = await addPerson(owner, 'mentor');
  const [version] = await owner`select id from framework_versions`;
  await owner`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id)
    values (${ada}, 'T1-J1', 'not-yet', ${mentor}, 'early days', ${version?.id})`;
  const before = await digest();
  const text = await said(plan, await material(fix('2.0', 'redefined', 'Something else')));
  expect(text).toContain('T1-J1: people with a standing: 1; signed off: 0; waiting for a sign-off: 0');
  expect(text).toContain('Touched: ada');
  expect(await digest()).toBe(before);
  expect(await readPublished(ownerUrl)).toHaveLength(1);
});

test('F4 lint answers 1 for a file that cannot be published, and says where', async () => {
  const text = await said(lint, await material(fix('1.0', 'reworded', 'Anything')));
  expect(text).toMatch(/new\.yaml:\d+: error: version: must be higher than 1\.0/);
});

test('A-3 two publish a wording fix at once: one version, no standing moves, the old text stays', async () => {
  const before = await digest();
  const one = await material(fix('1.1', 'reworded', 'Makes raw data fit'));
  const other = await material(fix('1.2', 'reworded', 'Makes raw data usable'));
  const done = await Promise.allSettled([said(publish, one), said(publish, other)]);
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(String(done.find(({ status }) => status === 'rejected')?.['reason' as never])).toContain(
    'meanwhile',
  );
  expect(await digest()).toBe(before);
  const versions = (await readPublished(ownerUrl)) as Version[];
  expect(versions.map((each) => each.document.milestones[0]?.name)).toEqual([
    old,
    expect.stringContaining('Makes'),
  ]);
});

test('R19 a sign-off on the wording that was just replaced is refused in words; on the new one it is taken', async () => {
  const mentee = await addPerson(owner, 'mentee');
  const mentor = await addPerson(owner, 'signer');
  await addMentorship(owner, mentor, mentee);
  const [before, now] = await owner<
    { id: string }[]
  >`select id from framework_versions order by published_at`;
  const givenBack = (frameworkVersionId = '') =>
    as(owner, mentor, (tx) =>
      tx.insert(signOffs).values({
        personId: mentee,
        milestone: 'T1-J1',
        signerId: mentor,
        voice: 'mentor',
        decision: 'back',
        reason: 'not quite',
        frameworkVersionId,
      }),
    );
  await expect(givenBack(before?.id)).rejects.toThrow(/^Version 1\.[12] of the framework is in force by now/);
  await givenBack(now?.id);
});

test('F4 export of what is in force is the same bytes as reading that export and writing it again', async () => {
  const now = await material('', '');
  const text = await said(exportVersion, now);
  expect(text).toBe(exportedText(now.published.at(-1)?.document));
  await expect(exportVersion(await material('', '9.9'))).rejects.toThrow('There is no version 9.9');
});
