import { expect, test } from 'vitest';
import type { PairOfTeam } from '@/lib/teams/pairs';
import { stalledOf } from '@/lib/teams/queue';
import { queueOf } from '@/lib/teams/queue-lines';
import { shipped } from '../support/shipped-framework';

const pair = (name: string, heldOn: string[], more: Partial<PairOfTeam> = {}): PairOfTeam => ({
  mentorshipId: name,
  mentee: { handle: name, name },
  mentor: { handle: 'ines', name: 'Inés' },
  startedOn: '2026-01-05',
  everyDays: 14,
  heldOn,
  nextPlannedOn: null,
  away: [],
  goalsChangedOn: [],
  snooze: null,
  ...more,
});
const weekly = ['2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25'];
const report = (id: string) => ({ id, name: id, handle: id }) as never;
const queue = (many: number) => {
  const all = Array.from({ length: many }, (_, at) => `p${at}`);
  const wanted = all.map((person) => ({ request: person, person, personHandle: person, milestone: 'T3-M1' }));
  const { stalled } = stalledOf(
    all.map((name) => pair(name, weekly)),
    '2026-07-01',
  );
  return queueOf(shipped, { groups: { ready: all.map(report), unpaired: all.map(report) }, wanted, stalled });
};

test('M-1 the longest out of its rhythm stands first; who keeps their rhythm is not there', () => {
  const pairs = [
    pair('calm', ['2026-06-25', ...weekly]),
    pair('late', [...weekly, '2026-06-01']),
    pair('later', weekly),
  ];
  expect(stalledOf(pairs, '2026-06-28').stalled.map(({ pair: { mentee } }) => mentee.name)).toEqual([
    'later',
    'late',
  ]);
});

test('R24 set aside is out of the queue up to its day, and in it again on the next', () => {
  const snooze = { id: '1', reason: 'Exams.', until: '2026-06-20', snoozedOn: '2026-06-10' };
  const quiet = [pair('mei', weekly, { snooze })];
  expect(stalledOf(quiet, '2026-06-20')).toMatchObject({ stalled: [], aside: [{ snooze }] });
  expect(stalledOf(quiet, '2026-06-21')).toMatchObject({ stalled: [{ pair: { snooze } }], aside: [] });
});

test('M-1 a glance has five of a kind, and a link to the rest; every line opens to its rows and has one step', () => {
  const { stalled, moreStalled, lines, more } = queue(7);
  expect([stalled.length, moreStalled, lines.length]).toEqual([5, 2, 15]);
  expect(more.map(({ says }) => says)).toEqual([
    '2 more ready to discuss',
    '2 more without a mentor',
    '2 more asking for an opportunity',
  ]);
  for (const { who, step } of lines)
    expect([who.href, step.href].every((href) => href.startsWith('/'))).toBe(true);
  expect(queue(5).more).toEqual([]);
});

test('M-1 R31 the queue knows no measure of a person: kinds, names, reasons and steps only', () => {
  for (const line of queue(1).lines)
    expect(Object.keys(line).sort()).toEqual(['id', 'kind', 'says', 'step', 'who']);
});
