/** R19: one change of a draft taken back, and a draft that follows a newer version. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOver } from '@/lib/frameworks/carry-over';
import type { Framework } from '@/lib/frameworks/document';
import { withGate, withMilestone } from '@/lib/frameworks/draft-edits';
import { added, merged, retired, split } from '@/lib/frameworks/draft-moves';
import { atLeastOf, type Floor, floorGate, floorOf, floorsFrom } from '@/lib/frameworks/floors';
import { lintFramework } from '@/lib/frameworks/lint';
import { numbered } from '@/lib/frameworks/numbered';
import { settled } from '@/lib/frameworks/settled';
import { nameOfChange, takenBack, undecided } from '@/lib/frameworks/take-back';
import { shipped } from '../support/shipped-framework';

type Edit = (draft: Framework, before: Framework, all: Framework[]) => Framework;
const one = (framework: Framework, code: string) => framework.milestones.find((each) => each.code === code)!;
const reword =
  (
    code: string,
    betterOff = 'everybody who asks',
    meaning: 'reworded' | 'redefined' | null = 'reworded',
  ): Edit =>
  (draft, before) =>
    withMilestone(draft, before, { ...one(draft, code), betterOff }, meaning);

/** Any one edit of its own milestone, so that several of them meet nowhere. */
const edits: Record<string, Edit> = {
  reworded: reword('T1-J1'),
  redefined: reword('T2-J1', 'somebody else', 'redefined'),
  undecided: reword('P1-S1', 'nobody said', null),
  split: (draft, before, all) => split(draft, before, all, 'T3-J1', ['Ships', 'Tests']),
  merged: (draft, before, all) => merged(draft, before, all, ['P1-J1', 'P1-J2'], 'Takes part and writes'),
  retired: (draft, before) => retired(draft, before, 'P2-J1'),
  gate: (draft) => withGate(draft, one(draft, 'T5-J1'), false),
  added: (draft) =>
    added(draft, { ...one(draft, 'T6-J1'), code: 'T6-J9', name: 'Shows it twice', core: false }),
  waivers: (draft) => ({
    ...draft,
    gates: draft.gates.map((gate) => ({ ...gate, waivers: gate.waivers + 1 })),
  }),
  level: (draft) => ({
    ...draft,
    levels: draft.levels.map((each) => (each.code === 'M' ? { ...each, name: 'growing' } : each)),
  }),
  competency: (draft) => ({
    ...draft,
    competencies: draft.competencies.map((each) =>
      each.code === 'T4' ? { ...each, name: 'Making it fast' } : each,
    ),
  }),
};
const names = Object.keys(edits);
const play = (which: string[], before: Framework, all = [before]) =>
  settled(
    which.reduce((draft, name) => edits[name]!(draft, before, all), { ...before, changes: [] } as Framework),
    before,
  );
const published = (which: string[]) => ({ ...numbered(play(which, shipped), [shipped]) });
const errors = (draft: Framework, earlier: Framework[]) =>
  lintFramework(numbered(draft, earlier), earlier).errors;

test('R19 any change taken back leaves the others as they are; all taken back leave the version it was begun from', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(names.slice(0, 6), { minLength: 1 }), fc.nat(), (which, at) => {
      const draft = play(which, shipped);
      const codes = [
        ...draft.changes.map(nameOfChange),
        ...undecided(draft, shipped).map(({ code }) => code),
      ];
      expect(codes).toHaveLength(which.length);
      const code = codes[at % codes.length]!;
      const without = settled(takenBack(draft, shipped, code), shipped);
      expect(without.changes).toEqual(draft.changes.filter((each) => nameOfChange(each) !== code));
      expect(codes.reduce((now, each) => settled(takenBack(now, shipped, each), shipped), draft)).toEqual({
        ...shipped,
        changes: [],
      });
    }),
  );
});

test('R19 an added milestone taken back leaves no trace', () => {
  expect(takenBack(play(['added'], shipped), shipped, 'T6-J9')).toEqual({ ...shipped, changes: [] });
});

test('R19 a gate asking for the same again is no change, so no major step', () => {
  const off = withGate(shipped, one(shipped, 'T1-J1'), false);
  const on = withGate(off, one(shipped, 'T1-J1'), true);
  expect(numbered(settled(on, shipped), [shipped]).version).toBe('1.1');
  expect(settled(on, shipped).gates).toEqual(shipped.gates);
});

