import { expect, test } from 'vitest';
import type { Framework, Gate } from '@/lib/frameworks/document';
import { gateLine } from '@/lib/growth/gate-line';
import type { StandingRow } from '@/lib/growth/progress';
import { readinessOf } from '@/lib/growth/readiness';
import type { ReadinessFacts } from '@/lib/growth/readiness-facts';
import { shipped } from '../support/shipped-framework';
import { standingsOf } from '../support/standings';

/** The shipped framework with one gate of our own from junior to senior. T9 has no milestones, X9 no name either. */
const gated = (gate: Partial<Gate>): Framework => ({
  ...shipped,
  competencies: [
    ...shipped.competencies,
    { code: 'T9', track: 'technical', part: 'T', name: 'Nothing yet', about: '' },
  ],
  gates: [
    { ...{ from: 'J', to: 'S', milestones: [], waivers: 0, floors: [], onRecord: [] }, ...gate } as Gate,
  ],
});
const judge = (gate: Partial<Gate>, standings: StandingRow[], facts: Partial<ReadinessFacts> = {}) =>
  readinessOf(gated(gate), 'J', { standings, waivers: [], onRecord: [], ...facts })!;
const met = (...codes: string[]) => standingsOf(codes, 'met');
const at = (competency: string) =>
  shipped.milestones
    .filter((each) => each.competency === competency && each.level === 'S')
    .map((each) => each.code);
const nameOf = (code: string) => shipped.competencies.find((each) => each.code === code)!.name;
const [t1, t2, p1] = [at('T1'), at('T2'), at('P1')] as [string[], string[], string[]];

test('F8 R18 a gate is its list of requirements, each with its own rows: floors by track, what is on record last', () => {
  const floors: Gate['floors'] = [
    { track: 'technical', all: ['T1'], any: [{ of: ['T2', 'T9'], atLeast: 1 }] },
    { track: 'soft-skill', all: ['P1'], any: [] },
  ];
  const result = judge({ floors, onRecord: ['check-in', 'observer'] }, met(...t1), {
    onRecord: ['observer'],
  });
  const none = { met: [], missing: [], waived: [] };
  expect(result).toEqual({
    ...{ from: 'J', to: 'S', ready: false, waived: [], toConfirm: [], missing: [...t2, ...p1] },
    sentence: '3 requirements still open.',
    requirements: [
      {
        ...{ kind: 'competency', track: 'technical', fulfilled: true },
        says: `T1 ${nameOf('T1')}: all milestones of the level`,
        ...{ ...none, met: t1 },
      },
      {
        ...{ kind: 'any', track: 'technical', fulfilled: false },
        says: 'At least 1 of T2, T9: 0 so far',
        ...{ ...none, missing: t2 },
      },
      {
        ...{ kind: 'competency', track: 'soft-skill', fulfilled: false },
        says: `P1 ${nameOf('P1')}: all milestones of the level`,
        ...{ ...none, missing: p1 },
      },
      {
        ...{ kind: 'on-record', track: null, fulfilled: false, ...none },
        says: 'A completed check-in with the self and the mentor assessment',
      },
      {
        ...{ kind: 'on-record', track: null, fulfilled: true, ...none },
        says: 'One observer on record',
      },
    ],
  });
  expect(gateLine(result)).toBe('2 of 5 requirements');
});

test('F8 a competency counts with all its milestones of the level, in part it only shows what is met and missing', () => {
  const two = shipped.competencies.map((each) => at(each.code)).find((codes) => codes.length > 1)!;
  const competency = two[0]!.split('-')[0]!;
  const floors = [{ track: 'technical' as const, all: [competency], any: [] }];
  const [one] = judge({ floors }, met(two[0]!)).requirements;
  expect(one).toMatchObject({ fulfilled: false, met: [two[0]], missing: two.slice(1) });
});

test('F8 a competency without milestones, or one the framework does not know, is never fulfilled by that', () => {
  const floors = [{ track: 'technical' as const, all: ['T9', 'X9'], any: [] }];
  const { requirements, ready, sentence } = judge({ floors }, []);
  expect(requirements.map(({ says, fulfilled }) => [says, fulfilled])).toEqual([
    ['T9 Nothing yet: all milestones of the level', false],
    ['X9 : all milestones of the level', false],
  ]);
  expect([ready, sentence]).toEqual([false, '2 requirements still open.']);
});

test('F8 of several competencies enough are enough: the others are no longer missing', () => {
  const floors = [{ track: 'technical' as const, all: [], any: [{ of: ['T1', 'T2'], atLeast: 1 }] }];
  const result = judge({ floors }, met(...t1));
  expect(result).toMatchObject({ ready: true, missing: [], sentence: 'Ready to discuss.' });
  expect(result.requirements[0]).toMatchObject({ met: t1, fulfilled: true });
  expect(gateLine(result)).toBe('ready to discuss');
  const both = [{ track: 'technical' as const, all: [], any: [{ of: ['T1', 'T2'], atLeast: 2 }] }];
  expect(judge({ floors: both }, met(...t1))).toMatchObject({
    ...{ ready: false, missing: t2, sentence: '1 requirement still open.' },
    requirements: [{ says: 'At least 2 of T1, T2: 1 so far', met: t1, missing: t2 }],
  });
});

test('F9 the line of a gate of milestones alone counts them, the waived ones among those asked for', () => {
  const rows = [...met('T1-J1'), ...standingsOf(['T2-J1'], 'no-opportunity-yet')];
  const milestones = ['T1-J1', 'T2-J1', 'P1-J1'];
  const result = judge({ milestones, waivers: 1 }, rows, { waivers: ['T2-J1'] });
  expect(result).toMatchObject({ waived: ['T2-J1'], missing: ['P1-J1'] });
  expect(gateLine(result)).toBe('1 of 3 core');
  expect(gateLine(judge({ milestones, onRecord: ['observer'] }, rows))).toBe('0 of 2 requirements');
  expect(gateLine(judge({ onRecord: ['observer'] }, rows))).toBe('0 of 1 requirements');
  expect(gateLine({ ...result, requirements: [] })).toBe('0 of 0 requirements');
});

test('R19 what waits for its confirmation is named, but only as far as the gate draws on it', () => {
  const rows = met('T1-J1', 'T2-J1', 'P1-J1').map((row) => ({ ...row, toConfirm: true }));
  const { toConfirm, ready, sentence } = judge({ milestones: ['T1-J1', 'T2-J1'] }, rows);
  expect({ toConfirm, ready, sentence }).toEqual({
    toConfirm: ['T1-J1', 'T2-J1'],
    ready: false,
    sentence: 'Ready to discuss once 2 are re-confirmed.',
  });
  expect(judge({ milestones: ['T1-J1'] }, rows).sentence).toBe('Ready to discuss once 1 is re-confirmed.');
  expect(judge({ milestones: ['T1-J1', 'T3-J1'] }, rows).sentence).toBe('1 requirement still open.');
});
