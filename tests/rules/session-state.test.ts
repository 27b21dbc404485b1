import { expect, test } from 'vitest';
import { nextSessionState, type SessionFacts } from '@/lib/sessions/state';

const facts: SessionFacts = {
  startsAt: '2026-03-02T10:00:00Z',
  recordedAt: null,
  now: '2026-03-02T11:00:00Z',
  isParty: true,
};
const recorded = { recordedAt: '2026-03-02T11:00:00Z' };

test('R23 planned becomes held, missed or cancelled', () => {
  for (const to of ['held', 'missed', 'cancelled'] as const)
    expect(nextSessionState('planned', to, facts)).toEqual({ state: to, correction: false });
});

test('R23 what has not begun can only be cancelled', () => {
  const early = { ...facts, now: '2026-03-02T09:59:59Z' };
  expect(nextSessionState('planned', 'held', early)).toHaveProperty('refusal');
  expect(nextSessionState('planned', 'missed', early)).toHaveProperty('refusal');
  expect(nextSessionState('planned', 'cancelled', early)).toHaveProperty('state', 'cancelled');
});

test('R23 either side corrects within seven days, afterwards nobody', () => {
  const at = (now: string) => nextSessionState('held', 'missed', { ...facts, ...recorded, now });
  expect(at('2026-03-09T11:00:00Z')).toEqual({ state: 'missed', correction: true });
  expect(at('2026-03-09T11:00:01Z')).toHaveProperty('refusal');
});

test('R23 a late log is allowed, a repeated one is not news, an outsider has no say', () => {
  expect(nextSessionState('planned', 'held', { ...facts, now: '2026-06-01T00:00:00Z' })).toHaveProperty(
    'state',
    'held',
  );
  expect(nextSessionState('held', 'held', { ...facts, ...recorded })).toHaveProperty(
    'refusal',
    'This session is already held.',
  );
  expect(nextSessionState('planned', 'held', { ...facts, isParty: false })).toHaveProperty('refusal');
});
