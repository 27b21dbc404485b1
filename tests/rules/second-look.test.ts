import fc from 'fast-check';
import { expect, test } from 'vitest';
import { burstOf, isReused } from '@/lib/evidence/patterns';
import { lastShown } from '@/lib/growth/last-shown';

test('R34 an item for more than three milestones is worth a second look; the same one twice is one', () => {
  expect(isReused(['T1-J1', 'T1-J2', 'T2-J1'])).toBe(false);
  expect(isReused(['T1-J1', 'T1-J2', 'T2-J1', 'T2-J1'])).toBe(false);
  expect(isReused(['T1-J1', 'T1-J2', 'T2-J1', 'T2-J2'])).toBe(true);
});

const start = Date.parse('2026-03-01T00:00:00Z');
const at = (hours: number) => new Date(start + hours * 3_600_000).toISOString();

test('R34 five sign-offs within seven days are a burst, to the hour; four are none', () => {
  expect(burstOf([0, 1, 2, 3].map(at))).toBe(0);
  expect(burstOf([0, 24, 48, 72, 167].map(at))).toBe(5);
  expect(burstOf([0, 24, 48, 72, 168].map(at))).toBe(0);
});

test('R34 a burst is the same in whatever order it is told, and more sign-offs never make it smaller', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 30 });
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 2000 }), (list, one) => {
      const found = burstOf(list.map(at));
      expect(burstOf(list.toReversed().map(at))).toBe(found);
      expect(burstOf([...list, one].map(at))).toBeGreaterThanOrEqual(found);
    }),
  );
});

const when = { now: '2026-06-15T12:00:00Z', zone: 'UTC' };
const row = (standing: 'met' | 'not-yet') => ({
  milestone: 'T1-J1',
  standing,
  eventId: 'e',
  since: '2025-01-10T09:00:00Z',
});
const item = (happenedOn: string, redacted = false) => ({
  ...{ id: 'i', milestone: 'T1-J1', kind: 'A' as const, context: null, authorId: 'a' },
  ...{ happenedOn, redacted },
});

test('F37 R14 last shown is the latest item, or the day it was met; a withdrawn item shows nothing, and what is not met has no freshness', () => {
  const shown = (evidence: ReturnType<typeof item>[], leave: { from: string; to: string }[] = []) =>
    lastShown('T1-J1', 12, { standings: [row('met')], evidence, leave }, when);
  expect(shown([])).toMatchObject({
    lastShownOn: '2025-01-10',
    worthRefresh: true,
    sentence: 'last shown 17 months ago',
  });
  expect(shown([item('2026-05-20'), item('2025-03-01')])).toMatchObject({ worthRefresh: false });
  expect(shown([item('2026-05-20', true), item('2025-04-10')])).toMatchObject({
    lastShownOn: '2025-04-10',
    worthRefresh: true,
  });
  expect(shown([item('2025-04-10')], [{ from: '2025-05-01', to: '2025-09-30' }])).toMatchObject({
    worthRefresh: false,
  });
  expect(lastShown('T1-J1', 12, { standings: [row('not-yet')], evidence: [], leave: [] }, when)).toBeNull();
});
