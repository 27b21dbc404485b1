/** One breach of each kind, and a small house without any. */
import type { File } from '../house/source';

const pure = 'pure rules know no clock, database or framework';
const tx = 'queries and mutations take tx: ViewerTx first';
const wrapped = 'actions hold only formAction exports';
const client = 'client files carry no validator and no server part';
const cached = 'no viewer data in a cache';
const hole = 'no version with a known hole';
const endings = 'plain node finds what db and bin import';
const barrel = 'no barrels but db/schema/index.ts';
const gate = 'nothing is authorised in a layout or a proxy';

const lock = (name: string, entry: object) =>
  JSON.stringify({ packages: { '': {}, [`node_modules/${name}`]: entry } });
const sound = { version: '1.0.0', integrity: 'sha512-x' };

/** rule, path, text: exactly one breach each */
export const plants: [rule: string, path: string, text: string][] = [
  ['top: only what a tool insists on', 'notes.md', ''],
  ['top: only what a tool insists on', 'src/index.ts', ''],
  ['lib: a room is a shaft', 'lib/users/queries.ts', ''],
  ['lib: a room is a shaft', 'lib/strings.ts', ''],
  ['components: a room is a shaft, ui or charts', 'components/shared/button.tsx', ''],
  ['db: a schema file is a shaft or a part of one', 'db/schema/users.ts', ''],
  ['db: rooms are closed', 'db/models/person.ts', ''],
  ['tests: rooms are closed', 'tests/unit/a.test.ts', ''],
  ['lib: flat rooms, no markup', 'lib/goals/rules/lifecycle.ts', ''],
  ['lib: flat rooms, no markup', 'lib/goals/card.tsx', ''],
  ['no empty names', 'lib/goals/helpers.ts', ''],
  ['no empty names', 'components/goals/types.ts', ''],
  ['no empty names', 'app/utils/date.ts', ''],
  ['no empty names', 'db/constants.ts', ''],
  ['no empty names', 'lib/goals/service.ts', ''],
  [barrel, 'components/ui/index.ts', ''],
  [barrel, 'components/ui/kit.ts', "export { Button } from './button';\n"],
  [barrel, 'lib/goals/all.ts', "export * from './queries';\n"],
  [tx, 'lib/goals/queries.ts', 'export async function goalsOf(personId: string) {}\n'],
  [tx, 'lib/goals/queries.ts', 'export async function goalsOf(personId: string, tx: ViewerTx) {}\n'],
  [tx, 'lib/goals/mutations.ts', 'export const close = async (id: string) => id;\n'],
  [tx, 'lib/goals/mutations.ts', 'export const open = 3;\n'],
  [tx, 'lib/goals/cycles-queries.ts', 'export async function cyclesOf(personId: string) {}\n'],
  ['queries and mutations are server-only', 'lib/goals/cycles-mutations.ts', "import 'other';\n"],
  ['queries and mutations are server-only', 'lib/goals/queries.ts', "// import 'server-only';\n"],
  [wrapped, 'lib/goals/actions.ts', "import { a } from './b';\nexport const x = formAction(a, b);\n"],
  [wrapped, 'lib/goals/actions.ts', "'use server';\nexport async function erase() {}\n"],
  [wrapped, 'lib/goals/actions.ts', "'use server';\nexport const erase = async () => {\n  drop();\n};\n"],
  [wrapped, 'lib/goals/actions.ts', "'use server';\nexport const enter = openAction(a, b);\n"],
  [
    "'use server' stands in actions files only",
    'components/goals/form.tsx',
    "function f() {\n  'use server';\n}\n",
  ],
  [pure, 'lib/goals/due.ts', 'export const due = () => Date.now();\n'],
  [pure, 'lib/goals/due.ts', 'export const due = () => new Date();\n'],
  [pure, 'lib/goals/due.ts', 'export const due = () => Temporal.Now.instant();\n'],
  [pure, 'lib/goals/due.ts', 'export const due = () => Math.random();\n'],
  [pure, 'lib/goals/due.ts', 'export const due = process.env.TZ;\n'],
  [pure, 'lib/goals/due.ts', "import { redirect } from 'next/navigation';\n"],
  [pure, 'lib/goals/due.ts', "import { cache } from 'react';\n"],
  [pure, 'lib/goals/due.ts', "import { eq } from 'drizzle-orm';\n"],
  [pure, 'lib/goals/due.ts', "import postgres from 'postgres';\n"],
  [pure, 'lib/access/policy.ts', "import { readFileSync } from 'node:fs';\n"],
  [client, 'components/goals/form.tsx', "'use client';\nimport { z } from 'zod';\n"],
  [client, 'components/goals/form.tsx', "'use client';\nimport { goal } from '@/lib/goals/input';\n"],
  ['no other picture element', 'components/people/face.tsx', "import Image from 'next/image';\n"],
  [
    'the raw database client stays behind the wall',
    'lib/goals/queries.ts',
    "import { sql } from '@/db/client';\n",
  ],
  [gate, 'app/(signed-in)/layout.tsx', "import { getViewer } from '@/lib/access/viewer';\n"],
  [gate, 'proxy.ts', "import NextAuth from 'next-auth';\n"],
  [
    'nobody asks for the viewer in a layout or a proxy',
    'app/layout.tsx',
    'const viewer = await getViewer();\n',
  ],
  ['no public environment', 'app/page.tsx', "const url = process.env['NEXT_PUBLIC_URL'];\n"],
  [cached, 'app/page.tsx', 'export const revalidate = 60;\n'],
  [cached, 'lib/goals/queries.ts', "import { unstable_cache } from 'next/cache';\n"],
  [cached, 'lib/goals/queries.ts', "async function f() {\n  'use cache';\n}\n"],
  [cached, 'app/page.tsx', "export const dynamic = 'force-static';\n"],
  ['no raw markup', 'components/ui/note.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: b }} />;\n'],
  ['no image tags', 'components/people/face.tsx', 'const a = <img src={b} alt="" />;\n'],
  ['a room is left through @/', 'lib/goals/queries.ts', "import { p } from '../people/queries';\n"],
  ['a room is left through @/', 'app/page.tsx', "const a = await import('../lib/goals/due');\n"],
  [endings, 'db/seed.ts', "import { audiences } from './enums';\n"],
  [endings, 'bin/doctor.ts', "import { migrate } from '@/db/migrate';\n"],
  ['the raw database client stays behind the wall', 'app/page.tsx', "import { reserve } from '@/db';\n"],
  ['no test sleeps', 'tests/stories/a.spec.ts', 'await page.waitForTimeout(500);\n'],
  ['inside a room it is ./', 'lib/goals/queries.ts', "import { due } from '@/lib/goals/due';\n"],
  ['exact pins', 'package.json', JSON.stringify({ dependencies: { zod: '^4.6.7' } })],
  ['exact pins', 'package.json', JSON.stringify({ devDependencies: { knip: 'latest' } })],
  [hole, 'package-lock.json', lock('next', { ...sound, version: '16.4.4' })],
  [hole, 'package-lock.json', lock('a/node_modules/react', { ...sound, version: '19.3.0' })],
  [hole, 'package-lock.json', lock('next-auth', { ...sound, version: '5.0.0-beta.31' })],
  [hole, 'package-lock.json', lock('sharp', { ...sound, version: '0.35.4' })],
  [
    'the lock is whole',
    'package-lock.json',
    lock('biome', { ...sound, optionalDependencies: { 'biome-win32': '1.0.0' } }),
  ],
  [
    'the lock names no host',
    'package-lock.json',
    lock('zod', { ...sound, resolved: 'https://example.org/zod.tgz' }),
  ],
  ['the lock proves every package', 'package-lock.json', lock('zod', { version: '4.6.7' })],
  ['no file above 150 lines', 'components/goals/board.tsx', 'const a = 1;\n'.repeat(151)],
];

