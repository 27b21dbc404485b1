import { expect, test } from 'vitest';
import { permit } from '@/lib/access/permit';
import { type Deed, deeds, type Facts, may } from '@/lib/access/policy';
import { Refusal } from '@/lib/refusal';

/**
 * Who may do what, written by hand from the rules (R1, R3, R8, R10, R13, R16, R20, F53), not from the table it checks.
 * A word names the one fact that is enough on its own; `pair` is mentor or mentee; `but` takes it away again.
 */
const oracle: Record<string, { by: (keyof Facts)[]; but?: (keyof Facts)[] }> = {
  'add person': { by: ['admin'] },
  'publish framework': { by: ['admin'] },
  'edit person': { by: ['mine', 'admin'] },
  'deactivate person': { by: ['admin'] },
  'set reporting line': { by: ['admin'] },
  'set leave': { by: ['mine', 'admin'] },
  'pair people': { by: ['manager', 'admin'] },
  'keep calendar': { by: ['mine'] },
  'answer mentorship': { by: ['mine'] },
  'withdraw request': { by: ['asker', 'admin'] },
  'hand over': { by: ['mentor', 'manager', 'admin'] },
  'give stand-in': { by: ['mentor'] },
  'end stand-in': { by: ['mentor', 'standIn'] },
  'set capacity': { by: ['mine'] },
  pause: { by: ['mine'] },
  'carry goal': { by: ['mine'] },
  'end mentorship': { by: ['mentor', 'mentee', 'admin'] },
  'set cadence': { by: ['mentor', 'mentee'] },
  'log session': { by: ['mentor', 'mentee'] },
  'edit session': { by: ['mentor', 'mentee'] },
  'write note': { by: ['mentor', 'mentee'] },
  'edit note': { by: ['author'] },
  'share note': { by: ['author', 'mine'] },
  'answer about note': { by: ['asked'] },
  'add action item': { by: ['mentor', 'mentee'] },
  'finish action item': { by: ['mentor', 'mentee'] },
  'change action item': { by: ['mentor', 'mentee'] },
  'prepare session': { by: ['mentor', 'mentee'] },
  'propose goal': { by: ['mentor', 'mentee'] },
  'answer goal': { by: ['mentor', 'mentee'], but: ['author'] },
  'move goal': { by: ['mentor', 'mentee'] },
  'add evidence': { by: ['mine', 'mentor'] },
  'attach evidence': { by: ['mine', 'mentor'] },
  'redact evidence': { by: ['mine'] },
  'ask for endorsement': { by: ['mine', 'mentor'] },
  'endorse evidence': { by: ['asked'] },
  'ask for sign-off': { by: ['mine', 'mentor'] },
  'sign off': { by: ['mentor', 'standIn'], but: ['mine'] },
  'second a sign-off': { by: ['asked'], but: ['mine', 'mentor'] },
  'mark not yet': { by: ['mentor'] },
  'open check-in': { by: ['mentor', 'mentee'] },
  'answer check-in': { by: ['mentor', 'mentee'] },
  'close check-in': { by: ['mentor', 'mentee'] },
  'mark no opportunity yet': { by: ['mine', 'mentor'] },
  'agree level': { by: ['manager'] },
  'snooze stall': { by: ['manager'] },
  'wake stall': { by: ['mine'] },
  'acknowledge a level talk': { by: ['mine'] },
  waive: { by: ['manager'] },
  'ask for an opportunity': { by: ['mine'] },
  'answer about an opportunity': { by: ['mentor', 'asked'] },
  disagree: { by: ['mine', 'mentor'] },
  'ask a second rater': { by: ['mine', 'mentor'] },
  'weigh a disagreement': { by: ['asked'] },
  'show profile': { by: ['mine'] },
  'ask for a packet': { by: ['mine', 'manager'] },
  'freeze a packet': { by: ['mine'] },
  'call off a packet': { by: ['mine', 'asked'] },
};
const facts: (keyof Facts)[] = ['mine', 'author', 'mentor', 'mentee', 'manager', 'asked', 'admin'];

/** Every way in which each fact is true, false, or was never looked up: 3 to the power of 7. */
const everything: Facts[] = facts.reduce<Facts[]>(
  (all, fact) => all.flatMap((one) => [one, { ...one, [fact]: true }, { ...one, [fact]: false }]),
  [{}],
);
const expected = (deed: string, known: Facts) => {
  const { by, but = [] } = oracle[deed]!;
  return by.some((fact) => known[fact] === true) && but.every((fact) => known[fact] === false);
};

test('R16 the oracle knows every deed of the policy, and the policy every deed of the oracle', () => {
  expect([...deeds].sort()).toEqual(Object.keys(oracle).sort());
});

test.each(deeds)('R1 R3 R16 %s: every cell, the noes included', (deed) => {
  const wrong = everything.filter((known) => may(deed, known) !== expected(deed, known));
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('R3 default deny: unknown facts, unknown deeds and values that only look true allow nothing', () => {
  for (const deed of deeds) expect([deed, may(deed, {})]).toEqual([deed, false]);
  const falsehoods = Object.fromEntries(facts.map((fact) => [fact, false]));
  for (const deed of deeds) expect([deed, may(deed, falsehoods)]).toEqual([deed, false]);
  for (const deed of deeds) {
    for (const odd of ['true', 1, {}, [], 'yes']) {
      const known = Object.fromEntries(facts.map((fact) => [fact, odd])) as Facts;
      expect([deed, odd, may(deed, known)]).toEqual([deed, odd, false]);
    }
  }
  const sure: Facts = {
    mine: true,
    author: true,
    mentor: true,
    mentee: true,
    manager: true,
    asked: true,
    admin: true,
  };
  for (const deed of ['', 'constructor', 'toString', '__proto__', 'drop everything'])
    expect(may(deed as Deed, sure)).toBe(false);
});

test('W6 what is not allowed is refused in the words for what is not there', () => {
  expect(() => permit('sign off', { mentor: true, mine: true })).toThrow(Refusal);
  expect(() => permit('sign off', {})).toThrow('That is not here.');
  expect(permit('sign off', { mentor: true, mine: false })).toBeUndefined();
});
