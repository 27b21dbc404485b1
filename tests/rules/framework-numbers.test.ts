import { expect, test } from 'vitest';
import { sameLevel } from '@/lib/frameworks/choices';
import type { Framework, Milestone } from '@/lib/frameworks/document';
import { draftText } from '@/lib/frameworks/draft-text';
import { numbered } from '@/lib/frameworks/numbered';
import { parseFramework } from '@/lib/frameworks/parse';
import { shipped } from '../support/shipped-framework';

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

test('R19 a draft bears the number its changes need, above every number there is', () => {
  const at = (version: string) => ({ ...shipped, version });
  const number = (next: Framework, ...earlier: Framework[]) => numbered(next, earlier).version;
  expect(number(renamed('9.9', reworded), shipped)).toBe('1.1');
  expect(number(renamed('9.9', reworded), shipped, at('1.4'))).toBe('1.5');
  expect(number(renamed('9.9', reworded), at('1.9'), at('2.0'))).toBe('2.1');
  expect(number(renamed('9.9', reworded), at('2.0'), at('1.3'))).toBe('3.0');
  const redefined: Framework['changes'] = [{ kind: 'redefined', from: ['T1-J1'], to: ['T1-J1'] }];
  expect(number(renamed('1.1', redefined), shipped)).toBe('2.0');
});

test('A-3 a draft is kept as a file that reads back the same, and refused in words when it is too long', () => {
  const text = draftText(renamed('1.1', reworded), shipped, [shipped]);
  expect(parseFramework(text)).toEqual(renamed('1.1', reworded));
  const long = renamed('1.1', reworded);
  long.milestones = long.milestones.map((each, n) =>
    n ? each : { ...each, behaviours: ['x'.repeat(200_001)] },
  );
  expect(() => draftText(long, shipped, [shipped])).toThrow('longer than Rung can keep');
});

test('A-3 a milestone is merged with another of its level, those of its own competency first', () => {
  const groups = sameLevel(shipped, one);
  expect(groups[0]).toEqual({
    label: 'T1 Data preparation and quality',
    options: [{ value: 'T1-J2', label: 'T1-J2 Leaves a foundation, not a one-off' }],
  });
  const values = groups.flatMap((group) => group.options.map(({ value }) => value));
  const others = shipped.milestones.filter((each) => each.level === 'J' && each !== one);
  expect(values.toSorted()).toEqual(others.map(({ code }) => code).toSorted());
  const last = shipped.competencies.findLast(({ code }) => others.some((each) => each.competency === code))!;
  const inLast = others.filter((each) => each.competency === last.code);
  expect(sameLevel(shipped, { ...inLast[0]!, code: 'none' })[0]?.label).toBe(`${last.code} ${last.name}`);
});
