import { expect, test } from 'vitest';
import { type Disagreement, endedAs } from '@/lib/checkins/disagreement-record';
import { sayDecided } from '@/lib/checkins/say-decided';
import { flagOf, flagsOf, sayEnding, wordsOfEnding, wordsOfStanding } from '@/lib/checkins/say-disagreement';
import { sayGap } from '@/lib/checkins/say-gap';

const one = (change: Partial<Disagreement> = {}): Disagreement => ({
  id: 'd',
  word: 'met',
  saidBy: 'Inés',
  said: 'because',
  person: 'Priya',
  mentor: 'Inés',
  raisedBy: 'Priya',
  reason: 'I see it otherwise',
  raisedAt: '2026-03-01T09:00:00Z',
  menteeEnds: null,
  mentorEnds: null,
  endedAt: null,
  side: null,
  ratings: [],
  ...change,
});
const endedAt = '2026-03-09T09:00:00Z';
const settled = one({ endedAt, menteeEnds: 'settled', mentorEnds: 'settled' });
const differ = one({ endedAt, menteeEnds: 'agreed-to-differ', mentorEnds: 'agreed-to-differ' });

test('J-8 F40 a disagreement lasts until both have ended it, whatever one of them said', () => {
  expect(endedAs(one())).toBeNull();
  expect(endedAs(one({ menteeEnds: 'settled' }))).toBeNull();
  expect(endedAs(settled)).toBe('settled');
  expect(endedAs(differ)).toBe('agreed-to-differ');
});

test('J-8 F40 the flag says disagreed, stays when they agreed to differ, and goes when it is settled', () => {
  expect(flagOf(undefined)).toBeNull();
  expect(flagOf(one())).toBe('disagreed');
  expect(flagOf(one({ menteeEnds: 'agreed-to-differ' }))).toBe('disagreed');
  expect(flagOf(settled)).toBeNull();
  expect(flagOf(differ)).toBe('agreed to differ');
});

test('R20 withdrawn evidence is flagged beside a met standing only, after the disagreement, and by one voice already', () => {
  const [kept, gone] = [{ evidenceWithdrawn: 0 }, { evidenceWithdrawn: 1 }];
  expect(flagsOf(undefined, { standing: 'met' }, [])).toBeNull();
  expect(flagsOf(undefined, { standing: 'met' }, [kept])).toBeNull();
  expect(flagsOf(undefined, { standing: 'met' }, [kept, gone])).toBe('evidence withdrawn');
  expect(flagsOf(undefined, { standing: 'not-yet' }, [gone])).toBeNull();
  expect(flagsOf(one(), { standing: 'met' }, [gone])).toBe('disagreed · evidence withdrawn');
  expect(flagsOf(one(), { standing: 'not-yet' }, [gone])).toBe('disagreed');
});

test('J-8 F40 how it ends is said by name and side, and nothing while nobody has said anything', () => {
  expect(sayEnding(one())).toBeNull();
  expect(sayEnding(one({ menteeEnds: 'settled' }))).toBe(
    'Priya says: settled. It ends when both say the same.',
  );
  expect(sayEnding(one({ mentorEnds: 'agreed-to-differ' }))).toBe(
    'Inés says: agreed to differ. It ends when both say the same.',
  );
  expect(sayEnding(one({ menteeEnds: 'settled', mentorEnds: 'agreed-to-differ' }))).toBe(
    'Priya says: settled; Inés says: agreed to differ. It ends when both say the same.',
  );
  expect(sayEnding(settled)).toBe('It ended as settled. Both words stay.');
  expect(sayEnding(differ)).toBe('It ended as agreed to differ. Both words stay.');
});

test('J-8 F40 every standing and ending has its words', () => {
  expect(wordsOfStanding).toMatchObject({
    met: 'met',
    'not-yet': 'not yet',
    'no-opportunity-yet': 'no opportunity yet',
    back: 'sent back',
  });
  expect(wordsOfEnding).toEqual({ settled: 'settled', 'agreed-to-differ': 'agreed to differ' });
});

test('R16 what was just decided is said in one sentence, of one milestone or of several', () => {
  const decided = { id: 's', count: 1, person: 'Priya', milestone: 'T1-J1', met: true } as const;
  expect(sayDecided({ ...decided, decision: 'back' })).toBe(
    'T1-J1 is back with Priya, and so is your reason.',
  );
  expect(sayDecided({ ...decided, decision: 'back', count: 2 })).toBe(
    'T1-J1 is back with Priya, and so is your reason.',
  );
  expect(sayDecided({ ...decided, decision: 'withdrawn' })).toBe('Taken back. T1-J1 waits again.');
  expect(sayDecided({ ...decided, decision: 'withdrawn', count: 2 })).toBe('2 sign-offs taken back.');
  expect(sayDecided({ ...decided, decision: 'signed-off' })).toBe('Priya met T1-J1.');
  expect(sayDecided({ ...decided, decision: 'signed-off', met: false })).toBe(
    'You signed off T1-J1. It waits for a second voice.',
  );
  expect(sayDecided({ ...decided, decision: 'signed-off', count: 2, met: false })).toBe(
    '2 milestones signed off.',
  );
});

test('R16 each thing that met still waits for has a sentence of its own', () => {
  const gaps = ['mentor', 'evidence', 'span', 'second voice', 'observer'] as const;
  expect(gaps.map(sayGap)).toEqual([
    'It waits for a mentor.',
    'The evidence does not suffice yet.',
    'First and last item are too close together in time.',
    'It waits for a second voice: an observer, or a mentee who confirms it.',
    'The mentor gains from this one, so it waits for an observer.',
  ]);
});
