import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standings } from '@/db/enums';
import { growthSteps } from '@/lib/growth/growth-steps';
import { heightsOf } from '@/lib/growth/heights';
import { type Change, standingsAfter } from '@/lib/growth/history';
import { shipped } from '../support/shipped-framework';

const codes = shipped.milestones.map((each) => each.code);
const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
/** Any history: each change on its own day, the same milestones coming back again and again. */
const anyHistory = fc
  .array(fc.tuple(fc.nat(codes.length - 1), fc.constantFrom(...standings)), { maxLength: 60 })
  .map((all) =>
    all.map(
      ([code, standing], at): Change => ({
        id: `e${at}`,
        milestone: codes[code % 9] as string,
        standing,
        at: day(at),
      }),
    ),
  );

const moved: Change[] = [
  { id: '1', milestone: 'T1-J1', standing: 'not-yet', at: day(0) },
  { id: '2', milestone: 'T1-J1', standing: 'met', at: day(30) },
  { id: '3', milestone: 'T1-J1', standing: 'not-yet', at: day(60) },
];
const heightAfter = (changes: Change[], track: string) =>
  growthSteps(shipped, changes).findLast((step) => step.track === track)?.height ?? 0;

test('R14 moved back: the history before it says met, after it not yet', () => {
  expect(standingsAfter(moved.slice(0, 2))).toMatchObject([{ standing: 'met', eventId: '2' }]);
  expect(standingsAfter(moved)).toMatchObject([{ standing: 'not-yet', eventId: '3', since: day(60) }]);
});

test('R14 a strand steps down where a milestone goes back, and only there', () => {
  const steps = growthSteps(shipped, moved);
  expect(steps.map(({ to, id }) => [id, to])).toEqual([
    ['2', 'met'],
    ['3', 'not-yet'],
  ]);
  expect(steps[0]?.height).toBeGreaterThan(0);
  expect(steps[1]?.height).toBe(0);
});

test('F49 a strand ends where the ladder of that day stands, whatever was met, went back or came again', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(60), (all, days) => {
      const changes = all.slice(0, days);
      for (const { track, height } of heightsOf(shipped, standingsAfter(changes)))
        expect(heightAfter(changes, track)).toBeCloseTo(height);
    }),
  );
});

test('F49 what came later changes no step before it', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(60), (all, days) => {
      const before = growthSteps(shipped, all.slice(0, days));
      expect(growthSteps(shipped, all).slice(0, before.length)).toEqual(before);
    }),
  );
});
