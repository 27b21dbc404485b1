import { expect, test } from 'vitest';
import { byNeed } from '@/lib/mentorships/needs-me';
import type { MenteeOverview } from '@/lib/mentorships/overview';

const now = '2026-11-20T12:00:00Z';
const fortnightly = ['2026-11-12', '2026-10-29', '2026-10-15', '2026-10-01', '2026-09-17'];

function mentee(name: string, more: Partial<MenteeOverview> = {}): MenteeOverview {
  const other = { id: name, handle: name, name, title: null, zone: 'UTC', email: `${name}@rung.test` };
  return {
    mentorshipId: `pair of ${name}`,
    purpose: 'growth',
    startedAt: '2026-01-01T00:00:00Z',
    mentee: { ...other, level: 'J' },
    everyDays: 14,
    minutes: 45,
    lastHeld: null,
    nextPlanned: null,
    toConfirm: [],
    heldOn: fortnightly,
    leave: [],
    awayUntil: null,
    goals: [],
    pendingSignOffs: [],
    myActionItems: [],
    ...more,
  };
}
const names = (all: MenteeOverview[]) => byNeed(all, [], now, 'UTC').map((row) => row.overview.mentee.name);

test('S-6 whoever has waited longest for me stands first, and who needs nothing follows by name', () => {
  const waits = mentee('waits', {
    pendingSignOffs: [{ milestone: 'T1-J1', askedAt: '2026-11-01T09:00:00Z' }],
  });
  const asked = mentee('asked', {
    myActionItems: [{ id: '1', body: 'send the template', dueOn: '2026-11-10' }],
  });
  expect(names([mentee('zoe'), asked, mentee('ana'), waits])).toEqual(['waits', 'asked', 'ana', 'zoe']);
});

test('S-6 every need names its reason, since when, and one next step', () => {
  const [row] = byNeed(
    [
      mentee('priya', {
        pendingSignOffs: [{ milestone: 'T1-J1', askedAt: '2026-11-01T09:00:00Z' }],
        toConfirm: [{ number: 7, startsAt: '2026-11-18T09:00:00Z' }],
        myActionItems: [{ id: '1', body: 'send the template', dueOn: '2026-11-10' }],
        heldOn: [],
        startedAt: '2026-06-01T00:00:00Z',
      }),
    ],
    [{ number: 4, title: 'Lead the retro', menteeId: 'priya', updatedAt: '2026-11-15T09:00:00Z' }],
    now,
    'UTC',
  );
  expect(row?.needs.map((need) => [need.kind, need.since])).toEqual([
    ['stall', '2026-06-23'],
    ['sign-off', '2026-11-01'],
    ['action item', '2026-11-10'],
    ['goal', '2026-11-15'],
    ['confirm', '2026-11-18'],
  ]);
  for (const need of row?.needs ?? []) {
    expect(need.says.length).toBeGreaterThan(10);
    expect(need.step.label).not.toMatch(/\.$/);
    expect(need.step.href).toMatch(/^\//);
  }
});

test('S-6 what is not due yet, and proposals to somebody else, are no need', () => {
  const [row] = byNeed(
    [mentee('priya', { myActionItems: [{ id: '1', body: 'later', dueOn: '2026-11-20' }] })],
    [{ number: 4, title: 'Lead the retro', menteeId: 'june', updatedAt: '2026-11-15T09:00:00Z' }],
    now,
    'UTC',
  );
  expect(row?.needs).toEqual([]);
});

test('R24 a pair out of its rhythm is a need with the planned session as its step, and not during leave', () => {
  const silent = { heldOn: fortnightly.slice(2) };
  const planned = { nextPlanned: { number: 9, startsAt: '2026-11-25T09:00:00Z' } };
  const [stalled] = byNeed([mentee('amara', { ...silent, ...planned })], [], now, 'UTC');
  expect(stalled?.needs).toMatchObject([{ kind: 'stall', step: { href: '/sessions/S-9' } }]);
  const leave = [{ from: '2026-10-20', to: '2026-11-30' }];
  expect(byNeed([mentee('kenji', { ...silent, leave })], [], now, 'UTC')[0]?.needs).toEqual([]);
});

test('R21 whatever waits, waits only on days at which nobody was away', () => {
  const leave = [{ from: '2026-11-05', to: '2026-11-19' }];
  const signOff = { pendingSignOffs: [{ milestone: 'T1-J1', askedAt: '2026-11-01T09:00:00Z' }] };
  const promised = { myActionItems: [{ id: '1', body: 'send the template', dueOn: '2026-11-19' }] };
  const [row] = byNeed([mentee('amara', { ...signOff, ...promised, leave })], [], now, 'UTC');
  expect(row?.needs.map((need) => [need.kind, need.waited])).toEqual([
    ['sign-off', 4],
    ['action item', 1],
  ]);
  const back = [{ from: '2026-11-05', to: '2026-11-20' }];
  expect(byNeed([mentee('amara', { ...promised, leave: back })], [], now, 'UTC')[0]?.needs).toEqual([]);
  const longer = mentee('zoe', {
    pendingSignOffs: [{ milestone: 'T1-J1', askedAt: '2026-11-10T09:00:00Z' }],
  });
  expect(names([mentee('amara', { ...signOff, leave }), longer])).toEqual(['zoe', 'amara']);
});

test('R24 an active goal is idle after 30 days without a change', () => {
  const goal = { number: 1, title: 'One', state: 'active', dueOn: null, mine: false };
  const [row] = byNeed(
    [
      mentee('priya', {
        goals: [
          { ...goal, updatedAt: '2026-10-01T00:00:00Z' },
          { ...goal, number: 2, updatedAt: '2026-11-19T00:00:00Z' },
        ],
      }),
    ],
    [],
    now,
    'UTC',
  );
  expect(row?.health.facts.idleGoals).toBe(1);
});

test('S-5 a check-in that waits for my half says since when; one that waits for the other side says nothing', () => {
  const side = { id: 'x', name: 'x', handle: 'x' };
  const line = {
    ...{ id: 'c', mentorshipId: 'pair of priya', mentor: side, mentee: side, role: 'mentor' as const },
    ...{ running: true, level: 'J', openedAt: '2026-11-17T09:00:00Z', closedAt: null, outcome: null },
    ...{ mineIn: false, revealed: false, questions: 3, differently: 0 },
  };
  const needs = (more: object) =>
    byNeed([mentee('priya'), mentee('zoe')], [], now, 'UTC', [{ ...line, ...more }]).flatMap((row) =>
      row.needs.map((need) => [row.overview.mentee.name, need.kind, need.waited, need.step.href]),
    );
  expect(needs({})).toEqual([['priya', 'check-in', 3, '/check-ins/c']]);
  expect(needs({ mineIn: true })).toEqual([]);
  expect(needs({ mineIn: true, revealed: true, differently: 2 })).toEqual([]);
});
