import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withGate, withMilestone } from '@/lib/frameworks/draft-edits';
import { merged, retired, split } from '@/lib/frameworks/draft-moves';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { lintFramework } from '@/lib/frameworks/lint';
import { numbered } from '@/lib/frameworks/numbered';
import { type Run, wordDifference } from '@/lib/frameworks/word-difference';
import { shipped } from '../support/shipped-framework';

const joined = (runs: Run[], without: Run['kind']) =>
  runs.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
const text = fc
  .array(fc.constantFrom('a', 'data', 'raw', 'others', ' ', '  ', 'x,'), { maxLength: 14 })
  .map((words) => words.join(' '));

test('A-3 what is struck out and underlined gives both texts back, for any two texts', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDifference(before, after);
      expect(joined(runs, 'new')).toBe(before);
      expect(joined(runs, 'gone')).toBe(after);
    }),
  );
});

test('A-3 one word changed is one word struck out and one underlined', () => {
  expect(wordDifference('others can train on', 'others can build on')).toEqual([
    { kind: 'same', text: 'others can' },
    { kind: 'gone', text: ' train' },
    { kind: 'new', text: ' build' },
    { kind: 'same', text: ' on' },
  ]);
});

const codes = shipped.milestones.map((each) => each.code);
const one = (code: string) => shipped.milestones.find((each) => each.code === code)!;
const errors = (framework: typeof shipped) => lintFramework(numbered(framework, [shipped]), [shipped]).errors;

test('R19 rewording any milestone makes a minor version that stands; back to the old words leaves no change', () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), (code) => {
      const now = { ...one(code), betterOff: 'everybody who asks' };
      const draft = withMilestone(shipped, shipped, now, 'reworded');
      expect(numbered(draft, [shipped]).version).toBe('1.1');
      expect(errors(draft)).toEqual([]);
      expect(errors(withMilestone(shipped, shipped, now, null))).toHaveLength(1);
      expect(withMilestone(draft, shipped, one(code), 'reworded')).toEqual(shipped);
    }),
  );
});

test('R19 any milestone split, merged or retired leaves codes unused before, and gates that ask for codes that are there', () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (code, other) => {
      fc.pre(code !== other);
      const drafts = [
        split(shipped, shipped, [shipped], code, ['One part', 'Another part']),
        merged(shipped, shipped, [shipped], [code, other], 'Both'),
        retired(shipped, shipped, code),
      ];
      for (const draft of drafts) {
        const there = draft.milestones.map((each) => each.code);
        expect(new Set(there).size).toBe(there.length);
        expect(draft.gates.flatMap((gate) => gate.milestones).every((each) => there.includes(each))).toBe(
          true,
        );
        expect(numbered(draft, [shipped]).version).toBe('2.0');
        expect(errors(draft).filter(({ at }) => at === 'version' || at.startsWith('changes'))).toEqual([]);
        expect(enabledOnly(draft).milestones.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('R19 split and retired at once: what was new in the draft leaves no trace', () => {
  const draft = split(shipped, shipped, [shipped], 'T1-J1', ['One part', 'Another part']);
  const [first] = draft.changes[0]?.to ?? [];
  const without = retired(draft, shipped, String(first));
  expect(without.milestones.some((each) => each.code === first)).toBe(false);
});

test('R19 a gate asks for a milestone or not, and asks for it once', () => {
  const without = withGate(shipped, one('T1-J1'), false);
  expect(without.gates[0]?.milestones).not.toContain('T1-J1');
  expect(withGate(shipped, one('T1-J1'), true)).toEqual(shipped);
});
