import { afterAll, beforeAll, expect, test } from 'vitest';
import { getMenteesOverview, getMyMentorships } from '@/lib/mentorships/queries';
import { getLevelOf, getPersonByHandle } from '@/lib/people/queries';
import { getReportsOverview } from '@/lib/teams/queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'boss' | 'senior' | 'junior' | 'outsider', string>;
let pair = '';

beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'junior', 'outsider');
  await addLine(owner, id.senior, id.boss);
  await addLine(owner, id.junior, id.boss);
  pair = await addMentorship(owner, id.senior, id.junior);
  await addMentorship(owner, id.boss, id.senior, { purpose: 'leadership', everyDays: 30 });
  await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by) values
    (${pair}, ${id.junior}, '2026-03-02T10:00Z', 45, 'held', ${id.senior}),
    (${pair}, ${id.junior}, now() + interval '3 days', 45, 'planned', ${id.senior}),
    (${pair}, ${id.junior}, now() - interval '1 day', 45, 'planned', ${id.senior})`;
  await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state) values
    (${pair}, ${id.junior}, ${id.senior}, 'team', 'Clean the data', 'J', 'active'),
    (${pair}, ${id.junior}, ${id.senior}, 'pair', 'Speak up', 'J', 'active')`;
  await owner`insert into leaves (person_id, days) values (${id.junior}, daterange(current_date - 1, current_date + 3))`;
  await owner`insert into person_levels (person_id, level, origin, since) values (${id.junior}, 'J', 'stated at start', '2026-01-01')`;
});
afterAll(() => owner.end());

test('R8: my mentorships show both roles, the other side and a way to reach them', async () => {
  const mine = await as(owner, id.senior, getMyMentorships);
  expect(
    mine.map(({ role, other, state, everyDays, isManagerToo }) => [
      role,
      other.handle,
      state,
      everyDays,
      isManagerToo,
    ]),
  ).toEqual([
    ['mentee', 'boss', 'active', 30, true],
    ['mentor', 'junior', 'active', 14, false],
  ]);
  expect(mine[1]?.other.email).toBe('junior@rung.test');
  expect(await as(owner, id.outsider, getMyMentorships)).toEqual([]);
});

test('S-6: my mentees in one query', async () => {
  const [mentee, ...others] = await as(owner, id.senior, getMenteesOverview);
  expect(others).toEqual([]);
  expect(mentee).toMatchObject({
    mentorshipId: pair,
    everyDays: 14,
    heldOn: ['2026-03-02'],
    mentee: { handle: 'junior', level: 'J' },
  });
  expect(mentee?.lastHeld?.startsAt).toContain('2026-03-02T10:00');
  expect(mentee?.nextPlanned).not.toBeNull();
  expect(mentee?.toConfirm).toHaveLength(1);
  expect(mentee?.goals.map((goal) => goal.title)).toEqual(['Clean the data', 'Speak up']);
  expect(mentee?.leave).toHaveLength(1);
  expect(mentee?.awayUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('R1: the team page counts what the manager may open and nothing else', async () => {
  const team = await as(owner, id.boss, getReportsOverview);
  expect(team.map(({ handle, openGoals, level }) => [handle, openGoals, level])).toEqual([
    ['junior', 1, 'J'],
    ['senior', 0, null],
  ]);
  expect(team[0]?.mentors).toMatchObject([{ handle: 'senior', everyDays: 14, isManagerToo: false }]);
  expect(await as(owner, id.senior, getReportsOverview)).toEqual([]);
});

test('R8: a person is found by handle with what the viewer is to them', async () => {
  expect(await as(owner, id.senior, (tx) => getPersonByHandle(tx, 'junior'))).toMatchObject({
    mine: false,
    mentor: true,
    mentee: false,
    manager: false,
  });
  expect(await as(owner, id.boss, (tx) => getPersonByHandle(tx, 'junior'))).toMatchObject({
    mentor: false,
    manager: true,
  });
  expect(await as(owner, id.boss, (tx) => getPersonByHandle(tx, 'nobody'))).toBeUndefined();
  expect(await as(owner, id.senior, (tx) => getLevelOf(tx, id.junior))).toMatchObject({
    level: 'J',
    since: '2026-01-01',
  });
  expect(await as(owner, id.outsider, (tx) => getLevelOf(tx, id.junior))).toBeUndefined();
});
