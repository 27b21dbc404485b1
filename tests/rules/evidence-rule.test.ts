import { expect, test } from 'vitest';
import { parseEvidenceRule } from '@/lib/frameworks/evidence-rule';
import { sayEvidenceRule } from '@/lib/frameworks/say-evidence-rule';
import { shipped } from '../support/shipped-framework';

const say = (text: string) => sayEvidenceRule(text, shipped.evidenceKinds);

test('F4 the notation of the framework is read as it is explained', () => {
  const one = (...kinds: string[]) => ({ kinds, people: 1, note: null });
  expect(parseEvidenceRule('A, N')).toEqual([[one('A')], [one('N')]]);
  expect(parseEvidenceRule('A + M/O')).toEqual([[one('A'), one('M', 'O')]]);
  expect(parseEvidenceRule('A/N + R')).toEqual([[one('A', 'N'), one('R')]]);
  expect(parseEvidenceRule('C ×2, O, N')).toEqual([
    [{ kinds: ['C'], people: 2, note: null }],
    [one('O')],
    [one('N')],
  ]);
  expect(parseEvidenceRule('O (from the business side, in writing), A')).toEqual([
    [{ kinds: ['O'], people: 1, note: 'from the business side, in writing' }],
    [one('A')],
  ]);
});

test('F4 every rule of the shipped framework can be read and said', () => {
  for (const { evidence } of shipped.milestones) expect(say(evidence)).toMatch(/^an? /);
});

test.each([
  ['A, N', 'an artefact link or a shared session note'],
  ['A + M/O', 'an artefact link, together with a metric or an observer endorsement'],
  ['C/O, A', 'a confirmation by a mentee, an observer endorsement or an artefact link'],
  ['N, R + A', 'a shared session note; or a reflection, together with an artefact link'],
  ['O ×2, N', 'an observer endorsement from each of two people; a shared session note also counts'],
  ['O (from the business side), A', 'an observer endorsement (from the business side) or an artefact link'],
])('J-1 %s in words', (rule, words) => {
  expect(say(rule)).toBe(words);
});

test.each(['', 'A,', 'A ++ N', 'a', 'A × 1', 'A N'])('F4 "%s" is refused', (rule) => {
  expect(() => parseEvidenceRule(rule)).toThrow('evidence rule');
});
