/** R19, F6: what a change of the framework does to standings, and that rolling it back leaves no trace on them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standing } from '@/db/enums';
import { publishFramework, putInForce } from '@/db/frameworks/publish';
import { readPublished } from '@/db/frameworks/published';
import type { Change, Framework } from '@/lib/frameworks/document';
import { type Plan, planOf, type Version } from '@/lib/frameworks/plan';
import { publicationOf } from '@/lib/frameworks/publication';
import { getFramework } from '@/lib/frameworks/queries';
import { publishText, rollBack } from '@/lib/frameworks/versions-mutations';
import { getPlan, getVersions } from '@/lib/frameworks/versions-queries';
import { pathOf } from '@/lib/growth/path';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { changes, fileOf } from '../support/framework-changes';
import { addMentorship, addPeople, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
const ownerUrl = process.env.RUNG_OWNER_URL ?? '';
let id: Record<'ada' | 'ben' | 'cleo' | 'mona', string>;
let admin: string;
afterAll(() => owner.end());

beforeAll(async () => {
  id = await addPeople(owner, 'ada', 'ben', 'cleo', 'mona');
  admin = await addPerson(owner, 'admin', { isAdmin: true });
  for (const who of ['ada', 'ben', 'cleo'] as const) await addMentorship(owner, id.mona, id[who]);
  await say('ada', 'T1-J1', 'met', 90);
  await say('ada', 'T1-J2', 'met', 80);
  await say('ada', 'T1-S1', 'met', 70);
  await say('ada', 'P1-J1', 'no-opportunity-yet', 60);
  await say('ben', 'T1-J1', 'met', 50);
  await say('ben', 'T1-J2', 'not-yet', 40);
  await say('cleo', 'T1-J1', 'not-yet', 30);
});

/** Somebody's standing under the version in force, or another one, so many days ago; past the guards. */
async function say(
  who: keyof typeof id,
  milestone: string,
  standing: Standing,
  daysAgo: number,
  under?: string,
) {
  await owner.begin(async (tx) => {
    await tx`alter table standing_events disable trigger guard`;
    await tx`alter table sign_offs disable trigger guard`;
    const version = under ?? (await tx`select framework_in_force() as id`)[0]?.id;
    const at = tx`now() - make_interval(days => ${daysAgo})`;
    const [signed] =
      standing === 'met'
        ? await tx`insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id, happened_at)
          values (${id[who]}, ${milestone}, ${version}, 'mentor', 'signed-off', ${id.mona}, ${at}) returning id`
        : [];
    await tx`insert into standing_events (person_id, milestone, standing, actor_id, reason, sign_off_id, framework_version_id, happened_at)
      values (${id[who]}, ${milestone}, ${standing}, ${id.mona}, ${signed ? null : 'Show it once more.'}, ${signed?.id ?? null}, ${version}, ${at})`;
    await tx`alter table standing_events enable trigger guard`;
    await tx`alter table sign_offs enable trigger guard`;
  });
}

const versions = async () => (await readPublished(ownerUrl)) as Version[];
const inForce = async () => (await versions()).find((each) => each.inForce) as Version;

let number = 1;
/** Publishes a changed framework as the next major version; answers the version before it. */
async function change(edit: (f: Framework) => Change[]): Promise<Version> {
  const before = await inForce();
  number += 1;
  const plan: Plan = planOf(fileOf(before.document, `${number}.0`, edit), await versions());
  expect(plan.errors).toEqual([]);
  await publishFramework(ownerUrl, publicationOf(plan.framework as Framework, before.id, 'team'));
  return before;
}

const rollBackTo = async (version: Version) => putInForce(ownerUrl, version.id, (await inForce()).id);

/** What pages show of everybody: standings row by row, readiness, numbers, trails, and the words of the framework. */
async function digest() {
  const rows = await owner`select * from standing order by person_id, milestone`;
  const pages = [];
  for (const handle of ['ada', 'ben', 'cleo']) {
    pages.push(
      await as(owner, id.mona, async (tx) => {
        const growth = await getGrowthOf(tx, handle);
        const { framework } = await getFramework(tx);
        const trails = await getTrails(tx, handle, ['T1-J1', 'T1-J2', 'P1-J1']);
        return { growth, framework, path: growth && pathOf(framework, growth), trails };
      }),
    );
  }
  return JSON.stringify({ rows, pages });
}

