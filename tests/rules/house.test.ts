import { expect, test } from 'vitest';
import { houseRules } from '../house/rules';
import { importsOf } from '../house/source';
import { older } from '../house/supply';
import { cleanHouse, plants } from './house-plants';

const breachesOf = (rule: string, path: string, text: string) =>
  houseRules.find(({ name }) => name === rule)?.find([{ path, text }]) ?? [];

for (const [rule, path, text] of plants) {
  test(`house: ${rule} · planted in ${path}`, () => {
    expect(breachesOf(rule, path, text)).toHaveLength(1);
  });
}

test('house: every rule has a planted breach', () => {
  const planted = new Set(plants.map(([rule]) => rule));
  expect(houseRules.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
});

test('house: a clean house raises no alarm', () => {
  expect(
    houseRules.flatMap((rule) => rule.find(cleanHouse).map((breach) => ({ rule: rule.name, ...breach }))),
  ).toEqual([]);
});

test('house: a breach names its line', () => {
  const text =
    "/** new Date() in a comment is fine */\nexport const x = 'new Date()';\nexport const y = new Date();\n";
  expect(
    breachesOf('pure rules know no clock, database or framework', 'lib/goals/due.ts', text),
  ).toMatchObject([{ line: 3 }]);
});

test('house: imports are read with their kind', () => {
  const text = [
    "import 'a';",
    "import type { B } from 'b';",
    "import { type C } from 'c';",
    'import {\n  d,\n  type D,\n} from "d";',
    "export { e } from 'e';",
    "const f = await import('f');",
    "// import 'g';",
  ].join('\n');
  expect(importsOf(text).map(({ from, typeOnly }) => `${from} ${typeOnly}`)).toEqual([
    'a false',
    'b true',
    'c true',
    'd false',
    'e false',
    'f false',
  ]);
});

test('W1: versions compare as npm compares them', () => {
  const rising = ['0.9.10', '5.0.0-beta.4', '5.0.0-beta.32', '5.0.0', '16.4.5', '16.4.10', '17.0.0'];
  for (const [i, version] of rising.entries())
    for (const [j, than] of rising.entries())
      expect(older(version, than), `${version} < ${than}`).toBe(i < j);
});
