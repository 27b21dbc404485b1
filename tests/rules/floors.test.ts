import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { floorPlan } from '../house/floor-plan';
import { floorBreaches } from '../house/floors';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function build(tree: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'rung-floors-'));
  roots.push(root);
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const filesOf = (tree: Record<string, string>) =>
  Object.entries(tree).map(([path, text]) => ({ path, text }));

const clean: Record<string, string> = {
  'app/page.tsx':
    "import { Card } from '@/components/goals/card';\nimport { goalsOf } from '@/lib/goals/queries';\nimport { tracks } from '@/db/enums';\nexport default () => [Card, goalsOf, tracks];\n",
  'app/api/route.ts': "import { close } from '@/lib/goals/mutations';\nexport const POST = close;\n",
  'components/goals/card.tsx':
    "import type { Goal } from '@/lib/goals/queries';\nimport { close } from '@/lib/goals/actions';\nimport { Button } from '@/components/ui/button';\nexport const Card = (goal: Goal) => <Button do={close} {...goal} />;\n",
  'components/ui/button.tsx':
    "import { Refusal } from '@/lib/refusal';\nexport const Button = () => Refusal;\n",
  'lib/refusal.ts': 'export const Refusal = 1;\n',
  'lib/form-action.ts': 'export const formAction = (a: unknown, b: unknown) => [a, b];\n',
  'lib/goals/queries.ts':
    "import { goals } from '@/db/schema/goals';\nimport { due } from './due';\nexport type Goal = 1;\nexport const goalsOf = [goals, due];\n",
  'lib/goals/mutations.ts':
    "import { goals } from '@/db/schema/goals';\nimport { goalsOf } from './queries';\nimport type { CloseGoal } from './input';\nexport const close = (a: CloseGoal) => [a, goals, goalsOf];\n",
  'lib/goals/actions.ts':
    "'use server';\nimport { formAction } from '@/lib/form-action';\nimport { closeGoal } from './input';\nimport * as m from './mutations';\nexport const close = formAction(closeGoal, m.close);\n",
  'lib/goals/input.ts':
    "import { tracks } from '@/db/enums';\nexport const closeGoal = tracks;\nexport type CloseGoal = 1;\n",
  'lib/goals/due.ts':
    "import { tracks } from '@/db/enums';\nimport { leave } from '@/lib/people/leave';\nexport const due = [tracks, leave];\n",
  'lib/goals/note-queries.ts': 'export const notesOf = 1;\n',
  'lib/people/leave.ts': 'export const leave = 1;\n',
  'db/enums.ts': 'export const tracks = [];\n',
  'db/schema/goals.ts': "import { tracks } from '../enums.ts';\nexport const goals = tracks;\n",
  'bin/doctor.ts': "import { tracks } from '../db/enums.ts';\nexport const doctor = tracks;\n",
  'tests/doors/goals.test.ts': "import { close } from '@/lib/goals/mutations';\nexport const a = close;\n",
};

/** rule, importing file, imported path */
const planted: [rule: string, path: string, imports: string][] = [
  ['db-never-up', 'db/up.ts', '../lib/people/leave.ts'],
  ['lib-never-up', 'lib/people/up.ts', '@/components/ui/button'],
  ['components-never-up', 'components/people/up.tsx', '@/app/page'],
  ['app-never-up', 'app/up.tsx', '@/bin/doctor'],
  ['bin-beside-app', 'bin/up.ts', '../app/page.tsx'],
  ['tests-beside-the-house', 'bin/leans.ts', '../tests/doors/goals.test.ts'],
  ['through-lib', 'app/direct.tsx', '@/db/schema/goals'],
  ['components-show-plain-data', 'components/goals/reads.tsx', '@/lib/goals/queries'],
  ['plain-rooms-know-no-concept', 'components/charts/ladder.tsx', '@/lib/goals/due'],
  ['pages-write-through-actions', 'app/writes.tsx', '@/lib/goals/mutations'],
  ['queries-only-read', 'lib/people/queries.ts', '@/lib/goals/mutations'],
  ['mutations-meet-no-form', 'lib/people/mutations.ts', '@/lib/goals/input'],
  ['actions-only-wrap', 'lib/people/actions.ts', '@/lib/goals/queries'],
  ['input-says-what-may-arrive', 'lib/people/input.ts', '@/lib/goals/queries'],
  ['pure-stays-pure', 'lib/people/reporting.ts', '@/lib/goals/queries'],
  ['pure-stays-pure', 'lib/people/active-days.ts', '@/lib/goals/note-queries'],
  ['components-show-plain-data', 'components/goals/notes.tsx', '@/lib/goals/note-queries'],
];

const using = (path: string) => `import * as it from '${path}';\nexport const used = it;\n`;

test('floors: a clean house raises no alarm', async () => {
  expect(await floorBreaches(build(clean), filesOf(clean))).toEqual([]);
});

test('floors: each planted breach is caught, and nothing else', async () => {
  const tree = { ...clean };
  for (const [, path, imports] of planted) tree[path] = using(imports);
  tree['lib/teams/gaps.ts'] = "import { load } from './load';\nexport const gaps = () => load;\n";
  tree['lib/teams/load.ts'] = "import { gaps } from './gaps';\nexport const load = () => gaps;\n";
  const found = await floorBreaches(build(tree), filesOf(tree));
  const caught = [...new Set(found.map(({ path, says }) => `${says.split(' ')[0]} ${path}`))].sort();
  const expected = planted.map(([rule, path]) => `${rule} ${path}`);
  expect(caught).toEqual([...expected, 'no-circles lib/teams/gaps.ts'].sort());
});

test('floors: every rule has a planted breach', () => {
  const names = new Set(['no-circles', ...planted.map(([rule]) => rule)]);
  expect(floorPlan.map(({ name }) => name).filter((name) => !names.has(name ?? ''))).toEqual([]);
});

test('floors: a file the cruise did not see is an error, not silence', async () => {
  const files = [...filesOf(clean), { path: 'lib/goals/unseen.ts', text: '' }];
  await expect(floorBreaches(build(clean), files)).rejects.toThrow('lib/goals/unseen.ts');
});
