import { expect, test } from 'vitest';
import type { Answer } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { fillOf, sayWheel, type Wedge, wheelOf } from '@/lib/growth/wheel';
import { shipped } from '../support/shipped-framework';

const small: Framework = {
  ...shipped,
  levels: shipped.levels.slice(0, 2),
  competencies: shipped.competencies.filter((each) => ['T1', 'P1'].includes(each.code)),
};
const codes = (competency: string, level: string) =>
  small.milestones
    .filter((each) => each.competency === competency && each.level === level)
    .map((each) => each.code);
const rated = (kind: 'self' | 'mentor' | 'observer', milestone: string, answer: Answer) => ({
  ...{ kind, milestone, answer },
});

test('look-6.3 R17 the wheel of a person, ring by ring: both halves at the level of the check-in and nowhere else', () => {
  const [first, other] = codes('T1', 'J') as [string, string | undefined];
  const answered = {
    level: 'J',
    ratings: [
      rated('self', first, 'working-towards'),
      rated('mentor', first, 'exceeding'),
      rated('observer', first, 'meeting'),
      rated('mentor', codes('P1', 'J')[0]!, 'no-opportunity-yet'),
    ],
  };
  const standings = [
    { milestone: first, standing: 'met' as const },
    { milestone: codes('P1', 'J')[0]!, standing: 'not-yet' as const },
  ];
  const ring = (level: string, n: number, of: number) => ({
    ...{ level, met: { n, of }, mentor: null, self: null },
  });
  const rest = (code: string) => {
    const { name, track } = small.competencies.find((each) => each.code === code)!;
    return { code, name, track };
  };
  const wedges = wheelOf(small, standings, answered);
  expect(wedges).toEqual([
    {
      ...rest('T1'),
      rings: [
        { ...ring('J', 1, other ? 2 : 1), mentor: { n: 1, of: 1 }, self: { n: 0, of: 1 } },
        ring('M', 0, codes('T1', 'M').length),
      ],
    },
    { ...rest('P1'), rings: [ring('J', 0, codes('P1', 'J').length), ring('M', 0, codes('P1', 'M').length)] },
  ]);
  expect(wedges[0]!.rings.map(fillOf)).toEqual([1, 0]);
});

const wedge = (track: Wedge['track'], ...met: [number, number][]): Wedge => ({
  ...{ code: track, name: track, track },
  rings: met.map(([n, of]) => ({ level: 'J', met: { n, of }, mentor: null, self: null })),
});
const wedges = [
  wedge('technical', [2, 3], [1, 2]),
  wedge('soft-skill', [1, 4]),
  wedge('technical', [0, 2], [0, 0]),
];

test('look-6.3 R18 the wheel in a sentence counts each track by itself, over all its rings', () => {
  expect(sayWheel(wedges, null)).toBe('Technical 3 of 7 met, soft-skill 1 of 4 met.');
  expect(sayWheel([], null)).toBe('Technical 0 of 0 met, soft-skill 0 of 0 met.');
});

test('R15 look-6.3 the sentence says how many milestones the two halves see differently', () => {
  const seen = (...pairs: [Answer, Answer][]) =>
    sayWheel(wedges, {
      level: 'J',
      ratings: pairs.flatMap(([self, mentor], n) => [
        rated('self', `T1-J${n}`, self),
        rated('mentor', `T1-J${n}`, mentor),
      ]),
    }).replace('Technical 3 of 7 met, soft-skill 1 of 4 met. ', '');
  expect(seen(['meeting', 'meeting'])).toBe('In the last check-in nothing was seen differently.');
  expect(seen(['meeting', 'exceeding'], ['meeting', 'meeting'])).toBe(
    'In the last check-in 1 was seen differently.',
  );
  expect(seen(['meeting', 'exceeding'], ['meeting', 'working-towards'])).toBe(
    'In the last check-in 2 were seen differently.',
  );
});
