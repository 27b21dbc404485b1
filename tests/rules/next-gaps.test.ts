import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GapFacts } from '@/lib/growth/nearness';
import { nextGaps } from '@/lib/growth/next-gaps';
import { codesAt, shipped, withoutMiddle } from '../support/shipped-framework';
import { anyStandings, standingsOf } from '../support/standings';

const nobody: GapFacts = { level: 'J', standings: [], evidence: {}, signOffs: {}, waivers: [], leave: [] };
const gapsOf = (facts: Partial<GapFacts>) => nextGaps(shipped, { ...nobody, ...facts });
const codes = (facts: Partial<GapFacts>) => gapsOf(facts).map((gap) => gap.milestone);
const note = {
  id: '1',
  kind: 'N' as const,
  context: null,
  authorId: 'june',
  happenedOn: '2026-01-10',
  redacted: false,
};
const core = shipped.gates[0]!.milestones;

test('R38 somebody with nothing recorded gets three first steps from the starter view', () => {
  expect(codes({})).toEqual(['T1-J1', 'T2-J1', 'T3-J1']);
  for (const gap of gapsOf({})) {
    expect(gap.why).toBe('It belongs to your next rung, developing, and nobody has looked at it yet.');
    expect(gap.whatWouldCount[0]).toMatch(/^Needs an artefact link/);
  }
});

test('R38 somebody new at a higher level gets first steps of that rung', () => {
  expect(codes({ level: 'M' })).toEqual(['T1-S1', 'T2-S1', 'T3-S1']);
});

test('J-1 what came back, what has evidence and what is pending are nearest', () => {
  const gaps = gapsOf({
    evidence: { 'P6-J1': [note] },
    signOffs: { 'P8-J1': 'back', 'T6-J1': 'pending' },
    standings: standingsOf(['T1-J1'], 'not-yet'),
  });
  expect(gaps.map((gap) => [gap.milestone, gap.near])).toEqual([
    ['P8-J1', 'back'],
    ['P6-J1', 'evidence'],
    ['T6-J1', 'pending'],
  ]);
  expect(gaps[1]?.whatWouldCount).toEqual(['The evidence suffices: offer it for sign-off.']);
  expect(gaps[2]?.whatWouldCount).toEqual(['Nothing more: it waits for sign-off.']);
});

test('J-1 optional milestones never appear, even with evidence', () => {
  const optional = codesAt('J').filter((code) => !core.includes(code));
  const evidence = Object.fromEntries(optional.map((code) => [code, [note]]));
  expect(codes({ evidence })).not.toEqual(
    expect.arrayContaining([expect.stringMatching(optional.join('|'))]),
  );
});

test('J-1 for any person: at most three, all unmet, none optional, each with why and what would count', () => {
  fc.assert(
    fc.property(anyStandings, fc.constantFrom('J', 'M', 'S'), (standings, level) => {
      const met = standings.filter((row) => row.standing === 'met').map((row) => row.milestone);
      for (const gap of gapsOf({ standings, level })) {
        expect(met).not.toContain(gap.milestone);
        expect(codesAt('J').filter((code) => !core.includes(code))).not.toContain(gap.milestone);
        expect(gap.why).toMatch(/\.$/);
        expect(gap.whatWouldCount.length).toBeGreaterThan(0);
      }
      expect(gapsOf({ standings, level }).length).toBeLessThanOrEqual(3);
    }),
  );
});

test('J-1 once the gate has all it asks for, the rung behind it is next; at the top with all met, nothing', () => {
  expect(codes({ standings: standingsOf(core, 'met') })).toEqual(['T1-M1', 'T2-M1', 'T3-M1']);
  const everything = shipped.milestones.map((each) => each.code);
  expect(codes({ level: 'S', standings: standingsOf(everything, 'met') })).toEqual([]);
});

test('F1 without the middle rung no gap belongs to it', () => {
  const gaps = nextGaps(withoutMiddle, { ...nobody, standings: standingsOf(core, 'met') });
  expect(gaps.map((gap) => gap.milestone)).toEqual(['T1-S1', 'T2-S1', 'T3-S1']);
});

test('J-1 where no gate leads on, optional milestones still do not appear', () => {
  const lone = { ...shipped, gates: [] };
  const most = core.filter((code) => code !== 'P8-J1');
  const gaps = nextGaps(lone, { ...nobody, standings: standingsOf(most, 'met') });
  expect(gaps.map((gap) => gap.milestone)).toEqual(['P8-J1']);
});

test('R20 withdrawn evidence brings nothing nearer', () => {
  expect(gapsOf({ evidence: { 'P6-J1': [{ ...note, redacted: true }] } }).map((gap) => gap.near)).toEqual([
    'not-assessed',
    'not-assessed',
    'not-assessed',
  ]);
});
