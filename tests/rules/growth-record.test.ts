import { expect, test } from 'vitest';
import { lastShown } from '@/lib/growth/last-shown';
import { type GapFacts, isEmpty, nearness, nearnessOf } from '@/lib/growth/nearness';
import { pathOf } from '@/lib/growth/path';
import { tallyOf } from '@/lib/growth/progress';
import { type GrowthRecord, gapFactsOf, levelOf, onRecordOf, readinessFactsOf } from '@/lib/growth/record';
import { ladderFacts, talliesOf } from '@/lib/growth/working-level';
import { codesAt, shipped, withoutMiddle } from '../support/shipped-framework';
import { standingsOf } from '../support/standings';

const nobody: GrowthRecord = {
  ...{ level: null, levelSince: null, standings: [], evidence: [], pending: [], back: [] },
  ...{ waivers: [], disputed: [], leave: [] },
};
const item = (milestone: string, id: string, kind: 'A' | 'O' = 'A', redacted = false) => ({
  ...{ id, milestone, kind, context: null, authorId: 'june', happenedOn: '2026-01-10', redacted },
});
const since = '2026-03-01T00:00:00Z';
const met = (codes: string[]) => standingsOf(codes, 'met').map((row) => ({ ...row, since }));

test('J-1 the record is read by milestone: items together, what came back or waits, the level it starts from', () => {
  const standings = met(['T1-J1']);
  const leave = [{ from: '2026-02-01', to: '2026-02-03' }];
  const evidence = [item('T1-J1', 'a'), item('T2-J1', 'b'), item('T1-J1', 'c')];
  const pending = [{ milestone: 'T2-J1', askedAt: since }];
  const growth = { ...nobody, standings, leave, evidence, pending, back: ['T3-J1'], waivers: ['P1-J1'] };
  const bare = ({ milestone, ...rest }: (typeof evidence)[number]) => rest;
  expect(gapFactsOf(shipped, growth)).toEqual({
    ...{ level: 'J', standings, leave, waivers: ['P1-J1'] },
    evidence: { 'T1-J1': [bare(evidence[0]!), bare(evidence[2]!)], 'T2-J1': [bare(evidence[1]!)] },
    signOffs: { 'T2-J1': 'pending', 'T3-J1': 'back' },
  });
});

test('F8 R20 on record is a check-in of both and one observer’s word that still stands', () => {
  const onRecord = (change: Partial<GrowthRecord>) =>
    readinessFactsOf({ ...nobody, waivers: ['P1-J1'], ...change });
  expect(onRecord({})).toEqual({ standings: [], waivers: ['P1-J1'], onRecord: [] });
  expect(onRecord({ checkedIn: true }).onRecord).toEqual(['check-in']);
  expect(onRecord({ evidence: [item('T1-J1', 'a', 'O'), item('T1-J1', 'b')] }).onRecord).toEqual([
    'observer',
  ]);
  expect(onRecord({ evidence: [item('T1-J1', 'a'), item('T1-J1', 'b', 'O', true)] }).onRecord).toEqual([]);
  expect(onRecordOf(true, true)).toEqual(['check-in', 'observer']);
});

test('F1 the level is the agreed one while it is enabled, else the lowest; without any level there is none', () => {
  expect(levelOf(shipped, { level: 'M' })).toBe('M');
  expect(levelOf(withoutMiddle, { level: 'M' })).toBe('J');
  expect(levelOf({ ...shipped, levels: [] }, { level: 'M' })).toBe('');
});

test('J-1 R38 how near a milestone is: sign-off, then evidence that still stands, then what was said of it', () => {
  expect([...nearness]).toEqual([
    ...['back', 'evidence', 'pending', 'not-yet', 'not-assessed', 'no-opportunity-yet'],
  ]);
  const facts: GapFacts = {
    ...{ level: 'J', waivers: [], leave: [], signOffs: { a: 'pending' } },
    evidence: { a: [item('a', '1')], b: [item('b', '2', 'A', true), item('b', '3')], c: [] },
    standings: [
      ...standingsOf(['m'], 'met'),
      ...standingsOf(['c'], 'not-yet'),
      ...standingsOf(['d'], 'no-opportunity-yet'),
    ],
  };
  expect(['a', 'b', 'c', 'd', 'm', 'x'].map((code) => nearnessOf(code, facts))).toEqual([
    ...['pending', 'evidence', 'not-yet', 'no-opportunity-yet', 'not-assessed', 'not-assessed'],
  ]);
});

