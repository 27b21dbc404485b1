/**
 * `npm test`: everything; `npm test -- rules|doors|stories` a part; `npm run pictures` draws the pictures of README.
 * The last line sums the runners' own reports, and a step that is no test counts one failure if it breaks.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../bin/install.mjs';
import { check, rulesReport } from './check.mjs';
import { fromPlaywright, fromVitest, judge, lastLine, nothing, sum } from './reports.mjs';
import { root, run } from './steps.mjs';
import { findChromium } from './support/chromium.mjs';

const doorsReport = join(root, 'test-results', 'doors.json');
const storiesReport = join(root, 'test-results', 'stories.json');

const broken = (names) => ({ ...nothing, failed: names.length });

/** Rules are one step of the check; the others are no tests, so they count only when they fail. */
async function house(only) {
  const failed = await check(only);
  const rules = judge(rulesReport, fromVitest, !failed.includes('rules'));
  return sum([rules, broken(failed.filter((name) => name !== 'rules'))]);
}

async function doors(more) {
  rmSync(doorsReport, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${doorsReport}`];
  const vitest = ['run', '--project', 'doors', ...reporters, ...more];
  const { ok } = await run('node_modules/vitest/vitest.mjs', vitest, { show: true });
  return judge(doorsReport, fromVitest, ok);
}

async function stories(more, project = 'stories') {
  const built = await run('bin/rung.mjs', ['build'], { show: true });
  if (!built.ok) return broken(['build']);
  rmSync(storiesReport, { force: true });
  const playwright = ['test', `--project=${project}`, ...more];
  const env = { CHROMIUM_PATH: await findChromium() };
  const { ok } = await run('node_modules/@playwright/test/cli.js', playwright, { show: true, env });
  return judge(storiesReport, fromPlaywright, ok);
}

const parts = {
  rules: [() => house((name) => name === 'rules')],
  doors: [doors],
  stories: [stories],
  pictures: [(more) => stories(more, 'pictures')],
  all: [() => house(), doors, stories],
};

await prepare({ dev: true });
const [asked = 'all', ...more] = process.argv.slice(2);
if (!parts[asked]) throw new Error(`There is no part "${asked}": ${Object.keys(parts).join(', ')}.`);

const counts = [];
for (const part of parts[asked]) {
  const started = performance.now();
  counts.push(await part(more));
  console.log(`${lastLine(counts.at(-1))} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
}
const total = sum(counts);
console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
