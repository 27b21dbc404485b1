import { expect, test } from 'vitest';
import { loadOf, sayLoad } from '@/lib/mentorships/load';
import { type PairingFacts, refusalOfPair } from '@/lib/mentorships/pairing';
import { titleOf } from '@/lib/mentorships/say-mentorship';
import { freeHandle, handleOf } from '@/lib/people/handle';

const sound: PairingFacts = {
  same: false,
  here: 2,
  running: [],
  conflict: false,
  purpose: 'growth',
  reason: undefined,
};

test('R8 F58: a pair is refused at the field that can mend it', () => {
  expect(refusalOfPair(sound)).toBeNull();
  expect(refusalOfPair({ ...sound, conflict: true, reason: 'Nobody else knows it.' })).toBeNull();
  const field = (facts: Partial<PairingFacts>) => refusalOfPair({ ...sound, ...facts })?.field;
  expect(field({ same: true, here: 1 })).toBe('mentorId');
  expect(field({ here: 1 })).toBe('mentorId');
  expect(field({ running: ['active'] })).toBe('purpose');
  expect(field({ running: ['requested'] })).toBe('purpose');
  expect(field({ conflict: true })).toBe('reason');
});

test('R11: one weekly mentee weighs four monthly ones', () => {
  expect(loadOf([7])).toBe(loadOf([30, 30, 30, 30]));
  expect(loadOf([])).toBe(0);
  expect(sayLoad([])).toBe('No mentees now');
  expect(sayLoad([14])).toBe('1 mentee, about 2 sessions a month');
  expect(sayLoad([7, 30])).toBe('2 mentees, about 5 sessions a month');
  expect(sayLoad([91])).toBe('1 mentee, less than one session a month');
});

test('R8: a mentorship is named for its reader and its time', () => {
  const named = { mentor: { name: 'Inés' }, mentee: { name: 'Priya' } };
  expect(titleOf({ ...named, role: 'mentor', state: 'active' })).toBe('You mentor Priya');
  expect(titleOf({ ...named, role: 'mentee', state: 'requested' })).toBe('Inés would mentor you');
  expect(titleOf({ ...named, role: null, state: 'ended' })).toBe('Inés mentored Priya');
});

test('A-1: a handle comes from the name, else from the address, and is free', () => {
  expect(handleOf('Zoë Ångström-Łuk')).toBe('zoe-angstrom-luk');
  expect(handleOf('李小龍')).toBe('');
  expect(freeHandle('李小龍', 'bruce.lee@example.org', new Set())).toBe('bruce-lee');
  expect(freeHandle('Ana', 'ana@example.org', new Set(['ana', 'ana-2']))).toBe('ana-3');
  expect(freeHandle('!', '!@example.org', new Set())).toBe('person');
  expect(handleOf('x'.repeat(200))).toHaveLength(56);
});
