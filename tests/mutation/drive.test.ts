/** One share of the mutants, in one process that loads everything once; written to a file as it goes. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configureGlobal } from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Kept } from './collected.ts';
import type { Share } from './share.ts';
import { mutated, recorded } from './switch.ts';

/** Test files that are loaded again for one mutant. What only another would find counts as survived. */
const NEAREST = 3;

type Timed = Kept & { reached: Set<number>; calls: number; ms: number };

const share: Share = JSON.parse(readFileSync(process.env.RUNG_MUTATION_SHARE ?? '', 'utf8'));
const root = join(import.meta.dirname, '../..');
// The same examples every time, and no search for the smallest: one failure says it.
configureGlobal({ seed: 20_260_801, endOnFailure: true });

// Loading again loads the registry again, too: the one that the test file then uses is asked.
const load = async (file: string) => {
  const { collect } = await import('./collected.ts');
  return collect(file, () => import(/* @vite-ignore */ join(root, file)));
};
const say = (line: object) => appendFileSync(share.report, `${JSON.stringify(line)}\n`);

test('mutants', { timeout: 0 }, async () => {
  const tests = new Map<string, Timed[]>();
  const atLoad = new Set<number>();
  for (const file of share.tests) {
    let found: Kept[] = [];
    const { reached } = await recorded(async () => {
      found = await load(file);
    });
    for (const id of reached) atLoad.add(id);
    tests.set(file, await timed(found));
  }
  for (const { path, ids, tests: files } of share.files)
    for (const id of ids) {
      const all = files.flatMap((file) => tests.get(file) ?? []);
      const mine = all.filter((each) => each.reached.has(id)).toSorted((a, b) => a.ms - b.ms);
      const late = atLoad.has(id);
      const by = (await first(id, mine)) ?? (late ? await firstAgain(id, files) : undefined);
      say({ path, id, by, reached: mine.length > 0 || late });
    }
  expect(tests.size).toBe(share.tests.length);
});

/** Tests that fail as they stand are told and left out: they would find everything. */
async function timed(found: Kept[]): Promise<Timed[]> {
  const list: Timed[] = [];
  for (const each of found)
    try {
      list.push({ ...each, ...(await recorded(each.run)) });
    } catch (error) {
      say({ broken: `${each.file}: ${each.name}`, says: String(error) });
    }
  return list;
}

/** The first test that fails with the mutant on. */
async function first(id: number, list: Timed[]): Promise<string | undefined> {
  for (const each of list) {
    const passed = await mutated(id, each, each.run).then(
      () => true,
      () => false,
    );
    if (!passed) return `${each.file}: ${each.name}`;
  }
  return undefined;
}

/** What runs while a module loads is only seen by loading it again; the nearest tests are asked, for time's sake. */
async function firstAgain(id: number, files: string[]): Promise<string | undefined> {
  const usual = { calls: 1_000_000, ms: 10_000 };
  for (const file of files.slice(0, NEAREST)) {
    vi.resetModules();
    let by: string | undefined;
    await mutated(id, usual, async () => {
      const found = await load(file);
      for (const each of found) {
        by = each.name;
        await each.run();
      }
      by = undefined;
    }).catch(() => {
      by ??= 'does not load';
    });
    if (by) return `${file}: ${by}`;
  }
  return undefined;
}
