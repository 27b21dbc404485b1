import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '@/lib/frameworks/difference';
import type { Change, Framework, Milestone } from '@/lib/frameworks/document';
import { lintFramework } from '@/lib/frameworks/lint';
import { lintText } from '@/lib/frameworks/lint-text';
import { parseFramework } from '@/lib/frameworks/parse';
import { sayDifference } from '@/lib/frameworks/say-difference';
import { exportedText } from '@/lib/frameworks/write';
import { shipped, shippedText } from '../support/shipped-framework';

const errorsOf = (framework: Framework) =>
  lintFramework(framework, [shipped]).errors.map(({ at, says }) => `${at}: ${says}`);
const reworded: Change = { kind: 'reworded', from: ['T1-J1'], to: ['T1-J1'] };
const version = (number: string, changes: Change[], milestone: Partial<Milestone> = {}): Framework => ({
  ...shipped,
  version: number,
  changes,
  milestones: shipped.milestones.map((each) => (each.code === 'T1-J1' ? { ...each, ...milestone } : each)),
});
const lineWith = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

test('A-3 R19 a reworded milestone is a minor step; the same change unsaid is a fault', () => {
  expect(errorsOf(version('1.1', [reworded], { name: 'Makes raw data fit' }))).toEqual([]);
  expect(errorsOf(version('1.1', [], { name: 'Makes raw data fit' }))).toEqual([
    'T1-J1: was changed; say in changes whether it was reworded or redefined',
  ]);
});

test('R19 another evidence rule is another meaning: redefined, and a major step', () => {
  expect(errorsOf(version('1.1', [reworded], { evidence: 'A, N' }))).toEqual([
    'T1-J1: changed its evidence; that is redefined, not reworded',
  ]);
  const redefined: Change = { ...reworded, kind: 'redefined' };
  expect(errorsOf(version('1.1', [redefined], { evidence: 'A, N' }))).toEqual([
    'version: needs a major step: a milestone was redefined',
  ]);
  expect(errorsOf(version('2.0', [redefined], { evidence: 'A, N' }))).toEqual([]);
});

test.each<[string, Change[], string]>([
  [
    'a circle of two',
    [
      { kind: 'retired', from: ['T1-J1'], to: ['T1-J2'] },
      { kind: 'retired', from: ['T1-J2'], to: ['T1-J1'] },
    ],
    'changes[0]: T1-J1 leads back to itself; changes must not form a cycle',
  ],
  [
    'a child that is its parent',
    [{ kind: 'split', from: ['T1-J1'], to: ['T1-J1', 'T1-J2'] }],
    'changes[0]: T1-J1 leads back to itself; changes must not form a cycle',
  ],
  [
    'a split into one',
    [{ kind: 'split', from: ['T1-J1'], to: ['T1-J2'] }],
    'changes[0]: split leads from one code to two or more',
  ],
  [
    'a merger of one',
    [{ kind: 'merged', from: ['T1-J1'], to: ['T1-J2'] }],
    'changes[0]: merged leads from two or more codes to one',
  ],
  [
    'two ways out',
    [reworded, { kind: 'redefined', from: ['T1-J1'], to: ['T1-J1'] }],
    'changes[1]: T1-J1 already leaves in another change',
  ],
])('R19 lint catches %s', (_, changes, error) => {
  expect(errorsOf(version('2.0', changes))).toContain(error);
});

test('R19 chains of changes without a circle are never called one', () => {
  const codes = shipped.milestones.map(({ code }) => code);
  fc.assert(
    fc.property(fc.shuffledSubarray(codes, { minLength: 2 }), (order) => {
      const changes = order
        .slice(1)
        .map((to, at): Change => ({ kind: 'retired', from: [order[at]!], to: [to] }));
      expect(errorsOf(version('2.0', changes)).filter((each) => each.includes('cycle'))).toEqual([]);
      const closed: Change[] = [...changes, { kind: 'retired', from: [order.at(-1)!], to: [order[0]!] }];
      expect(errorsOf(version('2.0', closed)).filter((each) => each.includes('cycle'))).toHaveLength(
        order.length,
      );
    }),
    { numRuns: 50 },
  );
});

test('F4 unreadable places and broken rules are said together, by line', () => {
  const text = shippedText
    .replace('core: true', 'core: often')
    .replace('code: T2-J2', 'code: T2-J1')
    .replace('sources: [S9, S22]', 'sources: [S41]')
    .replace('starter_view: [T1', 'starter_view: [T9');
  const { errors } = lintText(text);
  const lines = errors.map(({ line }) => line);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(errors).toContainEqual({
    at: 'milestones[0].core',
    says: 'expected true or false',
    line: lineWith(text, 'core: often'),
  });
  expect(errors.filter(({ says }) => says === 'is used twice')).toHaveLength(1);
  expect(errors.find(({ at }) => at === 'starter_view')?.line).toBe(lineWith(text, 'starter_view:'));
});

test('F4 broken YAML names its line, and missing tracks are a fault', () => {
  expect(lintText('id: x\nlevels: [').errors[0]?.line).toBe(2);
  const { errors } = lintText(shippedText.replace(/^tracks:[\s\S]*?(?=^levels:)/m, ''));
  expect(errors.map(({ at }) => at)).toContain('tracks');
  expect(errors.map(({ says }) => says)).toContain('names the track technical, which is not in the file');
});

test('F4 5,000 milestones are refused in one line', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ ...shipped.milestones[0]!, code: `X${at}` }));
  expect(errorsOf({ ...shipped, milestones: many })).toEqual([
    'milestones: 5000 milestones: a framework holds at most 300',
  ]);
});

test('R19 the difference shows both texts of a rewording, and names the parts beside', () => {
  const next = { ...version('1.1', [reworded], { name: 'Makes raw data fit' }), licence: 'another' };
  expect(sayDifference(differenceOf(shipped, next))).toEqual([
    'Version 1.0 → 1.1',
    '  reworded: T1-J1',
    '      − Turns raw data into data others can train on',
    '      + Makes raw data fit',
    '  also changed: licence',
  ]);
});

test('F4 what a database kept is exported as the same bytes, whatever order its fields came back in', () => {
  const text = exportedText(shipped);
  expect(exportedText(backwards(parseFramework(text)))).toBe(text);
});

test('R19 the order of fields is no change', () => {
  const kept = backwards(shipped) as Framework;
  const next = version('1.1', [reworded], { name: 'Makes raw data fit' });
  expect(lintFramework(next, [kept]).errors).toEqual([]);
  expect(differenceOf(kept, next).elsewhere).toEqual([]);
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}
