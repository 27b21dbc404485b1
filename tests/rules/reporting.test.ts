import { expect, test } from 'vitest';
import { mentorConflict } from '@/lib/mentorships/conflict';
import { chainUp, refusalOfLine } from '@/lib/people/reporting';

const lines = [
  { personId: 'june', managerId: 'mara' },
  { personId: 'mara', managerId: 'max' },
  { personId: 'max', managerId: 'mia' },
];

test('F58 a mentor who is the manager, at any distance up, is a conflict', () => {
  expect(mentorConflict('mara', 'june', lines)).toMatchObject({ distance: 1 });
  expect(mentorConflict('mia', 'june', lines)?.sentence).toContain('3 steps up the line');
  expect(mentorConflict('senior', 'june', lines)).toBeNull();
  expect(mentorConflict('june', 'mara', lines)).toBeNull();
});

test('F58 a later change of line flips the answer', () => {
  expect(
    mentorConflict('mara', 'june', [{ personId: 'june', managerId: 'max' }, ...lines.slice(1)]),
  ).toBeNull();
});

test('R2 the chain up ends, even where stored lines go round', () => {
  expect(chainUp('june', lines)).toEqual(['mara', 'max', 'mia']);
  const round = [...lines, { personId: 'mia', managerId: 'june' }];
  expect(chainUp('june', round)).toEqual(['mara', 'max', 'mia']);
});

test('R2 a line that makes a circle is refused', () => {
  expect(refusalOfLine({ personId: 'mia', managerId: 'june' }, lines)).toContain('circle');
  expect(refusalOfLine({ personId: 'june', managerId: 'june' }, lines)).toBe('Nobody reports to oneself.');
  expect(refusalOfLine({ personId: 'june', managerId: 'mia' }, lines)).toBeNull();
});
