import { expect, test } from 'vitest';
import type { Framework, Milestone } from '@/lib/frameworks/document';
import { lintFramework } from '@/lib/frameworks/lint';
import { shipped } from '../support/shipped-framework';

const withMilestone = (code: string, change: Partial<Milestone>): Framework => ({
  ...shipped,
  milestones: shipped.milestones.map((each) => (each.code === code ? { ...each, ...change } : each)),
});
const errorsOf = (framework: Framework, earlier: Framework[] = []) =>
  lintFramework(framework, earlier).errors.map((each) => `${each.at}: ${each.says}`);
const warningsOf = (framework: Framework) =>
  lintFramework(framework).warnings.map((each) => `${each.at}: ${each.says}`);
const gate = shipped.gates[1]!;

test('F4 the shipped framework has no error, and every source id resolves', () => {
  expect(errorsOf(shipped)).toEqual([]);
});

test('R37 no shipped text judges a person', () => {
  expect(warningsOf(shipped).filter((each) => each.includes('judges'))).toEqual([]);
});

test.each<[string, Framework, string]>([
  ['a code used twice', withMilestone('T1-J2', { code: 'T2-J2' }), 'T2-J2: is used twice'],
  ['no behaviour', withMilestone('T1-J1', { behaviours: [] }), 'T1-J1: needs at least one behaviour'],
  [
    'a source that is nowhere',
    withMilestone('T1-J1', { sources: ['S41'] }),
    'T1-J1: names the source S41, which is not in the file',
  ],
  ['DOC without a source', withMilestone('T1-J1', { sources: [] }), 'T1-J1: DOC needs a source id'],
  [
    'an unknown level',
    withMilestone('T1-J1', { level: 'X' }),
    'T1-J1: names the level X, which is not in the file',
  ],
  [
    'an unknown competency',
    withMilestone('T1-J1', { competency: 'X1' }),
    'T1-J1: names the competency X1, which is not in the file',
  ],
  [
    'an unreadable rule',
    withMilestone('T1-J1', { evidence: 'A or N' }),
    'T1-J1: evidence rule: cannot read "A or N"',
  ],
  [
    'an unknown kind',
    withMilestone('T1-J1', { evidence: 'X' }),
    'T1-J1: evidence rule: "X" is no evidence kind',
  ],
  [
    'reflection as the only way',
    withMilestone('T1-J1', { evidence: 'R' }),
    'T1-J1: a reflection is never the only way',
  ],
  [
    'a senior rule without O or C',
    withMilestone('T5-S1', { evidence: 'A, N' }),
    'T5-S1: must list O or C, because its level asks for a second voice',
  ],
  [
    'too few kinds for the level',
    withMilestone('T1-M1', { evidence: 'A' }),
    'T1-M1: lists fewer than 2 kinds, which its level asks for',
  ],
  [
    'an unknown code in a gate',
    { ...shipped, gates: [{ ...gate, milestones: ['T9-J1'] }] },
    'gate M → S: names the milestone T9-J1, which is not in the file',
  ],
  [
    'an unknown floor',
    { ...shipped, gates: [{ ...gate, floors: [{ track: 'technical', all: ['T9'], any: [] }] }] },
    'gate M → S: names the competency T9, which is not in the file',
  ],
  [
    'a floor nobody can reach',
    { ...shipped, gates: [{ ...gate, to: 'J', floors: [{ track: 'technical', all: ['T4'], any: [] }] }] },
    'gate M → J: T4 has no milestone at the level the gate leads to',
  ],
  [
    'an unknown starter competency',
    { ...shipped, starterView: ['P9'] },
    'starter_view: names the competency P9, which is not in the file',
  ],
])('F4 lint catches %s', (_, framework, error) => {
  expect(errorsOf(framework)).toContain(error);
});

const next = (change: Partial<Framework>): Framework => ({ ...shipped, version: '1.1', ...change });
const without = (code: string) => shipped.milestones.filter((each) => each.code !== code);
const retired = { kind: 'retired' as const, from: ['T2-J2'], to: [] };
const added = { kind: 'added' as const, from: [], to: ['T2-J2'] };

test('R19 a code that vanishes needs an edge, and a major step', () => {
  expect(errorsOf(next({ milestones: without('T2-J2') }), [shipped])).toContain(
    'T2-J2: vanished without an edge in changes',
  );
  const minor = next({ milestones: without('T2-J2'), changes: [retired] });
  expect(errorsOf(minor, [shipped])).toEqual(['version: needs a major step: a milestone was retired']);
  expect(errorsOf({ ...minor, version: '2.0' }, [shipped])).toEqual([]);
});

test('R19 the number goes up, and a retired code never comes back', () => {
  expect(errorsOf(shipped, [shipped])).toEqual(['version: must be higher than 1.0']);
  const second = { ...next({ milestones: without('T2-J2'), changes: [retired] }), version: '2.0' };
  const third = { ...shipped, version: '3.0' };
  expect(errorsOf(third, [shipped, second])).toEqual([
    'T2-J2: was used in an earlier version; a code is never reused',
  ]);
});

test('R19 added is minor unless a gate needs it, and a changed gate is major', () => {
  const before = { ...shipped, milestones: without('T2-J2') };
  expect(errorsOf(next({ changes: [added] }), [before])).toEqual([]);
  const asked = { kind: 'added' as const, from: [], to: ['T1-S1'] };
  expect(errorsOf(next({ changes: [asked] }), [{ ...shipped, milestones: without('T1-S1') }])).toEqual([
    'version: needs a major step: a gate needs T1-S1',
  ]);
  expect(errorsOf(next({ gates: [gate] }), [shipped])).toEqual([
    'version: needs a major step: a gate changed',
  ]);
});

test('R37 lint warns on personality words, whatever their form', () => {
  for (const words of [
    'stays confident in reviews',
    'shows passion',
    'is a natural leader',
    'a Rockstar in code',
  ])
    expect(
      warningsOf(withMilestone('P1-J1', { behaviours: [words] })).some((each) => each.startsWith('P1-J1: "')),
    ).toBe(true);
});

test('R37 a soft-skill milestone with a single way is flagged for review', () => {
  expect(warningsOf(shipped)).toContain('P5-J1: offers a single way to meet it');
});

test('S28 the verb test warns on both ends', () => {
  expect(warningsOf(withMilestone('T1-J1', { name: 'Leads the clean-up' }))).toContain(
    'T1-J1: junior texts say what a person does',
  );
  expect(warningsOf(withMilestone('T1-S1', { name: 'Cleans data' }))).toContain(
    'T1-S1: senior texts say what a person enables or decides',
  );
});

test('F4 lint warns beyond 15 competencies', () => {
  const many = ['A1', 'A2'].map((code) => ({ ...shipped.competencies[0]!, code }));
  expect(warningsOf({ ...shipped, competencies: [...shipped.competencies, ...many] })[0]).toContain(
    '16 competencies',
  );
});
