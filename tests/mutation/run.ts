/**
 * `npm run mutate`: changes the pure rules of growth, check-ins and frameworks one small thing at a time, runs the tests of
 * the rules that reach it, and prints how many changes they found. `-- lib/growth/path.ts` (or a folder) mutates that only.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutantsOf } from './mutants.ts';
import { BAR, type Judged, printed, survivorsOf } from './report.ts';
import type { Share } from './share.ts';
import { reach } from './targets.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'test-results', 'mutation');
const WORKERS = Number(process.env.MUTATE_WORKERS ?? 1);

const { targets, testsOf } = reach(root, process.argv.slice(2));
if (targets.length === 0) throw new Error('no pure rule has this name');
mkdirSync(out, { recursive: true });
let next = 1;
const judged: Judged[] = targets.map(({ path, text }) => {
  const made = mutantsOf(text, next);
  next += made.mutants.length;
  return { path, ...made, tests: testsOf.get(path) ?? [], found: new Map(), reached: new Set() };
});

const broken: string[] = [];
await Promise.all(Array.from({ length: WORKERS }, (_, at) => work(at)));
writeFileSync(join(out, 'survivors.txt'), survivorsOf(judged));
const { text, held } = printed(judged, broken);
console.log(`${text}\nSurvivors by line: test-results/mutation/survivors.txt (bar ${BAR} %)`);
process.exitCode = held ? 0 : 1;

async function work(at: number) {
  const own = judged.filter((each, index) => index % WORKERS === at && each.mutants.length > 0);
  const share: Share = {
    report: join(out, `share-${at}.jsonl`),
    sources: Object.fromEntries(own.map((each) => [each.path, each.source])),
    files: own.map((each) => ({ path: each.path, ids: each.mutants.map(({ id }) => id), tests: each.tests })),
    tests: [...new Set(own.flatMap((each) => each.tests))],
  };
  rmSync(share.report, { force: true });
  const file = join(out, `share-${at}.json`);
  writeFileSync(file, JSON.stringify(share));
  const said = await vitest(file);
  const lines = readLines(share.report);
  for (const line of lines) {
    if (line.broken) broken.push(`${line.broken} (${line.says})`);
    const rule = own.find((each) => each.path === line.path);
    if (line.by) rule?.found.set(line.id, line.by);
    if (line.reached) rule?.reached.add(line.id);
  }
  const done = lines.filter((line) => line.id).length;
  if (done < own.reduce((sum, each) => sum + each.mutants.length, 0))
    throw new Error(`not finished:\n${said}`);
}

function readLines(path: string) {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function vitest(share: string): Promise<string> {
  const script = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutation/vitest.config.mts'];
  const child = spawn(process.execPath, script, {
    cwd: root,
    env: { ...process.env, RUNG_MUTATION_SHARE: share },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  return new Promise((resolve) => child.on('close', () => resolve(said)));
}
