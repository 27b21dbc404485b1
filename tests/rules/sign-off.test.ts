import { expect, test } from 'vitest';
import { isSignedOff, refusalToSignOff, type SignOffFacts, voicesNeeded } from '@/lib/checkins/sign-off';

const mentor: SignOffFacts = {
  signerId: 'senior',
  menteeId: 'june',
  voice: 'mentor',
  now: '2026-03-01T12:00:00Z',
  signerIsMentor: true,
  standIn: null,
  mentorVoiceId: null,
  observerIds: [],
  confirmingMenteeIds: [],
  mentorGains: false,
  bulk: false,
  lowestLevel: true,
};
const second: SignOffFacts = {
  ...mentor,
  signerId: 'olga',
  voice: 'second',
  signerIsMentor: false,
  mentorVoiceId: 'senior',
  observerIds: ['olga'],
};

test('R16 nobody signs off an own milestone, in either voice', () => {
  expect(refusalToSignOff({ ...mentor, signerId: 'june' })).toBe('Nobody signs off an own milestone.');
  expect(refusalToSignOff({ ...second, signerId: 'june', observerIds: ['june'] })).not.toBeNull();
});

test('R16 only a current mentor gives the first voice', () => {
  expect(refusalToSignOff(mentor)).toBeNull();
  expect(refusalToSignOff({ ...mentor, signerIsMentor: false })).toContain('current mentor');
});

test('R16 a stand-in acts inside the dates only, to the second', () => {
  const standIn = { from: '2026-03-01T00:00:00Z', until: '2026-03-08T00:00:00Z' };
  const at = (now: string) => refusalToSignOff({ ...mentor, signerIsMentor: false, standIn, now });
  expect(at('2026-02-28T23:59:59Z')).toContain('not begun');
  expect(at('2026-03-01T00:00:00Z')).toBeNull();
  expect(at('2026-03-07T23:59:59Z')).toBeNull();
  expect(at('2026-03-08T00:00:00Z')).toContain('over');
  expect(at('2026-03-08T00:00:01+00:00')).toContain('over');
});

test('R16 the second voice is an observer or a confirming mentee, and another person', () => {
  expect(refusalToSignOff(second)).toBeNull();
  expect(refusalToSignOff({ ...second, observerIds: [], confirmingMenteeIds: ['olga'] })).toBeNull();
  expect(refusalToSignOff({ ...second, observerIds: [] })).toContain('observer');
  expect(refusalToSignOff({ ...second, signerId: 'senior', observerIds: ['senior'] })).toContain(
    'different person',
  );
});

test('R16 a mentor who gains needs an observer; a mentee who confirms is not enough', () => {
  const gains = { ...second, mentorGains: true };
  expect(refusalToSignOff(gains)).toBeNull();
  expect(refusalToSignOff({ ...gains, observerIds: [], confirmingMenteeIds: ['olga'] })).toContain(
    'must be an observer',
  );
  expect(voicesNeeded({}, true)).toEqual(['mentor', 'second']);
});

test('bulk-3 only milestones of the first level are signed off together', () => {
  expect(refusalToSignOff({ ...mentor, bulk: true })).toBeNull();
  expect(refusalToSignOff({ ...mentor, bulk: true, lowestLevel: false })).toContain('first level');
});

test('R16 a senior milestone is complete with two voices of two people', () => {
  const needed = voicesNeeded({ secondVoice: 1 }, false);
  const given = { voice: 'mentor' as const, signerId: 'senior' };
  expect(isSignedOff(needed, [given])).toBe(false);
  expect(isSignedOff(needed, [given, { voice: 'second', signerId: 'senior' }])).toBe(false);
  expect(isSignedOff(needed, [given, { voice: 'second', signerId: 'olga' }])).toBe(true);
  expect(isSignedOff(voicesNeeded({}, false), [given])).toBe(true);
});