const queries = `import 'server-only';
import type { ViewerTx } from '@/lib/access/viewer';
import { due } from './due';

/** not new Date(), not Date.now() */
export async function goalsOf(tx: ViewerTx, personId: string) {}

export type Goal = { id: string };

export const goal = async (tx: ViewerTx, id: string) => id;

export async function many<T>(
  tx: ViewerTx,
  id: T,
) {}
`;

const actions = `'use server';

import { refresh } from 'next/cache';
import { formAction } from '@/lib/form-action';
import {
  assignGoal as input,
} from './input';

/** J-4 */
export const assignGoal = formAction(input, assign, () => {
  refresh();
});
`;

const due = `import type { ViewerTx } from '@/lib/access/viewer';
import { Temporal } from 'temporal-polyfill';

// Date.now() and process.env are named here only
export const due = (now: Date) => new Date(now.getTime() + 1);
export const says = 'no new Date() here';
`;

const file = (path: string, text: string): File => ({ path, text });

export const cleanHouse: File[] = [
  file('README.md', ''),
  file('.ci/run', ''),
  file('app/(signed-in)/layout.tsx', "import '@/app/globals.css';\n"),
  file('app/page.tsx', "import { read } from '@/lib/access/read';\nconst link = 'https://example.org//x';\n"),
  file('components/ui/button.tsx', "'use client';\nimport type { Goal } from '@/lib/goals/input';\n"),
  file('lib/goals/queries.ts', queries),
  file('lib/goals/actions.ts', actions),
  file('lib/goals/due.ts', due),
  file('lib/access/viewer.ts', "import { sql } from '@/db/client';\nexport const now = () => new Date();\n"),
  file('lib/access/actions.ts', "'use server';\nexport const enter = openAction(a, b);\n"),
  file('db/schema/sessions-notes.ts', ''),
  file('db/schema/index.ts', "export * from './goals.ts';\n"),
  file('db/seed.ts', "import { audiences } from './enums.ts';\nimport { z } from 'zod';\n"),
  file('bin/doctor.ts', "import { due } from '@/lib/goals/due';\nimport { pool } from '../db/client.ts';\n"),
  file('tests/doors/goals.test.ts', "import { x } from '../support/cast';\n"),
  file(
    'package.json',
    JSON.stringify({ dependencies: { 'next-auth': '5.0.0-beta.32', '@a/b': '1.2.3-beta.17' } }),
  ),
  file('package-lock.json', lock('next', { ...sound, version: '16.4.5' })),
];
