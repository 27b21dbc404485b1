import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backTo } from '@/lib/frameworks/back-to';
import { milestoneChoices } from '@/lib/frameworks/choices';
import { codeIn } from '@/lib/frameworks/code';
import { choicesOf } from '@/lib/frameworks/draft-choices';
import { added, merged, retired, split } from '@/lib/frameworks/draft-moves';
import { earlierThan } from '@/lib/frameworks/earlier';
import { sayDifference } from '@/lib/frameworks/say-difference';
import { seenGates, seenMilestone } from '@/lib/frameworks/seen';
import { shipped, withoutMiddle } from '../support/shipped-framework';

const [first, second] = shipped.milestones as [
  (typeof shipped.milestones)[0],
  (typeof shipped.milestones)[0],
];
const reworded = {
  ...shipped,
  version: '1.1',
  milestones: shipped.milestones.map((each) => (each === first ? { ...each, name: 'Another name' } : each)),
};
const without = { ...shipped, version: '1.2', milestones: shipped.milestones.slice(1) };
const codesOf = ({ milestones }: typeof shipped) => milestones.map(({ code }) => code);

test('R19 rolling back reads every step as if it were taken back', () => {
  expect(backTo(shipped, shipped)).toEqual({ from: '1.0', to: '1.0', steps: [], elsewhere: [] });
  expect(backTo(reworded, shipped)).toEqual({
    from: '1.1',
    to: '1.0',
    steps: [{ kind: 'reworded', before: [reworded.milestones[0]], after: [first] }],
    elsewhere: [],
  });
  expect(backTo(without, shipped).steps).toEqual([{ kind: 'added', before: [], after: [first] }]);
  expect(backTo(shipped, without).steps).toEqual([{ kind: 'retired', before: [first], after: [] }]);
});

test('R19 rolling back names levels, gates and competencies that differ, and no others', () => {
  expect(backTo(withoutMiddle, shipped).elsewhere).toEqual(['levels']);
  expect(backTo({ ...shipped, gates: [] }, shipped).elsewhere).toEqual(['gates']);
  expect(backTo({ ...shipped, competencies: [] }, shipped).elsewhere).toEqual(['competencies']);
  expect(backTo({ ...shipped, name: 'Other' }, shipped).elsewhere).toEqual([]);
});

test('F4 a select offers every enabled milestone once under its competency, without those left out or empty groups', () => {
  const groups = milestoneChoices(shipped);
  expect(groups.map((each) => each.label)).toEqual(
    shipped.competencies.map(({ code, name }) => `${code} ${name}`),
  );
  const options = groups.flatMap((group) => group.options);
  expect(options.map((each) => each.value).toSorted()).toEqual(codesOf(shipped).toSorted());
  expect(options).toContainEqual({ value: first.code, label: `${first.code} ${first.name}` });
  for (const { label, options } of groups)
    for (const { value } of options) expect(value.split('-')[0]).toBe(label.split(' ')[0]);
  const own = shipped.milestones
    .filter((each) => each.competency === first.competency)
    .map((each) => each.code);
  expect(milestoneChoices(shipped, [first.code]).flatMap((each) => each.options)).not.toContainEqual(
    expect.objectContaining({ value: first.code }),
  );
  expect(milestoneChoices(shipped, own)).toHaveLength(groups.length - 1);
});

test('F4 only what can be a code is taken from an address', () => {
  for (const good of ['T1-J1', 'a', '9_x', 'A234567890123456']) expect(codeIn(good)).toBe(good);
  for (const bad of [
    '',
    '-T1',
    'T1 J1',
    "T1'",
    'A2345678901234567',
    ' T1',
    'T1\n',
    7,
    null,
    undefined,
    ['T1'],
  ])
    expect(codeIn(bad)).toBeUndefined();
});

test('A-3 the draft offers its own competencies by code and name, and levels by name', () => {
  const { competencies, levels } = choicesOf(shipped);
  expect(levels).toEqual(shipped.levels.map(({ code, name }) => ({ value: code, label: name })));
  expect(competencies).toEqual(
    shipped.competencies.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
  );
});

test('R19 the version that is changed comes last, after all others in their order', () => {
  const versions = ['1.0', '1.1', '1.2'].map((version) => ({
    id: version,
    version,
    document: { ...shipped, version },
    inForce: version === '1.1',
  }));
  expect(earlierThan(versions[1]!, versions).map(({ version }) => version)).toEqual(['1.0', '1.2', '1.1']);
});

