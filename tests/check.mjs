/** `npm run check`: everything that needs neither a database nor a browser, in seconds; `-- --fix` formats first. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../bin/install.mjs';
import { root, run } from './steps.mjs';

export const rulesReport = join(root, 'test-results', 'rules.json');

const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${rulesReport}`];

const biome = 'node_modules/@biomejs/biome/bin/biome';

/** name, then what to run until one fails */
const steps = [
  ['format and lint', [biome, 'check', '--error-on-warnings', '--max-diagnostics=40']],
  ['house and floors', ['tests/house/judge.ts']],
  // Types of routes are generated, and a fresh clone has none. What TypeScript 7 remembers of them goes stale.
  [
    'types',
    ['node_modules/next/dist/bin/next', 'typegen'],
    ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'],
  ],
  ['nothing unused', ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints']],
  ['rules', ['node_modules/vitest/vitest.mjs', 'run', '--project', 'rules', ...reporters]],
];

/** Runs every step, prints what failed, and returns the names of the failed ones. */
export async function check(only = () => true) {
  rmSync(rulesReport, { force: true });
  const chosen = steps.filter(([name]) => only(name));
  const results = await Promise.all(chosen.map(([name, ...commands]) => timed(name, commands)));
  return results.filter(({ ok }) => !ok).map(({ name }) => name);
}

async function timed(name, commands) {
  const start = performance.now();
  let result = { ok: true, output: '' };
  for (const [script, ...args] of commands) if (result.ok) result = await run(script, args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!result.ok) console.log(result.output.trimEnd());
  return { name, ok: result.ok };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare({ dev: true });
  if (process.argv.includes('--fix')) await run(biome, ['check', '--write'], { show: true });
  const failed = await check();
  process.exit(failed.length > 0 ? 1 : 0);
}
