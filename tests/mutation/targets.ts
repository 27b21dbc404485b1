/** The pure rules that are mutated, and which tests of `tests/rules` reach them. */
import { dirname, join } from 'node:path/posix';
import { words } from '../house/plan.ts';
import { type File, importsOf, readHouse } from '../house/source.ts';

/** The shafts the bar is set for. */
export const rooms = ['growth', 'checkins', 'frameworks'];

/** `testsOf` has the tests that reach a file, the nearest first. */
export type Reach = { targets: File[]; testsOf: Map<string, string[]> };

const isRule = (path: string) =>
  new RegExp(`^lib/(${rooms.join('|')})/(?![a-z-]*(${words.join('|')})\\.ts$)[a-z-]+\\.ts$`).test(path);

/** `only` names files or folders; without any, every pure rule of the rooms above. */
export function reach(root: string, only: string[]): Reach {
  const files = readHouse(root);
  const wanted = (path: string) =>
    only.length === 0
      ? isRule(path)
      : /^lib\/.*\.ts$/.test(path) &&
        only.some((each) => path === each || (path.startsWith(each) && isRule(path)));
  const targets = files.filter((file) => wanted(file.path));
  const near = neighbours(files);
  const found = new Map<string, { test: string; far: number }[]>(targets.map((file) => [file.path, []]));
  for (const test of files.filter((file) => /^tests\/rules\/.*\.test\.tsx?$/.test(file.path)))
    for (const [path, far] of distances(test.path, near)) found.get(path)?.push({ test: test.path, far });
  const nearest = [...found].map(([path, tests]): [string, string[]] => [
    path,
    tests.toSorted((a, b) => a.far - b.far).map((each) => each.test),
  ]);
  return { targets, testsOf: new Map(nearest) };
}

function neighbours(files: File[]): Map<string, string[]> {
  const known = new Set(files.map((file) => file.path));
  const find = (from: string, path: string) => {
    const at = from.startsWith('@/') ? from.slice(2) : join(dirname(path), from);
    return ['', '.ts', '.tsx', '/index.ts'].map((ending) => at + ending).find((each) => known.has(each));
  };
  const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file.path));
  return new Map(
    code.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((each) => !each.typeOnly && /^(@\/|\.)/.test(each.from))
        .map((each) => find(each.from, path) ?? ''),
    ]),
  );
}

/** Every file that is loaded with this one, and over how many imports. */
function distances(start: string, near: Map<string, string[]>): Map<string, number> {
  const far = new Map([[start, 0]]);
  for (const [path, steps] of far)
    for (const next of near.get(path) ?? []) if (!far.has(next)) far.set(next, steps + 1);
  return far;
}