test('A-3 a form knows the milestone it was drawn from, its meaning and whether the gate asks for it', () => {
  const { code } = first;
  const seen = seenMilestone(shipped, code);
  expect(seen).toMatch(/^[0-9a-z]+-[0-9a-z]+-[0-9a-z]+$/);
  expect(seenMilestone(structuredClone(shipped), code)).toBe(seen);
  expect(seenMilestone(reworded, code)).not.toBe(seen);
  expect(seenMilestone(reworded, second.code)).toBe(seenMilestone(shipped, second.code));
  const declared = { kind: 'reworded' as const, from: [code], to: [code] };
  expect(seenMilestone({ ...shipped, changes: [declared] }, code)).not.toBe(seen);
  const asked = shipped.gates[0]!.milestones[0]!;
  const unasked = shipped.gates.map((gate) => ({
    ...gate,
    milestones: gate.milestones.filter((each) => each !== asked),
  }));
  expect(seenMilestone({ ...shipped, gates: unasked }, asked)).not.toBe(seenMilestone(shipped, asked));
  expect(seenMilestone(shipped, 'gone')).not.toBe(seen);
});

test('A-3 two different texts of the same length are told apart, for any two names', () => {
  const named = (name: string) => ({ ...shipped, milestones: [{ ...first, name }] });
  const four = fc.string({ minLength: 4, maxLength: 4, unit: fc.constantFrom('a', 'b', 'c', 'd') });
  fc.assert(
    fc.property(four, four, (one, other) => {
      fc.pre(one !== other);
      expect(seenMilestone(named(one), first.code)).not.toBe(seenMilestone(named(other), first.code));
    }),
  );
});

test('A-3 the form of levels and gates sees a level switched off and another number of waivers, and nothing else', () => {
  expect(seenGates(reworded)).toBe(seenGates(shipped));
  expect(seenGates(withoutMiddle)).not.toBe(seenGates(shipped));
  const generous = shipped.gates.map((gate) => ({ ...gate, waivers: gate.waivers + 1 }));
  expect(seenGates({ ...shipped, gates: generous })).not.toBe(seenGates(shipped));
});

const gateCodes = (framework: typeof shipped) => framework.gates.map((gate) => gate.milestones);
const asked = shipped.milestones.find((each) => each.code === shipped.gates[0]!.milestones[0])!;
const other = shipped.milestones.find((each) => each.code === shipped.gates[0]!.milestones[1])!;

test('R19 a new milestone stands after the last of its competency and level, is declared as added, and moves no gate', () => {
  const fresh = { ...first, code: 'T1-J99' };
  const draft = added(shipped, fresh);
  const alike = shipped.milestones.findLastIndex(
    (each) => each.competency === first.competency && each.level === first.level,
  );
  expect(codesOf(draft)).toEqual(codesOf(shipped).toSpliced(alike + 1, 0, 'T1-J99'));
  expect(draft.changes).toEqual([...shipped.changes, { kind: 'added', from: [], to: ['T1-J99'] }]);
  expect(draft.gates).toEqual(shipped.gates);
});

test('R19 without one of its level it stands after its competency, and without a competency at the end', () => {
  const competency = shipped.milestones.findLastIndex((each) => each.competency === first.competency);
  const strange = added(shipped, { ...first, code: 'X', level: 'Z' });
  expect(codesOf(strange)).toEqual(codesOf(shipped).toSpliced(competency + 1, 0, 'X'));
  const homeless = added(shipped, { ...first, code: 'X', competency: 'Z' });
  expect(codesOf(homeless)).toEqual([...codesOf(shipped), 'X']);
  const atTheFront = { ...shipped, milestones: shipped.milestones.slice(0, 1) };
  expect(codesOf(added(atTheFront, { ...first, code: 'X' }))).toEqual([first.code, 'X']);
});

test('R19 a retired milestone leaves milestones and gates; what was decided about it goes, about others stays', () => {
  const decided = [
    { kind: 'reworded' as const, from: [asked.code], to: [asked.code] },
    { kind: 'reworded' as const, from: [other.code], to: [other.code] },
  ];
  const draft = retired({ ...shipped, changes: decided }, shipped, asked.code);
  expect(codesOf(draft)).toEqual(codesOf(shipped).filter((code) => code !== asked.code));
  expect(gateCodes(draft)).toEqual(
    gateCodes(shipped).map((codes) => codes.filter((code) => code !== asked.code)),
  );
  expect(draft.changes).toEqual([decided[1], { kind: 'retired', from: [asked.code], to: [] }]);
});

test('R19 one that was added in the same draft leaves no trace, and what it was split into counts as added', () => {
  const fresh = { ...first, code: 'T1-J99' };
  const draft = added(shipped, fresh);
  expect(retired(draft, shipped, 'T1-J99')).toEqual(shipped);
  const halves = split(draft, shipped, [shipped, draft], 'T1-J99', ['One', 'Two']);
  expect(halves.changes.slice(shipped.changes.length).map((each) => each.kind)).toEqual(['added', 'added']);
  expect(halves.changes.every((each) => each.from.length === 0 && each.to.length === 1)).toBe(true);
});

