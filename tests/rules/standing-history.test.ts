import { expect, test } from 'vitest';
import { type StandingEvent, standingsAt } from '@/lib/growth/history';

const event = (id: string, standing: StandingEvent['standing'], happenedAt: string): StandingEvent => ({
  id,
  milestone: 'T1-J1',
  standing,
  happenedAt,
  recordedAt: happenedAt,
});
const events = [
  event('2', 'met', '2026-02-01T10:00:00Z'),
  event('3', 'not-yet', '2026-03-01T10:00:00Z'),
  event('1', 'not-yet', '2026-01-01T10:00:00Z'),
];
const at = (instant: string) => standingsAt(events, instant)[0];

test('R14 moved back: as of before it is met, as of after it is not yet', () => {
  expect(at('2026-02-28T00:00:00Z')).toEqual({ milestone: 'T1-J1', standing: 'met', eventId: '2' });
  expect(at('2026-03-01T10:00:00Z')).toEqual({ milestone: 'T1-J1', standing: 'not-yet', eventId: '3' });
  expect(at('2025-12-31T00:00:00Z')).toBeUndefined();
});

test('R14 years pass and no standing changes', () => {
  expect(at('2036-03-01T10:00:00Z')).toEqual(at('2026-03-01T10:00:00Z'));
});

test('R14 of two events at one moment the one recorded later holds', () => {
  const late = { ...event('4', 'met', '2026-03-01T10:00:00Z'), recordedAt: '2026-03-01T11:00:00Z' };
  expect(standingsAt([late, ...events], '2026-04-01T00:00:00Z')[0]?.eventId).toBe('4');
});
