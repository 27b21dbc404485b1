import { expect, test } from 'vitest';
import { closingReasons, type GoalState, goalStates } from '@/db/enums';
import { type GoalDeed, type GoalFacts, nextState, possibleDeeds } from '@/lib/goals/lifecycle';
import { dueMoment, isOverdue } from '@/lib/goals/overdue';

const facts: GoalFacts = { by: 'mentee', proposedBy: 'mentor', formerState: null, mentorshipEnded: false };
const go = (state: GoalState, deed: GoalDeed, change: Partial<GoalFacts> = {}) => {
  const step = nextState(state, deed, { ...facts, ...change });
  return 'refusal' in step ? step.refusal : step.state;
};
const close = (reason: (typeof closingReasons)[number]): GoalDeed => ({ deed: 'close', reason });

test('J-4 the other side accepts, counters or declines with a reason', () => {
  expect(go('proposed', { deed: 'accept' })).toBe('active');
  expect(go('proposed', { deed: 'counter' })).toBe('countered');
  expect(go('countered', { deed: 'accept' }, { by: 'mentor', proposedBy: 'mentee' })).toBe('active');
  expect(go('proposed', { deed: 'decline', reason: 'too early' })).toBe('declined');
  expect(go('proposed', { deed: 'decline', reason: ' ' })).toContain('few words');
  expect(go('proposed', { deed: 'accept' }, { by: 'mentor' })).toBe('The other side answers this proposal.');
});

test('R13 blocked names the blocker and who can lift it', () => {
  expect(go('active', { deed: 'block', blocker: 'no cluster', lifter: 'Ana' })).toBe('blocked');
  expect(go('active', { deed: 'block', blocker: 'no cluster', lifter: '' })).toContain('who can lift it');
  expect(go('blocked', { deed: 'unblock' })).toBe('active');
});

test('R12 suspending from each status and resuming gives the same status', () => {
  for (const state of goalStates.filter((each) => possibleDeeds(each).includes('suspend'))) {
    const step = nextState(state, { deed: 'suspend' }, facts);
    if ('refusal' in step) throw new Error(step.refusal);
    expect(go('suspended', { deed: 'resume' }, { formerState: step.formerState })).toBe(state);
  }
  expect(goalStates.filter((each) => possibleDeeds(each).includes('suspend'))).toHaveLength(4);
});

test('R12 close, reopen, close: each reopening asks for a new cycle', () => {
  const reopened = nextState('closed', { deed: 'reopen' }, facts);
  expect(reopened).toEqual({ state: 'active', formerState: null, closedReason: null, newCycle: true });
  expect(nextState('active', close('achieved'), facts)).toMatchObject({
    closedReason: 'achieved',
    newCycle: false,
  });
});

test('R13 only what was started is achieved, failed or blocked for good', () => {
  for (const reason of closingReasons.filter((each) => each !== 'mentorship-ended'))
    expect(go('active', close(reason))).toBe('closed');
  for (const reason of ['achieved', 'not-achieved', 'blocked-for-good'] as const) {
    expect(go('proposed', close(reason))).toContain('never started');
    expect(go('suspended', close(reason), { formerState: 'countered' })).toContain('never started');
    expect(go('suspended', close(reason), { formerState: 'blocked' })).toBe('closed');
  }
  expect(go('proposed', close('dropped'))).toBe('closed');
});

test('R10 "mentorship ended" closes goals only once it has ended', () => {
  expect(go('active', close('mentorship-ended'))).toContain('still running');
  expect(go('active', close('mentorship-ended'), { mentorshipEnded: true })).toBe('closed');
});

test('R12 a closed cycle takes no other deed, and a declined goal none', () => {
  expect(possibleDeeds('closed')).toEqual(['reopen']);
  expect(possibleDeeds('declined')).toEqual([]);
  expect(go('closed', { deed: 'suspend' })).toContain('closed');
});

const goal = { state: 'active' as const, startedOn: '2026-03-01', dueOn: '2026-03-31' };

test.each([
  ['Asia/Tokyo', '2026-03-31T14:59:59Z', '2026-03-31T15:00:00Z'],
  ['America/New_York', '2026-04-01T03:59:59Z', '2026-04-01T04:00:00Z'],
])('R13 due at the end of the day in %s', (zone, before, after) => {
  expect(isOverdue(goal, before, zone, [])).toBe(false);
  expect(isOverdue(goal, after, zone, [])).toBe(true);
});

test('R13 the due day has 23 hours where the clocks go forward', () => {
  expect(dueMoment({ startedOn: '2026-03-01', dueOn: '2026-03-29' }, 'Europe/Berlin', [])).toBe(
    '2026-03-29T22:00:00Z',
  );
});

test('R21 leave since the start moves the due moment, and none falls inside leave', () => {
  const week = [{ from: '2026-03-09', to: '2026-03-15' }];
  expect(isOverdue(goal, '2026-04-07T12:00:00Z', 'UTC', week)).toBe(false);
  expect(isOverdue(goal, '2026-04-08T00:00:00Z', 'UTC', week)).toBe(true);
  const across = [{ from: '2026-03-30', to: '2026-04-10' }];
  expect(isOverdue(goal, '2026-04-12T12:00:00Z', 'UTC', across)).toBe(false);
  expect(isOverdue(goal, '2026-04-13T00:00:00Z', 'UTC', across)).toBe(true);
  expect(isOverdue(goal, '2026-04-01T00:00:00Z', 'UTC', [{ from: '2026-02-01', to: '2026-03-01' }])).toBe(
    true,
  );
});

test('R13 only active and blocked goals are ever overdue', () => {
  const overdue = goalStates.filter((state) =>
    isOverdue({ ...goal, state }, '2027-01-01T00:00:00Z', 'UTC', []),
  );
  expect(overdue).toEqual(['active', 'blocked']);
  expect(isOverdue({ ...goal, dueOn: null }, '2027-01-01T00:00:00Z', 'UTC', [])).toBe(false);
});
