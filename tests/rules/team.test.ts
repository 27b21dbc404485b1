import { expect, test } from 'vitest';
import type { ReportOverview } from '@/lib/teams/overview';
import { groupsOf, inOrder, tiltOf } from '@/lib/teams/standing-of-team';
import { shipped } from '../support/shipped-framework';
import { standingsOf } from '../support/standings';

const now = '2026-11-20T12:00:00Z';
const mentor: ReportOverview['mentors'][number] = {
  mentorshipId: 'm',
  handle: 'ines',
  name: 'Ines',
  purpose: 'growth',
  since: '2026-01-01T00:00:00Z',
  everyDays: 14,
  isManagerToo: false,
};

function person(name: string, more: Partial<ReportOverview> = {}): ReportOverview {
  return {
    id: name,
    handle: name,
    name,
    title: null,
    zone: 'UTC',
    joinedAt: '2026-01-01T00:00:00Z',
    level: 'J',
    awayUntil: null,
    leave: [],
    lastHeldAt: '2026-11-18T12:00:00Z',
    nextPlannedAt: null,
    openGoals: 0,
    checkedIn: false,
    observed: false,
    standings: [],
    waivers: [],
    metThisQuarter: [],
    mentors: [mentor],
    ...more,
  };
}
const names = (all: ReportOverview[]) => all.map((each) => each.name);

test('M-1 each number of the sentences is the length of a list of people', () => {
  const moved = { milestone: 'T1-J1', since: now, eventId: 'e' };
  const team = [
    person('ana', { metThisQuarter: [moved, { ...moved, milestone: 'T2-J1' }] }),
    person('ben', { lastHeldAt: '2026-10-01T12:00:00Z' }),
    person('cleo', { lastHeldAt: null }),
    person('dev', { mentors: [], lastHeldAt: null }),
    person('eva', { standings: standingsOf(shipped.gates[0]!.milestones, 'met') }),
  ];
  const groups = groupsOf(shipped, team, now);
  expect(names(groups.met)).toEqual(['ana', 'eva']);
  expect(names(groups['not-met'])).toEqual(['ben', 'cleo']);
  expect(names(groups.moved)).toEqual(['ana']);
  expect(groups.milestones).toBe(2);
  expect(names(groups.unpaired)).toEqual(['dev']);
  expect(names(groups.ready)).toEqual(['eva']);
});

test('F8 the team page calls somebody ready for the senior gate by the same facts as the gate: what is on record, too', () => {
  const standings = standingsOf(
    shipped.milestones.filter(({ level }) => level === 'S').map(({ code }) => code),
    'met',
  );
  const ready = (more: Partial<ReportOverview>) =>
    names(groupsOf(shipped, [person('ana', { level: 'M', standings, ...more })], now).ready);
  expect(ready({})).toEqual([]);
  expect(ready({ checkedIn: true })).toEqual([]);
  expect(ready({ observed: true })).toEqual([]);
  expect(ready({ checkedIn: true, observed: true })).toEqual(['ana']);
});

test('R21 silence counts no day on which the report or a mentor was away', () => {
  const quiet = { lastHeldAt: '2026-10-20T12:00:00Z' };
  const away = [{ from: '2026-10-25', to: '2026-11-14' }];
  const groups = groupsOf(shipped, [person('ana', quiet), person('ben', { ...quiet, leave: away })], now);
  expect(names(groups['not-met'])).toEqual(['ana']);
  expect(names(groups.met)).toEqual(['ben']);
});

test('R31 a team is ordered by name or by silence, whatever anybody has met', () => {
  const far = standingsOf(['T1-J1', 'T2-J1', 'P1-J1'], 'met');
  const team = [
    person('zoe', { standings: far, lastHeldAt: '2026-11-19T12:00:00Z' }),
    person('ana', { lastHeldAt: '2026-11-01T12:00:00Z' }),
    person('kim', { lastHeldAt: null }),
    person('lea', { lastHeldAt: '2026-09-01T12:00:00Z', awayUntil: '2026-12-01' }),
  ];
  expect(names(inOrder(shipped, team, 'name', now))).toEqual(['ana', 'kim', 'lea', 'zoe']);
  expect(names(inOrder(shipped, team, 'silence', now))).toEqual(['kim', 'ana', 'zoe', 'lea']);
  const without = team.map((each) => ({ ...each, standings: [] }));
  expect(names(inOrder(shipped, without, 'silence', now))).toEqual(
    names(inOrder(shipped, team, 'silence', now)),
  );
});

test('R31 by tilt whoever’s tracks stand furthest apart comes first, and being further on moves nobody up', () => {
  const all = (track: string, level: string) => {
    const own = shipped.competencies.filter((each) => each.track === track).map((each) => each.code);
    return shipped.milestones
      .filter((each) => each.level === level && own.includes(each.competency))
      .map((each) => each.code);
  };
  const both = [...all('technical', 'J'), ...all('soft-skill', 'J')];
  const team = [
    person('zoe', { standings: standingsOf(all('soft-skill', 'J'), 'met') }),
    person('kim', { standings: standingsOf(both, 'met') }),
    person('ana'),
    person('ben', { standings: standingsOf([...both, ...all('technical', 'J').slice(0, 1)], 'met') }),
    person('lea', { standings: standingsOf(all('technical', 'J').slice(0, 2), 'met') }),
  ];
  expect(names(inOrder(shipped, team, 'tilt', now))).toEqual(['zoe', 'lea', 'ana', 'ben', 'kim']);
  expect(tiltOf(shipped, team[0]!)).toBeCloseTo(1);
  expect(tiltOf(shipped, team[1]!)).toBe(0);
});
