import { expect, test } from 'vitest';
import { sayReaders } from '@/lib/evidence/kinds';
import { faultOf, titleOf } from '@/lib/evidence/new-item';
import { kindOfWord, refusalToAsk } from '@/lib/evidence/second-voice';
import { milestonesInReach, suggestMilestones } from '@/lib/evidence/suggest';
import { titleFromUrl } from '@/lib/evidence/title-from-url';
import { codesAt, shipped } from '../support/shipped-framework';

test('J-2 a link gets its title from its address, and nothing is fetched', () => {
  expect(titleFromUrl('https://git.example/rung/pull/87-label-clean-up')).toBe('87 label clean up');
  expect(titleFromUrl('https://git.example/rung/pull/87')).toBe('pull 87');
  expect(titleFromUrl('https://wiki.example/Why_the_model_%26_the_shelf.html?x=1#top')).toBe(
    'Why the model & the shelf',
  );
  expect(titleFromUrl('https://wiki.example/')).toBe('wiki.example');
  expect(titleFromUrl('https://wiki.example/%E0%A4%A')).toBe('%E0%A4%A');
  expect(titleFromUrl('not an address')).toBeNull();
  expect(titleFromUrl(`https://wiki.example/${'a'.repeat(400)}`)).toHaveLength(200);
});

const inReach = milestonesInReach(shipped, { level: 'J', met: [] });

test('J-2 only milestones of the rung one works on are suggested, and none that is met', () => {
  expect(inReach.map((each) => each.level)).not.toContain('S');
  const met = codesAt('J');
  expect(milestonesInReach(shipped, { level: 'J', met }).some((each) => met.includes(each.code))).toBe(false);
  expect(milestonesInReach(shipped, { level: null, met: [] })).toEqual(inReach);
});

test('J-2 at most three fitting milestones, the best first; words that mean nothing suggest nothing', () => {
  const codes = (line: string) => suggestMilestones(line, inReach).map((each) => each.code);
  expect(codes('Cleaned duplicate and wrongly labelled rows out of the raw data')[0]).toBe('T1-J1');
  expect(codes('Added a test and an alert after the failure')[0]).toBe('T3-J3');
  expect(codes('data training model test team review code experiment idea').length).toBe(3);
  expect(codes('xyzzy')).toEqual([]);
  expect(codes('someone made it with them')).toEqual([]);
  expect(codes('')).toEqual([]);
});

test('J-2 each kind asks for what makes it one, at the field where it belongs', () => {
  const item = {
    kind: 'A' as const,
    title: 'x',
    url: 'https://x.example',
    happenedOn: '2026-06-01',
    audience: 'pair' as const,
  };
  const facts = { mine: true, attached: false, today: '2026-06-01' };
  const field = (change: object, more: object = {}) =>
    faultOf({ ...item, ...change }, { ...facts, ...more })?.field;
  expect(field({})).toBeUndefined();
  expect(field({ url: undefined })).toBe('url');
  expect(field({ happenedOn: '2026-06-02' })).toBe('happenedOn');
  expect(field({ kind: 'N' })).toBe('note');
  expect(field({ kind: 'R' })).toBe('body');
  expect(field({ kind: 'M' })).toBe('body');
  expect(field({ kind: 'W', title: undefined, url: undefined })).toBe('title');
  expect(field({ audience: 'private' })).toBeUndefined();
  expect(field({ audience: 'private' }, { attached: true })).toBe('audience');
  expect(field({}, { mine: false })).toBe('kind');
  expect(field({ kind: 'N', note: 'n', audience: 'private' }, { mine: false })).toBe('audience');
  expect(titleOf({ ...item, title: undefined, kind: 'N' }, '2026-06-01')).toBe(
    'From the session on 1 Jun 2026',
  );
});

test('R16 who can be asked for a second voice, and what their word is', () => {
  const facts = {
    observerId: 'o',
    personId: 'p',
    mentorIds: ['m'],
    listed: ['A', 'O'] as ('A' | 'O')[],
    itemIsPrivate: false,
    mentorGains: false,
  };
  expect(refusalToAsk(facts)).toBeNull();
  expect(refusalToAsk({ ...facts, observerId: 'p' })).toContain('own item');
  expect(refusalToAsk({ ...facts, observerId: 'm' })).toContain('first voice');
  expect(refusalToAsk({ ...facts, listed: ['A'] })).toContain('does not count');
  expect(refusalToAsk({ ...facts, listed: ['A'], mentorGains: true })).toBeNull();
  expect(refusalToAsk({ ...facts, itemIsPrivate: true })).toContain('Only you');
  expect(kindOfWord(['C', 'O'], true)).toBe('C');
  expect(kindOfWord(['C', 'O'], false)).toBe('O');
  expect(kindOfWord(['O'], true)).toBe('O');
});

test('sight-1 readers of an item in words, for its owner, its mentor and its observer', () => {
  const item = { audience: 'pair' as const, personId: 'p', person: 'Priya', authorId: 'p' };
  expect(sayReaders(item, 'p')).toBe('You and your mentors');
  expect(sayReaders(item, 'm')).toBe('Priya and their mentors');
  expect(sayReaders({ ...item, audience: 'team' }, 'p')).toBe('You, your mentors and your manager');
  expect(sayReaders({ ...item, audience: 'private' }, 'p')).toBe('Only you');
});
