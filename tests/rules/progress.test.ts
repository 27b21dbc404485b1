import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightsOf } from '@/lib/growth/heights';
import { progressOf, shareOf, type Tally, tallyOf } from '@/lib/growth/progress';
import { codesAt, shipped, withoutMiddle } from '../support/shipped-framework';
import { anyStandings, standingsOf } from '../support/standings';

const counts = ({ met, notYet, noOpportunityYet, notAssessed }: Tally) => [
  met,
  notYet,
  noOpportunityYet,
  notAssessed,
];

test('R18 every number equals the rows it carries, and the four counts make up the whole', () => {
  fc.assert(
    fc.property(anyStandings, (standings) => {
      const progress = progressOf(shipped, standings);
      for (const { all } of [...progress.perCompetency, ...progress.perTrack]) {
        for (const count of counts(all)) expect(count.n).toBe(count.milestones.length);
        expect(
          counts(all)
            .flatMap((count) => count.milestones)
            .sort(),
        ).toEqual([...all.outOf].sort());
        const judged = [all.met, all.notYet, all.noOpportunityYet].flatMap((count) => count.eventIds);
        expect(judged).toHaveLength(all.outOf.length - all.notAssessed.n);
        expect(all.notAssessed.eventIds).toEqual([]);
      }
    }),
  );
});

test('R18 competencies add up to their track, and tracks to nothing', () => {
  fc.assert(
    fc.property(anyStandings, (standings) => {
      const { perCompetency, perTrack, perLevel } = progressOf(shipped, standings);
      for (const { track, level, all } of perTrack) {
        const parts = perCompetency.filter((each) => each.track === track && each.level === level);
        expect(parts.reduce((sum, each) => sum + each.all.met.n, 0)).toBe(all.met.n);
      }
      for (const row of perLevel) expect(Object.keys(row).sort()).toEqual(['level', 'tracks']);
    }),
  );
});

test('R18 the default framework is counted out of 9, 6 and 7 and out of 10, 8 and 13', () => {
  const { perTrack } = progressOf(shipped, []);
  expect(
    perTrack.map((each) => [each.track, each.level, each.all.outOf.length, each.core.outOf.length]),
  ).toEqual([
    ['technical', 'J', 9, 8],
    ['technical', 'M', 6, 0],
    ['technical', 'S', 7, 7],
    ['soft-skill', 'J', 10, 5],
    ['soft-skill', 'M', 8, 0],
    ['soft-skill', 'S', 13, 13],
  ]);
});

test('R17 a share never changes when not assessed or no opportunity yet is added', () => {
  const codes = codesAt('J');
  fc.assert(
    fc.property(
      anyStandings,
      fc.subarray(codesAt('S')),
      fc.subarray(codesAt('M')),
      (standings, silent, unasked) => {
        const before = shareOf(
          tallyOf(
            codes,
            standings.filter((row) => codes.includes(row.milestone)),
          ),
        );
        const more = [
          ...standings.filter((row) => codes.includes(row.milestone)),
          ...standingsOf(unasked, 'no-opportunity-yet'),
        ];
        const after = shareOf(tallyOf([...codes, ...silent, ...unasked], more));
        expect([after.met, after.judged]).toEqual([before.met, before.judged]);
      },
    ),
  );
});

test('R14 standings depend on events alone: the same rows give the same numbers in any order', () => {
  fc.assert(
    fc.property(anyStandings, (standings) => {
      expect(progressOf(shipped, [...standings].reverse())).toEqual(progressOf(shipped, standings));
    }),
  );
});

test('F1 a disabled level vanishes from every number', () => {
  const progress = progressOf(withoutMiddle, standingsOf(codesAt('M'), 'met'));
  expect(progress.perLevel.map((each) => each.level)).toEqual(['J', 'S']);
  expect(JSON.stringify(progress)).not.toContain('-M1');
});

test('F82 a bead stands on the ground, rises with what is met, and ends at the top of its level', () => {
  expect(heightsOf(shipped, [])).toEqual([
    { track: 'technical', height: 0 },
    { track: 'soft-skill', height: 0 },
  ]);
  expect(heightsOf(shipped, standingsOf(codesAt('J'), 'met')).map((each) => each.height)).toEqual([1, 1]);
  const everything = shipped.milestones.map((each) => each.code);
  expect(heightsOf(shipped, standingsOf(everything, 'met')).map((each) => each.height)).toEqual([3, 3]);
  expect(
    heightsOf(shipped, standingsOf(everything, 'no-opportunity-yet')).map((each) => each.height),
  ).toEqual([0, 0]);
});
