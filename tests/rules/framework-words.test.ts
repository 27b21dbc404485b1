import { expect, test } from 'vitest';
import { neighbours } from '@/lib/frameworks/neighbours';
import { sayMinimum } from '@/lib/frameworks/say-minimum';
import { competenciesOf, evidenceIn, partOf } from '@/lib/growth/parts';
import { sayHowFar, sayMeeting } from '@/lib/people/say-meeting';
import { shipped } from '../support/shipped-framework';

test('S34 each level says how much evidence it asks for and who signs off', () => {
  const said = shipped.levels.map((level) => sayMinimum(level.minimum).join('. '));
  expect(said).toEqual([
    'One item of evidence. Signed off by a mentor',
    'Two items of evidence, of at least two kinds. Signed off by a mentor',
    'Three items of evidence, from at least two projects, teams or situations. ' +
      'One of them in the words of somebody who was there. ' +
      'First and last at least three months apart, leave not counted. ' +
      'Signed off by a mentor and a second voice, never by one person alone',
  ]);
});

test('S6 every competency belongs to one part, and what is asked for wrongly is the first', () => {
  const all = shipped.parts.flatMap((part) => competenciesOf(shipped, part.code));
  expect(all.map((each) => each.code).sort()).toEqual(shipped.competencies.map((each) => each.code).sort());
  expect(partOf(shipped, 'skills')?.code).toBe('skills');
  expect(partOf(shipped, 'nonsense')?.code).toBe('responsibilities');
  expect(partOf(shipped, 'over-time')).toBeNull();
  const items = [{ milestones: ['T1-J1'] }, { milestones: ['P1-J1', 'T2-J1'] }, { milestones: [] }];
  expect(evidenceIn(shipped, 'skills', items)).toEqual([items[1]]);
});

test('F42 what stands before and after follows the framework', () => {
  const around = neighbours(shipped.competencies, 'T2');
  expect([around.previous?.code, around.next?.code]).toEqual(['T1', 'T3']);
  expect(neighbours(shipped.competencies, 'T1').previous).toBeUndefined();
  expect(neighbours(shipped.competencies, 'X1')).toEqual({});
});

test('time-1 a meeting is said in the reader’s zone, with the zone', () => {
  expect(sayMeeting('2026-11-24T14:00:00Z', 'Europe/Paris')).toBe('Tue 24 Nov, 15:00 CET');
  expect(sayHowFar('2026-11-24T14:00:00Z', '2026-11-22T14:00:00Z', 'UTC')).toBe('in 2 days');
  expect(sayHowFar('2026-09-24T14:00:00Z', '2026-11-22T14:00:00Z', 'UTC')).toBe('8 weeks ago');
});
