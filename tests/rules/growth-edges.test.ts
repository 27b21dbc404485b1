import { expect, test } from 'vitest';
import { excerptOf } from '@/lib/growth/excerpt';
import { freshnessOf } from '@/lib/growth/freshness';
import { growthSteps } from '@/lib/growth/growth-steps';
import { heightsOf } from '@/lib/growth/heights';
import { nextGaps } from '@/lib/growth/next-gaps';
import { shareOf, tallyOf } from '@/lib/growth/progress';
import { codesAt, shipped, withoutMiddle } from '../support/shipped-framework';
import { standingsOf } from '../support/standings';

const now = '2026-11-20T12:00:00Z';

test('F82 R14 a step has the name and track of its milestone; what the framework shows no longer is no step', () => {
  const change = (id: string, milestone: string) => ({ id, milestone, standing: 'met' as const, at: now });
  const changes = [change('1', 'X9-J1'), change('2', 'T1-M1'), change('3', 'P1-J1')];
  const name = shipped.milestones.find((each) => each.code === 'P1-J1')!.name;
  expect(growthSteps(withoutMiddle, changes)).toEqual([
    { id: '3', code: 'P1-J1', name, track: 'soft-skill', at: now, height: 1 / 10, to: 'met' },
  ]);
});

test('F82 a level without milestones of a track adds nothing to its bead', () => {
  const milestones = shipped.milestones.filter((each) => !/^T.-M/.test(each.code));
  const hollow = { ...shipped, milestones };
  const rows = standingsOf(codesAt('J'), 'met');
  expect(heightsOf(hollow, rows)[0]).toEqual({ track: 'technical', height: 1 });
  const [step] = growthSteps(hollow, [{ id: '1', milestone: 'T1-J1', standing: 'met', at: now }]);
  expect(step?.height).toBe(1 / 9);
});

test('R17 a share is met out of met and not yet, and names what it leaves out', () => {
  const rows = [
    ...standingsOf(['T1-J1', 'T2-J1'], 'met'),
    ...standingsOf(['T3-J1'], 'not-yet'),
    ...standingsOf(['P1-J1'], 'no-opportunity-yet'),
  ];
  expect(shareOf(tallyOf(['T1-J1', 'T2-J1', 'T3-J1', 'P1-J1', 'P6-J1'], rows))).toEqual({
    ...{ met: 2, judged: 3, leftOut: ['P1-J1', 'P6-J1'] },
  });
});

test('F37 a refresh is worth it the day after its months have passed, leave taken out', () => {
  const of = (today: string, leave: { from: string; to: string }[] = []) =>
    freshnessOf('2026-01-10', today, 3, leave);
  expect([of('2026-04-10').worthRefresh, of('2026-04-11').worthRefresh]).toEqual([false, true]);
  expect(of('2026-04-11', [{ from: '2026-02-01', to: '2026-02-01' }]).worthRefresh).toBe(false);
  expect(of('2026-02-15').sentence).toBe('last shown 1 month ago');
  expect(of('2026-02-01').sentence).toBe('shown within the last month');
});

test('J-1 R38 first steps come once, then what is nearest; at the top what is not yet met is what is left', () => {
  const nobody = { level: 'J', standings: [], evidence: {}, signOffs: {}, waivers: [], leave: [] };
  const from = (...starterView: string[]) =>
    nextGaps({ ...shipped, starterView }, nobody).map((gap) => gap.milestone);
  expect(from('T2')).toEqual(['T2-J1', 'T1-J1', 'T1-J2']);
  expect(from('T1')).toEqual(['T1-J1', 'T1-J2', 'T2-J1']);
  const senior = codesAt('S');
  const rows = [...standingsOf(senior.slice(1), 'met'), ...standingsOf(senior.slice(0, 1), 'not-yet')];
  const [left, ...more] = nextGaps(shipped, { ...nobody, level: 'S', standings: rows });
  expect([left?.milestone, more]).toEqual([senior[0], []]);
  expect(left?.why).toMatch(/^It belongs to the rung you stand on, and your mentor has looked at it/);
  expect(left?.whatWouldCount).toEqual([
    'Needs an artefact link, an observer endorsement or a confirmation by a mentee.',
    'Needs 3 items in all.',
    'Needs items from at least 2 projects, teams or situations.',
    'Needs a second voice: an observer endorsement or a confirmation by a mentee.',
    'Needs first and last item at least 3 months apart, leave not counted.',
  ]);
});

test('J-1 a quotation begins at its first words and may be exactly as long as it may be', () => {
  expect(excerptOf('\n\n  One.  \n \nTwo.')).toBe('One.  ');
  expect([excerptOf('abcd', 4), excerptOf('ab cd', 4)]).toEqual(['abcd', 'ab …']);
});