test('R38 somebody is new until anything at all is recorded: a standing, an item or a request', () => {
  const none = gapFactsOf(shipped, nobody);
  expect(isEmpty(none)).toBe(true);
  expect(isEmpty({ ...none, evidence: { 'T1-J1': [] } })).toBe(true);
  expect(isEmpty({ ...none, evidence: { 'T1-J1': [], 'T2-J1': [item('T2-J1', 'a')] } })).toBe(false);
  expect(isEmpty({ ...none, signOffs: { 'T1-J1': 'back' } })).toBe(false);
  expect(isEmpty({ ...none, standings: standingsOf(['T1-J1'], 'not-yet') })).toBe(false);
});

test('R18 F82 the ladder has a height and a count for each track at one level, and none where there is no level', () => {
  const rows = [...met(['T1-J1', 'T2-J1', 'P1-J1']), ...met(['T1-M1'])];
  const tallies = talliesOf(shipped, rows, 'J');
  expect(tallies.map(({ track, tally }) => [track, tally.met.milestones, tally.outOf.length])).toEqual([
    ['technical', ['T1-J1', 'T2-J1'], 9],
    ['soft-skill', ['P1-J1'], 10],
  ]);
  const { heights, labels } = ladderFacts(shipped, rows, 'J');
  expect(heights.technical).toBeCloseTo(2 / 9 + 1 / 6);
  expect(heights['soft-skill']).toBeCloseTo(1 / 10);
  expect(labels).toEqual({ technical: 'technical 2 of 9', 'soft-skill': 'soft-skill 1 of 10' });
  expect(ladderFacts(shipped, [], 'X').labels).toEqual({ technical: '', 'soft-skill': '' });
  expect(tallyOf(['T1-J1', 'T2-J1'], rows).met.eventIds).toEqual(['event of T1-J1', 'event of T2-J1']);
});

test('F8 R38 a path names the levels it speaks of, and says what comes only where these gaps are all that is missing', () => {
  const [junior, developing] = shipped.levels;
  const core = shipped.gates[0]!.milestones;
  const at = (n: number, framework = shipped, level: string | null = 'J') =>
    pathOf(framework, { ...nobody, level, standings: met([...core.slice(0, n), 'T1-M1']) });
  expect(at(3)).toMatchObject({ agreed: junior, working: junior, next: developing, stated: true });
  expect(at(3, shipped, null).stated).toBe(false);
  expect(pathOf(shipped, { ...nobody, standings: met(codesAt('J')) }).working).toEqual(developing);
  expect(at(10).after).toBe('With these met, you are ready to discuss developing.');
  expect(at(9).after).toBeUndefined();
  const both = { ...shipped, gates: [{ ...shipped.gates[0]!, onRecord: ['observer' as const] }] };
  expect(at(12, both).after).toBeUndefined();
  const nowhere = { ...shipped, levels: shipped.levels.filter((each) => each.code !== 'M') };
  expect(at(12, nowhere).after).toBeUndefined();
  expect(pathOf({ ...shipped, levels: [] }, nobody)).toMatchObject({
    agreed: { code: '', name: '', icon: '' },
    working: { code: '', name: '', icon: '' },
  });
});

test('F37 a milestone was last shown on the newest day of its items that stand, else on the day it was met', () => {
  const days = ['2026-04-01', '2026-06-01', '2026-05-01'];
  const evidence = days.map((happenedOn) => ({ ...item('T1-J1', happenedOn), happenedOn }));
  const growth = { ...nobody, standings: [...met(['T2-J1', 'T1-J1'])], evidence };
  const of = (code: string, change: object = {}) =>
    lastShown(code, 12, { ...growth, ...change }, { now: '2026-07-10T12:00:00Z', zone: 'UTC' });
  expect(of('T1-J1')).toMatchObject({ lastShownOn: '2026-06-01', sentence: 'last shown 1 month ago' });
  expect(of('T2-J1')).toMatchObject({ lastShownOn: '2026-03-01', sentence: 'last shown 4 months ago' });
  expect(of('T3-J1')).toBeNull();
  const notYet = standingsOf(['T1-J1'], 'not-yet').map((row) => ({ ...row, since }));
  expect(of('T1-J1', { standings: [...met(['T2-J1']), ...notYet] })).toBeNull();
});
