import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '@/lib/growth/excerpt';
import { growthSteps } from '@/lib/growth/growth-steps';
import { heightsOf } from '@/lib/growth/heights';
import { pathOf } from '@/lib/growth/path';
import { type GrowthRecord, levelOf } from '@/lib/growth/record';
import { type TodayFacts, todayLines } from '@/lib/growth/today';
import { workingLevel } from '@/lib/growth/working-level';
import { codesAt, shipped } from '../support/shipped-framework';
import { anyStandings, standingsOf } from '../support/standings';

const nobody: GrowthRecord = {
  level: null,
  levelSince: null,
  standings: [],
  evidence: [],
  pending: [],
  back: [],
  waivers: [],
  disputed: [],
  leave: [],
};
const met = (codes: string[], since = '2026-03-01T00:00:00Z') =>
  standingsOf(codes, 'met').map((row) => ({ ...row, since }));

test('R38 somebody new has a path, three first steps and no count', () => {
  const path = pathOf(shipped, nobody);
  expect(path).toMatchObject({ isNew: true, gate: null, agreed: { code: 'J' }, next: { code: 'M' } });
  expect(path.gaps).toHaveLength(3);
});

test('F8 the gate line counts core milestones, and says when it is time to talk', () => {
  const core = shipped.gates[0]!.milestones;
  const at = (n: number) => pathOf(shipped, { ...nobody, level: 'J', standings: met(core.slice(0, n)) });
  expect(at(11).gate).toBe('11 of 13 core');
  expect(at(11).after).toBe('With these met, you are ready to discuss developing.');
  expect(at(12).after).toBe('With this met, you are ready to discuss developing.');
  expect(at(13)).toMatchObject({ gate: 'ready to discuss', readiness: { ready: true } });
  expect(at(13).after).toMatch(/^You are ready to discuss developing/);
  expect(at(5).after).toBeUndefined();
});

test('F8 a gate of several requirements is counted in requirements, and the top has none', () => {
  const path = pathOf(shipped, { ...nobody, level: 'M', standings: met(codesAt('S')) });
  expect(path.gate).toMatch(/^\d+ of \d+ requirements$/);
  expect(path.readiness?.ready).toBe(false);
  expect(pathOf(shipped, { ...nobody, level: 'S', standings: met(['T1-S1']) })).toMatchObject({
    gate: null,
    next: null,
  });
});

test('R18 the level being worked on is the agreed one until every milestone of it is met', () => {
  expect(workingLevel(shipped, 'J', met(codesAt('J').slice(1)))).toBe('J');
  expect(workingLevel(shipped, 'J', met(codesAt('J')))).toBe('M');
  expect(workingLevel(shipped, 'S', met(codesAt('S')))).toBe('S');
  expect(levelOf(shipped, { level: 'X' })).toBe('J');
});

test('F82 the braid ends at the height the ladder shows', () => {
  fc.assert(
    fc.property(anyStandings, (standings) => {
      const rows = standings.map((row, at) => ({ ...row, since: new Date(1e12 + at * 1e8).toISOString() }));
      const changes = rows.map(({ eventId, since, ...row }) => ({ ...row, id: eventId, at: since }));
      const steps = growthSteps(shipped, changes);
      for (const { track, height } of heightsOf(shipped, rows))
        expect(steps.findLast((step) => step.track === track)?.height ?? 0).toBeCloseTo(height);
      expect(steps.map((step) => step.at)).toEqual(steps.map((step) => step.at).toSorted());
    }),
  );
});

const day: TodayFacts = {
  now: '2026-11-20T12:00:00Z',
  zone: 'Europe/Berlin',
  nextSession: null,
  requests: [],
  goals: [],
  items: [],
};

test('D1 Today opens on people, then what waits for an answer, then what is due', () => {
  const lines = todayLines({
    ...day,
    nextSession: { number: 3, startsAt: '2026-11-20T14:00:00Z', other: 'Ines' },
    requests: [{ id: 'm', other: 'Dario' }],
    checkIns: [{ id: 'c', other: 'Ines' }],
    goals: [
      { number: 1, title: 'Lead the retro', waitsForMe: true, proposer: 'Ines' },
      { number: 2, title: 'Mine', waitsForMe: false, proposer: 'Ines' },
    ],
    items: [
      { id: 'a', body: 'Write it up', dueOn: '2026-11-20', session: 3 },
      { id: 'b', body: 'Later', dueOn: '2026-11-21', session: null },
    ],
  });
  expect(lines.map((line) => line.says)).toEqual([
    'You meet Ines today at 15:00',
    'A mentorship with Dario waits for your yes',
    'A check-in with Ines waits for your half',
    'Ines proposed “Lead the retro”',
    'Due today: Write it up',
  ]);
});

test('time-1 today is the reader’s day: a session after midnight in their zone is tomorrow', () => {
  const late = { number: 3, startsAt: '2026-11-20T23:30:00Z', other: 'Ines' };
  expect(todayLines({ ...day, nextSession: late })).toEqual([]);
  expect(todayLines({ ...day, zone: 'UTC', nextSession: late })).toHaveLength(1);
});

test('J-1 a quotation is the first paragraph, cut between words', () => {
  expect(excerptOf('One.\n\nTwo.')).toBe('One.');
  expect(excerptOf('wordy '.repeat(100), 20)).toBe('wordy wordy wordy …');
});
