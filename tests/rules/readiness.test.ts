import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StandingRow } from '@/lib/growth/progress';
import { readinessOf } from '@/lib/growth/readiness';
import { codesAt, shipped, withoutMiddle } from '../support/shipped-framework';
import { anyStandings, standingsOf } from '../support/standings';

const all = shipped.milestones.map((each) => each.code);
const core = shipped.gates[0]!.milestones;
const onRecord = ['check-in' as const, 'observer' as const];
const judge = (level: string, standings: StandingRow[], waivers: string[] = [], record = onRecord) =>
  readinessOf(shipped, level, { standings, waivers, onRecord: record })!;
const met = (codes: string[]) => standingsOf(codes, 'met');

test('F8 the junior gate asks for the 13 core milestones and never for the optional six', () => {
  expect(judge('J', met(core), [], []).ready).toBe(true);
  expect(judge('J', met(core)).sentence).toBe('Ready to discuss.');
  const optional = codesAt('J').filter((code) => !core.includes(code));
  expect(optional).toHaveLength(6);
  expect(judge('J', met(optional)).missing).toEqual(core);
});

test('F9 at most two are waived, and only while there was no opportunity', () => {
  const [one, two, three, ...rest] = core as [string, string, string, ...string[]];
  const none = standingsOf([one, two], 'no-opportunity-yet');
  expect(judge('J', [...met([three, ...rest]), ...none], [one, two]).ready).toBe(true);
  expect(judge('J', [...met([three, ...rest]), ...none], [one]).missing).toEqual([two]);
  const notYet = standingsOf([one], 'not-yet');
  expect(judge('J', [...met([two, three, ...rest]), ...notYet], [one]).missing).toEqual([one]);
  const thrice = standingsOf([one, two, three], 'no-opportunity-yet');
  expect(judge('J', [...met(rest), ...thrice], [one, two, three]).ready).toBe(false);
});

const seniorOf = (...competencies: string[]) =>
  codesAt('S').filter((code) => competencies.some((each) => code.startsWith(each)));
const least = seniorOf('T1', 'T2', 'T3', 'T4', 'P1', 'P3', 'P4', 'P5', 'P7', 'P8');

test('F8 the senior gate needs 14 milestones at least: 4 technical and 10 soft-skill', () => {
  expect([least.length, least.filter((code) => code.startsWith('T')).length]).toEqual([14, 4]);
  expect(judge('M', met(least)).ready).toBe(true);
  for (const code of least)
    expect(judge('M', met(least.filter((each) => each !== code))).missing).toContain(code);
});

test('F8 the senior gate wants a check-in and an observer on record, and waives nothing', () => {
  expect(judge('M', met(least), [], []).ready).toBe(false);
  const [first, ...rest] = least as [string, ...string[]];
  expect(judge('M', [...met(rest), ...standingsOf([first], 'no-opportunity-yet')], [first]).ready).toBe(
    false,
  );
});

test.each(['T', 'P'])(
  'S17 S18 S29 one whole track (%s) with the other empty never opens a gate',
  (letter) => {
    const track = all.filter((code) => code.startsWith(letter));
    for (const level of ['J', 'M']) expect(judge(level, met(track)).ready).toBe(false);
    expect(readinessOf(withoutMiddle, 'J', { standings: met(track), waivers: [], onRecord })?.ready).toBe(
      false,
    );
  },
);

const floorHoles = fc.constantFrom(
  ...seniorOf('T1', 'T2', 'T3').map((hole) => ({ hole, full: 'P' })),
  ...seniorOf('P1', 'P3', 'P4', 'P5').map((hole) => ({ hole, full: 'T' })),
);

test('F8 no surplus in one track opens a gate while a floor of the other is unmet', () => {
  fc.assert(
    fc.property(anyStandings, floorHoles, (standings, { hole, full }) => {
      const track = all.filter((code) => code.startsWith(full));
      const rows = standings.filter((row) => row.milestone !== hole && !track.includes(row.milestone));
      const result = judge('M', [...rows, ...met(track)]);
      expect(result.ready).toBe(false);
      expect(result.missing).toContain(hole);
    }),
  );
});

test('F8 a gate is ready exactly when nothing is missing', () => {
  fc.assert(
    fc.property(anyStandings, fc.constantFrom('J', 'M'), (standings, level) => {
      const result = judge(level, standings);
      expect(result.ready).toBe(result.missing.length === 0);
    }),
  );
});

test('F1 without the middle rung the two gates merge into one that asks for both', () => {
  const merged = (standings: StandingRow[]) =>
    readinessOf(withoutMiddle, 'J', { standings, waivers: [], onRecord })!;
  expect(merged(met([...core, ...least]))).toMatchObject({ from: 'J', to: 'S', ready: true });
  expect(merged(met(core)).ready).toBe(false);
  expect(merged(met(least)).missing).toEqual(core);
  expect(
    readinessOf(withoutMiddle, 'J', { standings: met([...core, ...least]), waivers: [], onRecord: [] })
      ?.ready,
  ).toBe(false);
});

test('R19 what waits for re-confirmation is named before it is ready', () => {
  const rows = met(core).map((row) => ({ ...row, toConfirm: row.milestone === 'T1-J1' }));
  expect(judge('J', rows)).toMatchObject({
    ready: false,
    missing: [],
    sentence: 'Ready to discuss once 1 is re-confirmed.',
  });
});

test('F8 there is no gate at the top', () => {
  expect(readinessOf(shipped, 'S', { standings: [], waivers: [], onRecord })).toBeNull();
});