const standingsOf = async (who: keyof typeof id) =>
  (
    await owner`select milestone, standing::text, carried, to_confirm as wait, under, from_milestone as was from standing
    where person_id = ${id[who]} order by milestone`
  ).map(({ milestone, standing, carried, wait, under, was }) =>
    [milestone, standing, carried ?? '', wait ? 'waits' : '', under ?? '', was ?? ''].join(' ').trim(),
  );

const table: [string, (f: Framework) => Change[], string[], string[]][] = [
  [
    'reworded: nothing is asked again',
    (f) => changes.reworded(f, 'T1-J1'),
    ['T1-J1 met', 'T1-J2 met'],
    ['T1-J1 met', 'T1-J2 not-yet'],
  ],
  [
    'redefined: met under the old wording, to confirm',
    (f) => changes.redefined(f, 'T1-J1'),
    ['T1-J1 met redefined waits 1.0 T1-J1', 'T1-J2 met'],
    ['T1-J1 met redefined waits 1.0 T1-J1', 'T1-J2 not-yet'],
  ],
  [
    'split: each child is carried, to confirm',
    (f) => changes.split(f, 'T1-J1', 'T1-J31', 'T1-J32'),
    ['T1-J2 met', 'T1-J31 met split waits 1.0 T1-J1', 'T1-J32 met split waits 1.0 T1-J1'],
    ['T1-J2 not-yet', 'T1-J31 met split waits 1.0 T1-J1', 'T1-J32 met split waits 1.0 T1-J1'],
  ],
  [
    'merged: met only where all of them were',
    (f) => changes.merged(f, ['T1-J1', 'T1-J2'], 'T1-J43'),
    ['T1-J43 met merged  1.0 T1-J2'],
    ['T1-J43 not-yet merged  1.0 T1-J2'],
  ],
  ['retired: gone from maps', (f) => changes.retired(f, 'T1-J1'), ['T1-J2 met'], ['T1-J2 not-yet']],
  [
    'added: not assessed',
    (f) => changes.added(f, 'T1-J1', 'T1-J65'),
    ['T1-J1 met', 'T1-J2 met'],
    ['T1-J1 met', 'T1-J2 not-yet'],
  ],
  ['a gate: standings stay', changes.gate, ['T1-J1 met', 'T1-J2 met'], ['T1-J1 met', 'T1-J2 not-yet']],
  [
    'the middle rung off: standings stay',
    changes.middleOff,
    ['T1-J1 met', 'T1-J2 met'],
    ['T1-J1 met', 'T1-J2 not-yet'],
  ],
];

test.each(table)('R19 F6 %s; rolled back, everything is as it was', async (_, edit, ada, ben) => {
  const before = await digest();
  const signOffs = await owner`select * from sign_offs order by id`;
  const was = await change(edit);
  expect((await standingsOf('ada')).filter((each) => /^T1-J/.test(each))).toEqual(ada);
  expect((await standingsOf('ben')).filter((each) => /^T1-J/.test(each))).toEqual(ben);
  expect(await owner`select * from sign_offs order by id`).toEqual(signOffs);
  await rollBackTo(was);
  expect(await digest()).toBe(before);
});

/** Draws the same numbers for the same seed. */
const dice = (seed: number) => (sides: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * sides);
};

