/** Stands in for `vitest` in the tests of the rules: a test is kept to be run as often as there are mutants. */
import { format } from 'node:util';
import { expect, describe as suite, vi } from 'vitest';

export type Kept = { file: string; name: string; run: () => unknown };
type Body = (...args: never[]) => unknown;
type Row = readonly unknown[] | unknown;

const kept: Kept[] = [];
const within: string[] = [];

/** Everything that `load` has registered. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<Kept[]> {
  kept.length = 0;
  await load();
  return kept.map((each) => ({ ...each, file }));
}

const asList = (row: Row) => (Array.isArray(row) ? row : [row]);
const each =
  (register: (name: string, run: () => unknown) => void) =>
  (rows: readonly Row[]) =>
  (name: string, body: Body) => {
    for (const row of rows) register(format(name, ...asList(row)), () => body(...(asList(row) as never[])));
  };

const add = (name: string, body: Body) => {
  kept.push({ file: '', name: [...within, name].join(' > '), run: () => body() });
};

const group = (name: string, body: Body) => {
  within.push(name);
  body();
  within.pop();
};

const test = Object.assign(add, { each: each(add) });
const describe = Object.assign(group, { each: each(group) });
const ignored = () => undefined;

export { describe, expect, ignored as afterAll, ignored as onTestFinished, suite, test, test as it, vi };
