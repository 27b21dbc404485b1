import { expect, test } from 'vitest';
import { closingReasons, goalStates } from '@/db/enums';
import { endingsFor } from '@/lib/goals/closing';
import { filterOf, goalFilters, sayFilter, statesOf } from '@/lib/goals/filter';
import { nameOf, numberOf } from '@/lib/goals/number';
import { formerStateOf, proposalsOf } from '@/lib/goals/on-the-table';
import type { GoalEvent, GoalLine } from '@/lib/goals/record';
import { audienceChoices, sayEvent, sayGoalReaders, sayState } from '@/lib/goals/say-goal';
import { suggestDue } from '@/lib/goals/suggest-due';

const goal = {
  state: 'active',
  closedReason: null,
  dueOn: '2026-03-01',
  startedOn: '2026-01-01',
  menteeZone: 'UTC',
  leave: [],
} satisfies Partial<GoalLine>;
const late = '2026-05-01T12:00:00Z';

test('R13 overdue, blocked, superseded, dropped and failed each look and read differently', () => {
  const said = [
    sayState(goal, late),
    sayState({ ...goal, state: 'blocked' }, '2026-02-01T00:00:00Z'),
    ...(['superseded', 'dropped', 'not-achieved'] as const).map((closedReason) =>
      sayState({ ...goal, state: 'closed', closedReason }, late),
    ),
  ];
  expect(said.map((each) => each.word)).toEqual([
    'overdue',
    'blocked',
    'superseded',
    'no longer relevant',
    'not achieved',
  ]);
  expect(sayState({ ...goal, state: 'blocked' }, late).word).toBe('blocked and overdue');
  expect(sayState({ ...goal, state: 'suspended' }, late)).toMatchObject({
    word: 'suspended',
    overdue: false,
  });
  expect(sayState({ ...goal, state: 'closed', closedReason: 'achieved' }, late).glyph).toBe('achieved');
});

test('R13 every state and every ending has a filter of its own, and an unknown one means open', () => {
  for (const filter of goalFilters) expect(statesOf(filter).states.length).toBeGreaterThan(0);
  expect(new Set(goalFilters.map(sayFilter)).size).toBe(goalFilters.length);
  expect(closingReasons.map((reason) => statesOf(reason))).toEqual(
    closingReasons.map((reason) => ({ states: ['closed'], reason })),
  );
  expect(statesOf('overdue').states).toEqual(['active', 'blocked']);
  expect(filterOf('drop table')).toBe('open');
  expect(filterOf(undefined)).toBe('open');
});

test('url-4 a goal is called G-42, and nothing else leads to it', () => {
  expect(numberOf(nameOf(42))).toBe(42);
  for (const name of ['G-0', 'G-042', '42', 'G-', 'G-1e3', 'G-99999999999', 'S-42', 'G--1'])
    expect(numberOf(name)).toBeNull();
});

const event = (
  actorId: string,
  to: GoalEvent['to'],
  from: GoalEvent['from'],
  title: string | null,
): GoalEvent => ({
  id: `${actorId} ${to}`,
  cycle: 1,
  actorId,
  actor: actorId,
  from,
  to,
  closedReason: null,
  reason: null,
  title,
  dueOn: null,
  at: late,
});

test('J-4 what is on the table are the texts of proposals, not of a resumed one', () => {
  const events = [
    event('mentor', 'proposed', null, 'First'),
    event('mentee', 'countered', 'proposed', 'Second'),
    event('mentee', 'suspended', 'countered', null),
    event('mentor', 'countered', 'suspended', null),
  ];
  expect(proposalsOf(events, 'mentee').map(({ title, side }) => [title, side])).toEqual([
    ['First', 'mentor'],
    ['Second', 'mentee'],
  ]);
  expect(formerStateOf(events)).toBe('countered');
  expect(formerStateOf([])).toBeNull();
});

test('R12 every step of a history reads as a sentence after the name', () => {
  const says = (
    to: GoalEvent['to'],
    from: GoalEvent['from'],
    closedReason: GoalEvent['closedReason'] = null,
  ) => sayEvent({ from, to, closedReason });
  expect(says('active', 'proposed')).toBe('accepted it');
  expect(says('active', 'countered')).toBe('accepted the counter-proposal');
  expect(says('active', 'closed')).toBe('reopened it as a new cycle');
  expect(says('blocked', 'suspended')).toBe('took it up again: blocked');
  expect(says('closed', 'active', 'blocked-for-good')).toBe('closed it: blocked for good');
  for (const to of goalStates) expect(says(to, null, to === 'closed' ? 'achieved' : null)).toMatch(/\w/);
});

test('sight-1 readers of a goal in words; only a mentee may keep one private', () => {
  const pair = { audience: 'team' as const, mentorId: 'm', mentor: 'Inés', menteeId: 'p', mentee: 'Priya' };
  expect(sayGoalReaders(pair, 'p')).toBe('You, Inés and your manager');
  expect(sayGoalReaders(pair, 'm')).toBe('You, Priya and their manager');
  expect(sayGoalReaders({ ...pair, audience: 'pair' }, 'p')).toBe('You and Inés');
  expect(audienceChoices(true, 'Inés').map((each) => each.value)).toEqual(['pair', 'team', 'private']);
  expect(audienceChoices(false, 'Priya').map((each) => each.value)).toEqual(['pair', 'team']);
});

test('R10 before it has begun a goal is superseded or dropped, nothing else', () => {
  expect(endingsFor(false).map((each) => each.value)).toEqual(['superseded', 'dropped']);
  expect(endingsFor(true)).toHaveLength(5);
});

test('S-3 a suggested due day leaves six weeks at the first level and twelve beyond', () => {
  expect(suggestDue('2026-01-01', true)).toBe('2026-02-12');
  expect(suggestDue('2026-01-01', false)).toBe('2026-03-26');
});
