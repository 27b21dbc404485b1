import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerMentorship, endMentorship, pairPeople, setCadence } from '@/lib/mentorships/mutations';
import { getMyMentorships } from '@/lib/mentorships/queries';
import { addLine, addMentorship, addPeople, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
type Handle = 'boss' | 'lead' | 'senior' | 'junior' | 'newcomer' | 'outsider';
let id: Record<Handle, string>;
let admin = '';

beforeAll(async () => {
  admin = await addPerson(owner, 'admin', { isAdmin: true });
  id = await addPeople(owner, 'boss', 'lead', 'senior', 'junior', 'newcomer', 'outsider');
  await addLine(owner, id.lead, id.boss);
  await addLine(owner, id.junior, id.lead);
  await addLine(owner, id.newcomer, id.lead);
});
afterAll(() => owner.end());

type Asked = {
  by?: string;
  mentor?: string;
  mentee?: string;
  purpose?: 'growth' | 'technical';
  reason?: string;
};

async function ask({
  by = id.lead,
  mentor = id.senior,
  mentee = id.junior,
  purpose = 'growth',
  reason,
}: Asked): Promise<string> {
  const input = {
    key: randomUUID(),
    mentorId: mentor,
    menteeId: mentee,
    purpose,
    everyDays: 7,
    minutes: 30,
    reason,
  };
  const { goTo } = await as(owner, by, (tx) => pairPeople(tx, input));
  return goTo.replace('/mentorships/', '');
}

const accept = (mentorship: string, who: string) =>
  as(owner, who, (tx) => answerMentorship(tx, { id: mentorship, answer: 'accept' }));
const end = (mentorship: string, who: string, reason?: string, close: string[] = []) =>
  as(owner, who, (tx) => endMentorship(tx, { id: mentorship, reason, 'close[]': close }));

async function begin(asked: Asked): Promise<string> {
  const pair = await ask(asked);
  await accept(pair, asked.mentor ?? id.senior);
  await accept(pair, asked.mentee ?? id.junior);
  return pair;
}

test('R8: it begins when both have accepted, may come back after a gap, and never overlaps itself', async () => {
  const first = await ask({});
  await accept(first, id.senior);
  expect((await as(owner, id.junior, getMyMentorships))[0]).toMatchObject({
    state: 'requested',
    waitsForMe: true,
  });
  await accept(first, id.junior);
  expect((await as(owner, id.junior, getMyMentorships))[0]).toMatchObject({
    state: 'active',
    waitsForMe: false,
    everyDays: 7,
  });
  await expect(ask({})).rejects.toMatchObject({
    field: 'purpose',
    message: expect.stringContaining('running'),
  });
  await begin({ purpose: 'technical' });
  await end(first, id.junior);
  const again = await begin({});
  const mine = await as(owner, id.junior, getMyMentorships);
  expect(mine.filter((each) => each.purpose === 'growth').map((each) => each.state)).toEqual([
    'active',
    'ended',
  ]);
  expect(mine.filter((each) => each.state === 'active')).toHaveLength(2);
  await expect(accept(again, id.junior)).rejects.toThrow(/answered already/);
});

test('R8: one person in three roles; mentors may mentor each other; nobody mentors themselves', async () => {
  await begin({ mentor: id.junior, mentee: id.newcomer });
  await begin({ by: admin, mentor: id.newcomer, mentee: id.junior });
  await expect(ask({ mentor: id.junior })).rejects.toMatchObject({
    field: 'mentorId',
    message: expect.stringContaining('themselves'),
  });
});

test('R8: only the mentee’s manager and admins pair; each side answers for itself', async () => {
  for (const by of [id.boss, id.senior, id.junior, id.outsider]) {
    await expect(ask({ by, mentor: id.outsider })).rejects.toThrow(/not here/);
  }
  const asked = await ask({ mentor: id.outsider });
  for (const who of [id.lead, admin, id.senior]) await expect(accept(asked, who)).rejects.toThrow(/not here/);
  await as(owner, id.outsider, (tx) => answerMentorship(tx, { id: asked, answer: 'decline' }));
  await expect(accept(asked, id.junior)).rejects.toThrow(/answered already/);
  await ask({ mentor: id.outsider });
  await expect(ask({ mentor: id.outsider })).rejects.toMatchObject({ field: 'purpose' });
});

test('W20: a request sent twice asks once', async () => {
  const input = {
    key: randomUUID(),
    mentorId: id.senior,
    menteeId: id.newcomer,
    purpose: 'growth',
    everyDays: 14,
    minutes: 45,
  } as const;
  const send = () => as(owner, id.lead, (tx) => pairPeople(tx, { ...input, reason: undefined }));
  const [one, other] = await Promise.all([send(), send()]);
  expect(one.goTo).toBe(other.goTo);
});

test('F58: a manager at any distance needs a reason, which is kept for the pair and admins', async () => {
  await expect(ask({ mentor: id.boss })).rejects.toMatchObject({ field: 'reason' });
  const far = await ask({ mentor: id.boss, reason: 'Nobody else knows the field.' });
  const [conflict] =
    await owner`select reason, recorded_by from mentorship_conflicts where mentorship_id = ${far}`;
  expect(conflict).toEqual({ reason: 'Nobody else knows the field.', recorded_by: id.lead });
  const own = await ask({ mentor: id.lead, reason: 'Only for the start.' });
  await accept(own, id.junior);
  const mine = await as(owner, id.junior, getMyMentorships);
  expect(mine.find((each) => each.id === own)).toMatchObject({ state: 'active', isManagerToo: true });
});

test('R10: either side ends without telling the other why; no goal becomes not achieved', async () => {
  for (const [side, other, purpose] of [
    ['senior', 'newcomer', 'leadership'],
    ['newcomer', 'senior', 'coffee'],
  ] as const) {
    const pair = await addMentorship(owner, id.senior, id.newcomer, {
      from: '2026-02-01',
      purpose,
    });
    const goals =
      await owner`insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state)
      select ${pair}, ${id.newcomer}, ${id.newcomer}, 'pair', t, 'J', 'active' from unnest(array['Kept', 'Closed']) t returning id, title`;
    const closing = goals.filter((goal) => goal.title === 'Closed').map((goal) => String(goal.id));
    await end(pair, id[side], 'We never found the time.', closing);
    const told = await as(owner, id[other], (tx) =>
      tx.execute(`select reason from mentorship_endings where mentorship_id = '${pair}'`),
    );
    expect([...told]).toEqual([]);
    expect([
      ...(await as(owner, admin, (tx) =>
        tx.execute(`select reason from mentorship_endings where mentorship_id = '${pair}'`),
      )),
    ]).toHaveLength(1);
    const states =
      await owner`select title, state, closed_reason from goals where mentorship_id = ${pair} order by title`;
    expect([...states]).toEqual([
      { title: 'Closed', state: 'closed', closed_reason: 'mentorship-ended' },
      { title: 'Kept', state: 'active', closed_reason: null },
    ]);
    const events =
      await owner`select from_state, to_state, closed_reason from goal_events where goal_id in ${owner(closing)}`;
    expect([...events]).toEqual([
      { from_state: 'active', to_state: 'closed', closed_reason: 'mentorship-ended' },
    ]);
    await expect(end(pair, id[other])).rejects.toThrow(/ended already/);
  }
});

test('W20: a cadence is changed by the pair alone, and not over a change one has not seen', async () => {
  const pair = await addMentorship(owner, id.outsider, id.newcomer, { purpose: 'technical' });
  const [before] = await owner`select id from cadences where mentorship_id = ${pair}`;
  const change = (who: string, seen: string) =>
    as(owner, who, (tx) => setCadence(tx, { id: pair, seen, everyDays: 30, minutes: 60 }));
  await change(id.newcomer, String(before?.id));
  await expect(change(id.outsider, String(before?.id))).rejects.toMatchObject({ field: 'version' });
  for (const who of [id.lead, id.boss, admin])
    await expect(change(who, String(before?.id))).rejects.toThrow(/not here/);
});