test('R19 a split milestone passes its words and its place in the gates to every part, each with its own code and name', () => {
  const draft = split(shipped, shipped, [shipped], asked.code, ['One', 'Two']);
  const parts = draft.milestones.filter((each) => !codesOf(shipped).includes(each.code));
  expect(parts.map((each) => each.name)).toEqual(['One', 'Two']);
  for (const part of parts) expect(part).toEqual({ ...asked, code: part.code, name: part.name });
  const codes = codesOf({ ...shipped, milestones: parts });
  expect(new Set(codes).size).toBe(2);
  expect(draft.changes.at(-1)).toEqual({ kind: 'split', from: [asked.code], to: codes });
  shipped.gates.forEach((gate, at) => {
    const rest = gate.milestones.filter((code) => code !== asked.code);
    const wanted = gate.milestones.includes(asked.code) ? [...rest, ...codes] : rest;
    expect(draft.gates[at]?.milestones).toEqual(wanted);
  });
  expect(split(shipped, shipped, [shipped], 'nowhere', ['One'])).toBe(shipped);
});

test('R19 a merged milestone has every behaviour once, is core when one part was, and stands in each gate once', () => {
  const parts = [
    { ...asked, core: false, behaviours: ['a', 'b'] },
    { ...other, core: true, behaviours: ['b', 'c'] },
  ];
  const before = {
    ...shipped,
    milestones: shipped.milestones.map((each) => parts.find(({ code }) => code === each.code) ?? each),
  };
  const both = [asked.code, other.code];
  const draft = merged(before, before, [before], both, 'Both');
  const whole = draft.milestones.find((each) => each.name === 'Both')!;
  expect(whole).toEqual({
    ...parts[0],
    code: whole.code,
    name: 'Both',
    behaviours: ['a', 'b', 'c'],
    core: true,
  });
  expect(codesOf(draft)).toHaveLength(codesOf(before).length - 1);
  expect(draft.changes.at(-1)).toEqual({ kind: 'merged', from: both, to: [whole.code] });
  for (const codes of gateCodes(draft)) expect(codes).not.toContain(asked.code);
  expect(draft.gates[0]?.milestones.filter((code) => code === whole.code)).toHaveLength(1);
  const plain = { ...before, milestones: before.milestones.map((each) => ({ ...each, core: false })) };
  const soft = merged(plain, plain, [plain], both, 'Both');
  expect(soft.milestones.find((each) => each.name === 'Both')?.core).toBe(false);
  expect(merged(shipped, shipped, [shipped], ['nowhere'], 'Both')).toBe(shipped);
});

const difference = (change: Partial<Parameters<typeof sayDifference>[0]>) =>
  sayDifference({ from: '1.0', to: '2.0', steps: [], elsewhere: [], ...change });

test('R19 a difference is said line by line: what came, went, was divided and joined, by code and name', () => {
  const [a, b] = [`${first.code} ${first.name}`, `${second.code} ${second.name}`];
  const both = [first, second];
  expect(difference({})).toEqual(['Version 1.0 → 2.0', '  nothing but the number']);
  expect(difference({ elsewhere: ['starterView'] })).toEqual([
    'Version 1.0 → 2.0',
    '  also changed: starter view',
  ]);
  expect(
    difference({
      steps: [
        { kind: 'added', before: [], after: [first] },
        { kind: 'retired', before: [first], after: [] },
        { kind: 'retired', before: [first], after: [second] },
        { kind: 'split', before: [first], after: both },
        { kind: 'merged', before: both, after: [first] },
      ],
    }).slice(1),
  ).toEqual([
    `  added: ${a}`,
    `  retired: ${a}`,
    `  retired: ${a}, goes on as ${b}`,
    `  split: ${a} → ${a}, ${b}`,
    `  merged: ${a}, ${b} → ${a}`,
  ]);
});

test('R19 what was worded otherwise is said with both texts, and nothing that stayed', () => {
  const now = {
    ...first,
    name: 'Another name',
    behaviours: ['x', 'y'],
    evidence: 'N',
    level: 'Z',
    competency: 'Q',
  };
  expect(difference({ steps: [{ kind: 'redefined', before: [first], after: [now] }] }).slice(1)).toEqual([
    `  redefined: ${first.code}`,
    `      − ${first.name}`,
    '      + Another name',
    `      − ${first.behaviours.join('; ')}`,
    '      + x; y',
    `      − ${first.level}`,
    '      + Z',
    `      − ${first.competency}`,
    '      + Q',
    `      − ${first.evidence}`,
    '      + N',
  ]);
});