test('R19 what two sides changed at different places is all there after carrying over, whoever was first', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(names), fc.nat({ max: names.length }), (which, cut) => {
      const [theirs, mine] = [which.slice(0, cut).filter((each) => each !== 'undecided'), which.slice(cut)];
      const newer = published(theirs);
      const carried = carriedOver({ base: shipped, mine: play(mine, shipped), theirs: newer }, [
        shipped,
        newer,
      ]);
      expect(carried.collide).toEqual([]);
      expect(carried.lost).toEqual([]);
      const draft = settled(carried.framework, newer);
      const both = play([...theirs, ...mine], shipped);
      const sorted = (of: Framework) => of.milestones.toSorted((a, b) => (a.code < b.code ? -1 : 1));
      expect(sorted(draft)).toEqual(sorted(both));
      for (const part of ['levels', 'competencies'] as const) expect(draft[part]).toEqual(both[part]);
      expect(draft.gates.map((gate) => [gate.waivers, gate.milestones.toSorted()])).toEqual(
        both.gates.map((gate) => [gate.waivers, gate.milestones.toSorted()]),
      );
      expect(draft.changes).toEqual(play(mine, shipped).changes);
      expect(errors(draft, [shipped, newer])).toHaveLength(mine.includes('undecided') ? 1 : 0);
    }),
  );
});

test('R19 the same milestone worded by both: the draft keeps its words, and somebody has to say what they mean', () => {
  const newer = published(['reworded']);
  const mine = reword('T1-J1', 'whoever trains', 'reworded')({ ...shipped, changes: [] }, shipped, [shipped]);
  const { framework, collide } = carriedOver({ base: shipped, mine, theirs: newer }, [shipped, newer]);
  expect(collide).toEqual(['T1-J1']);
  expect(one(framework, 'T1-J1').betterOff).toBe('whoever trains');
  expect(errors(framework, [shipped, newer]).map(({ says }) => says)).toEqual([
    'was changed; say in changes whether it was reworded or redefined',
  ]);
});

test('R19 what was retired meanwhile is named with its words; a merge with it makes something new; a code is never given twice', () => {
  const newer = published(['retired', 'split']);
  const start = { ...shipped, changes: [] };
  const worded = reword('P2-J1')(start, shipped, [shipped]);
  const lost = carriedOver({ base: shipped, mine: worded, theirs: newer }, [shipped, newer]);
  expect(lost.lost.map(({ betterOff }) => betterOff)).toEqual(['everybody who asks']);
  expect(errors(lost.framework, [shipped, newer])).toEqual([]);

  const joined = merged(start, shipped, [shipped], ['T3-J1', 'T3-J2'], 'Ships it right');
  const { framework } = carriedOver({ base: shipped, mine: joined, theirs: newer }, [shipped, newer]);
  expect(errors(framework, [shipped, newer])).toEqual([]);
  const codes = framework.milestones.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(expect.arrayContaining(['T3-J2', 'T3-J4', 'T3-J5', 'T3-J6']));
  expect(framework.changes).toEqual([{ kind: 'added', from: [], to: ['T3-J6'] }]);
});

test('R19 what stands in the place of a retired milestone is named, while it is there', () => {
  const start = { ...shipped, changes: [] };
  const draft = retired(start, shipped, 'P2-J1', ['P1-J1']);
  expect(errors(draft, [shipped])).toEqual([]);
  const without = { kind: 'retired', from: ['P2-J1'], to: [] };
  expect(retired(draft, shipped, 'P1-J1').changes).toContainEqual(without);
  const extra = { ...one(shipped, 'T6-J1'), code: 'T6-J9', core: false };
  const led = retired(added(start, extra), shipped, 'P2-J1', ['T6-J9']);
  expect(takenBack(led, shipped, 'T6-J9').changes).toEqual([without]);
  const back = takenBack(led, shipped, 'P2-J1');
  expect(back.changes).toEqual([{ kind: 'added', from: [], to: ['T6-J9'] }]);
  expect(back.milestones).toEqual(added(start, extra).milestones);
  const newer = published(['merged']);
  const carried = carriedOver({ base: shipped, mine: draft, theirs: newer }, [shipped, newer]).framework;
  expect(carried.changes).toEqual([without]);
  expect(errors(carried, [shipped, newer])).toEqual([]);
});

test('F8 the floors of every gate are said as one answer for each competency, and back', () => {
  const gate = floorGate(shipped, 'S')!;
  const answers = shipped.competencies.map(({ code }) => floorOf(gate, code));
  const atLeast = { technical: atLeastOf(gate, 'technical'), 'soft-skill': atLeastOf(gate, 'soft-skill') };
  expect(floorsFrom(shipped.competencies, answers, atLeast)).toEqual(gate.floors);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<Floor>('all', 'any', 'none'), { minLength: 14, maxLength: 14 }),
      fc.integer({ min: 1, max: 3 }),
      (given, many) => {
        const floors = floorsFrom(shipped.competencies, given, { technical: many, 'soft-skill': many });
        const said = shipped.competencies.map(({ code }) => floorOf({ ...gate, floors }, code));
        expect(said).toEqual(given);
      },
    ),
  );
  expect(floorGate(shipped, 'M')).toBeUndefined();
});
