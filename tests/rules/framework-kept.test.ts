import { expect, test } from 'vitest';
import { differenceOf, heavyFields, isMinor, wordingFields } from '@/lib/frameworks/difference';
import type { Framework, Milestone } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { publicationOf } from '@/lib/frameworks/publication';
import { shipped, withoutMiddle } from '../support/shipped-framework';

const milestone = (code: string): Milestone => shipped.milestones.find((each) => each.code === code)!;
const one = milestone('T1-J1');
const renamed = (version: string, changes: Framework['changes'] = []): Framework => ({
  ...shipped,
  version,
  changes,
  milestones: shipped.milestones.map((each) =>
    each === one ? { ...each, name: 'Says it otherwise' } : each,
  ),
});
const reworded: Framework['changes'] = [{ kind: 'reworded', from: ['T1-J1'], to: ['T1-J1'] }];

test('F4 what is kept of a level is what it asks for, and of a milestone what it is judged by', () => {
  const kept = publicationOf(shipped);
  expect(kept).toMatchObject({
    framework: shipped.id,
    version: '1.0',
    follows: null,
    origin: 'shipped',
    gates: null,
  });
  const asks = { minKinds: 1, minContexts: 0, minSecondVoice: 0, minSpanMonths: 0 };
  expect(kept.levels).toEqual([
    { ...asks, code: 'J', position: 0, minItems: 1 },
    { ...asks, code: 'M', position: 1, minItems: 2, minKinds: 2 },
    { code: 'S', position: 2, minItems: 3, minKinds: 1, minContexts: 2, minSecondVoice: 1, minSpanMonths: 3 },
  ]);
  expect(kept.milestones).toHaveLength(53);
  expect(kept.milestones[1]).toEqual({
    code: 'T1-J2',
    competency: 'T1',
    track: 'technical',
    level: 'J',
    core: true,
    position: 1,
    evidenceRule: [[{ kinds: ['A'], people: 1 }], [{ kinds: ['N'], people: 1 }]],
  });
  expect(kept.milestones.find((each) => each.code === 'P1-J1')?.track).toBe('soft-skill');
  expect(publicationOf(withoutMiddle, 'before', 'team')).toMatchObject({ follows: 'before', origin: 'team' });
  const lost = { ...shipped, competencies: shipped.competencies.slice(1) };
  expect(() => publicationOf(lost)).toThrow('Milestone T1-J1 names no known competency.');
});

test('F1 the gates beside a level that is off become one; a level at an end takes its gate along', () => {
  const [into, out] = shipped.gates;
  const [merged, ...none] = enabledOnly(withoutMiddle).gates;
  expect(none).toEqual([]);
  expect(merged).toEqual({ ...out, from: 'J', milestones: into!.milestones, waivers: 2 });
  const off = (code: string) => ({
    ...shipped,
    levels: shipped.levels.map((level) => ({ ...level, enabled: level.code !== code })),
  });
  expect(enabledOnly(off('S')).gates).toEqual([into]);
  expect(enabledOnly(off('J')).gates).toEqual([out]);
  expect(enabledOnly(off('S')).milestones.some((each) => each.level === 'S')).toBe(false);
  const both = {
    ...withoutMiddle,
    gates: [
      { ...into!, milestones: ['T1-J1', 'T1-M1'] },
      { ...out!, waivers: 3 },
    ],
  };
  expect(enabledOnly(both).gates).toMatchObject([{ milestones: ['T1-J1'], waivers: 5 }]);
});

test('R19 wording and meaning are told apart field by field, and so is what differs beside the milestones', () => {
  const other: Milestone = {
    ...one,
    ...{
      name: 'x',
      behaviours: ['x'],
      betterOff: 'x',
      mark: 'EXT' as Milestone['mark'],
      sources: ['S1'],
      freshnessMonths: 6,
    },
    ...{ core: false, level: 'M', competency: 'T2', evidence: 'N' },
  };
  expect(wordingFields(one, other)).toEqual(
    ['name', 'behaviours', 'betterOff', 'mark', 'sources', 'freshnessMonths', 'core'].filter(
      (field) =>
        JSON.stringify(one[field as keyof Milestone]) !== JSON.stringify(other[field as keyof Milestone]),
    ),
  );
  expect(heavyFields(one, other)).toEqual(['level', 'competency', 'evidence']);
  expect([wordingFields(one, one), heavyFields(one, one)]).toEqual([[], []]);
  const beside = [
    'name',
    'language',
    'licence',
    'levels',
    'tracks',
    'parts',
    'evidenceKinds',
    'competencies',
    'gates',
  ];
  for (const part of [...beside, 'starterView', 'sources'])
    expect(differenceOf(shipped, { ...shipped, [part]: 'another' }).elsewhere).toEqual([part]);
  const { steps } = differenceOf(shipped, renamed('1.1', reworded));
  expect(steps).toEqual([
    { kind: 'reworded', before: [one], after: [{ ...one, name: 'Says it otherwise' }] },
  ]);
  const numbers = (from: string, to: string) => isMinor({ from, to, steps: [], elsewhere: [] });
  expect([numbers('1.9', '1.10'), numbers('1.9', '2.0'), numbers('1.0', '11.0')]).toEqual([
    true,
    false,
    false,
  ]);
});