test.each([7, 91])(
  'R19 F6 however versions follow each other, going back to any of them shows what it showed (seed %i)',
  async (seed) => {
    const roll = dice(seed);
    const start = await inForce();
    const shown = new Map([[start.version, await digest()]]);
    const next = { code: 100 + seed };
    const fresh = (like: string) => `${like.split('-')[0]}-J${next.code++}`;
    for (let step = 0; step < 6; step += 1) {
      await change((f) => {
        const codes = f.milestones.filter((each) => /^(T1|P1)-/.test(each.code)).map((each) => each.code);
        const one = codes[roll(codes.length)] ?? '';
        const other = codes.find((each) => each !== one && each.split('-')[0] === one.split('-')[0]);
        const kinds = [
          () => changes.reworded(f, one),
          () => changes.redefined(f, one),
          () => changes.split(f, one, fresh(one), fresh(one)),
          () => (other ? changes.merged(f, [one, other], fresh(one)) : changes.redefined(f, one)),
          () => changes.added(f, one, fresh(one)),
          () => changes.gate(f),
        ];
        return kinds[roll(kinds.length)]?.() ?? [];
      });
      shown.set((await inForce()).version, await digest());
    }
    const all = (await versions()).filter((each) => shown.has(each.version));
    for (let turn = 0; turn < 8; turn += 1) {
      const there = all[roll(all.length)] ?? start;
      if (there.id !== (await inForce()).id) await rollBackTo(there);
      expect(await digest()).toBe(shown.get(there.version));
    }
    if ((await inForce()).id !== start.id) await rollBackTo(start);
  },
);

test('R19 what was signed off in between stays in history and waits to be confirmed; another word holds', async () => {
  const was = await change((f) => changes.redefined(f, 'T1-J2'));
  await say('ben', 'T1-J2', 'met', 1);
  await say('cleo', 'T2-J1', 'met', 1);
  await say('ada', 'T1-J1', 'not-yet', 1);
  expect(await standingsOf('ben')).toContain('T1-J2 met');
  await rollBackTo(was);
  expect(await standingsOf('ben')).toContain(`T1-J2 met later waits ${number}.0 T1-J2`);
  expect(await standingsOf('cleo')).toContain(`T2-J1 met later waits ${number}.0 T2-J1`);
  expect(await standingsOf('ada')).toContain('T1-J1 not-yet');
  expect(await owner`select from standing_events where standing = 'met'`).toHaveLength(6);
});

test('R19 every person’s standings, worked out event by event, are those worked out at once', async () => {
  const kept = await owner`select * from standing order by person_id, milestone`;
  for (const who of Object.values(id)) await owner`select keep_standings(${who})`;
  expect(await owner`select * from standing order by person_id, milestone`).toEqual(kept);
});

test('A-3 only an admin publishes in the product; nobody else learns whom it touches', async () => {
  const [found] = await as(owner, id.mona, getVersions);
  for (const statement of [
    `select put_in_force('${found?.id}', framework_in_force())`,
    `select framework_affected('{T1-J1}', '{}')`,
    `select publish_framework('{}')`,
  ]) {
    const asked = as(owner, id.mona, async (tx) => tx.execute(statement));
    await expect(asked).rejects.toThrow('Only an admin publishes a framework.');
  }
  expect(await as(owner, admin, getVersions)).toHaveLength(number);
});

test('A-3 published and rolled back in the product, by the same rules; a stale preview and a faulty file are refused in words', async () => {
  const before = await digest();
  const was = await inForce();
  const text = fileOf(was.document, `${number + 1}.0`, (f) => changes.redefined(f, 'T3-J1'));
  const { plan, affected } = await as(owner, admin, (tx) => getPlan(tx, text));
  expect(plan.codes).toEqual(['T3-J1']);
  expect(affected.names).toEqual([]);
  const send = (given: string, follows: string) =>
    as(owner, admin, (tx) => publishText(tx, { text: given, follows }));
  await expect(send('nothing', was.id)).rejects.toThrow('Line 1');
  const twice = await Promise.allSettled([send(text, was.id), send(text, was.id)]);
  expect(twice.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
  const again = text.replace(`version: "${number + 1}.0"`, `version: "${number + 2}.0"`);
  await expect(send(again, was.id)).rejects.toThrow();
  const insteadOf = (await inForce()).id;
  expect((await inForce()).version).toBe(`${number + 1}.0`);
  await as(owner, admin, (tx) => rollBack(tx, { version: was.id, insteadOf }));
  expect(await digest()).toBe(before);
  await expect(as(owner, admin, (tx) => rollBack(tx, { version: was.id, insteadOf }))).rejects.toThrow(
    'meanwhile',
  );
});
