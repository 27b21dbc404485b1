import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceKinds } from '@/db/enums';
import type { EvidenceItem } from '@/lib/evidence/item';
import { sufficiencyOf } from '@/lib/evidence/sufficiency';
import { shipped } from '../support/shipped-framework';

let id = 0;
const item = (kind: EvidenceItem['kind'], change: Partial<EvidenceItem> = {}): EvidenceItem => {
  id += 1;
  return {
    id: `${id}`,
    kind,
    context: 'Atlas',
    authorId: `author ${id}`,
    happenedOn: '2026-01-10',
    redacted: false,
    ...change,
  };
};
const judge = (code: string, items: EvidenceItem[], leave: { from: string; to: string }[] = []) => {
  const milestone = shipped.milestones.find((each) => each.code === code)!;
  const level = shipped.levels.find((each) => each.code === milestone.level)!;
  return sufficiencyOf(milestone, level, items, { evidenceKinds: shipped.evidenceKinds, leave });
};
const enough = (code: string, ...items: EvidenceItem[]) => judge(code, items).enough;

test('F35 a junior milestone needs one item of a kind it lists', () => {
  expect(enough('T1-J2', item('A'))).toBe(true);
  expect(enough('T3-J3', item('W'))).toBe(true);
  expect(enough('T1-J2', item('W'))).toBe(false);
  expect(enough('P4-J1', item('C'))).toBe(true);
  expect(judge('T1-J2', []).missing).toEqual(['Needs an artefact link or a shared session note.']);
});

test('F35 a reflection alone never suffices', () => {
  expect(enough('P7-J2', item('R'))).toBe(false);
  expect(enough('P7-J2', item('R'), item('N'))).toBe(true);
  expect(enough('P1-J1', item('R'))).toBe(false);
  fc.assert(
    fc.property(fc.constantFrom(...shipped.milestones), fc.nat(6), ({ code }, count) => {
      return !enough(code, ...Array.from({ length: count }, () => item('R')));
    }),
  );
});

test('R20 a withdrawn item does not count', () => {
  expect(judge('T1-J1', [item('A', { redacted: true })])).toMatchObject({ enough: false, countedIds: [] });
});

test('F35 a developing milestone needs two items of two kinds', () => {
  expect(enough('T1-M1', item('A'), item('M'))).toBe(true);
  expect(enough('T1-M1', item('A'), item('A'))).toBe(false);
  expect(judge('T2-M1', [item('A'), item('A')]).missing).toEqual([
    'Needs an item of another kind: an observer endorsement.',
  ]);
  expect(enough('T2-M1', item('A'), item('A'), item('O'))).toBe(true);
});

const early = { happenedOn: '2026-01-10' };
const late = { happenedOn: '2026-04-10', context: 'Borealis' };

test('F35 a senior milestone needs three items, two contexts, a second voice and three months', () => {
  expect(enough('T5-S1', item('A', early), item('A', early), item('O', late))).toBe(true);
  expect(judge('T5-S1', [item('A', early), item('O', late)]).missing[0]).toContain('Needs one more item');
  expect(judge('T5-S1', [item('A', early), item('A', early), item('A', late)]).missing).toEqual([
    'Needs a second voice: an observer endorsement.',
  ]);
  expect(
    judge('T5-S1', [item('A', early), item('A', early), item('O', { happenedOn: '2026-04-10' })]).missing,
  ).toEqual(['Needs items from at least 2 projects, teams or situations.']);
  expect(
    judge('T5-S1', [item('A', early), item('A', early), item('O', { ...late, happenedOn: '2026-04-09' })])
      .missing,
  ).toEqual(['Needs first and last item at least 3 months apart, leave not counted; so far 89 days.']);
});

test('R21 leave between first and last item does not count towards the three months', () => {
  const items = [item('A', early), item('A', early), item('O', late)];
  expect(judge('T5-S1', items, [{ from: '2026-02-01', to: '2026-02-01' }]).enough).toBe(false);
  expect(judge('T5-S1', items, [{ from: '2026-05-01', to: '2026-06-01' }]).enough).toBe(true);
});

test('S11 two mentees confirm P4-S1, one mentee twice does not', () => {
  const rest = [item('O', early), item('N', late)];
  expect(enough('P4-S1', item('C'), item('C'), ...rest)).toBe(true);
  expect(enough('P4-S1', item('C', { authorId: 'june' }), item('C', { authorId: 'june' }), ...rest)).toBe(
    false,
  );
  expect(enough('P4-S1', item('C'), ...rest, item('N', late))).toBe(false);
});

const anyItem = fc.record({
  kind: fc.constantFrom(...evidenceKinds),
  context: fc.option(fc.constantFrom('Atlas', 'Borealis')),
  authorId: fc.constantFrom('ana', 'ben', 'cho'),
  happenedOn: fc.constantFrom('2025-01-01', '2025-02-15', '2025-06-30'),
  redacted: fc.boolean(),
});

test('F35 one more item never spoils what was enough, and enough means nothing is missing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped.milestones),
      fc.array(anyItem, { maxLength: 7 }),
      anyItem,
      ({ code }, some, extra) => {
        const items = some.map((each) => item(each.kind, each));
        const before = judge(code, items);
        expect(before.enough).toBe(before.missing.length === 0);
        if (before.enough) expect(judge(code, [...items, item(extra.kind, extra)]).enough).toBe(true);
      },
    ),
  );
});
