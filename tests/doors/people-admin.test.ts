import { afterAll, beforeAll, expect, test } from 'vitest';
import { getCandidates, getMentorship } from '@/lib/mentorships/queries';
import { mentorshipLists, peopleLists } from '@/lib/operations/lists';
import { getInstallation, getPersonRecord, listMentorships, listPeople } from '@/lib/operations/queries';
import { addLine, addMentorship, addPeople, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
type Handle = 'boss' | 'lead' | 'senior' | 'junior' | 'outsider';
let id: Record<Handle, string>;
let admin = '';
let pair = '';

beforeAll(async () => {
  admin = await addPerson(owner, 'admin', { isAdmin: true });
  id = await addPeople(owner, 'boss', 'lead', 'senior', 'junior', 'outsider');
  await addLine(owner, id.lead, id.boss);
  await addLine(owner, id.senior, id.lead);
  await addLine(owner, id.junior, id.lead);
  pair = await addMentorship(owner, id.senior, id.junior, { everyDays: 7 });
  await addMentorship(owner, id.junior, id.senior, { purpose: 'technical', to: '2026-05-01' });
  await addMentorship(owner, id.outsider, id.junior, { purpose: 'coffee', from: null });
  await owner`update people set deactivated_at = now() where id = ${id.boss}`;
});
afterAll(() => owner.end());

test('R18: each number of the admin home equals the rows its list shows', async () => {
  const counted = await as(owner, admin, getInstallation);
  expect(counted?.framework?.version).toBeTruthy();
  for (const shown of peopleLists) {
    const list = await as(owner, admin, (tx) => listPeople(tx, shown, ''));
    expect([shown, list.people.length]).toEqual([shown, counted?.people[shown]]);
  }
  for (const shown of mentorshipLists) {
    const list = await as(owner, admin, (tx) => listMentorships(tx, shown));
    expect([shown, list.mentorships.length]).toEqual([shown, counted?.mentorships[shown]]);
  }
  expect(counted?.people).toMatchObject({ all: 5, 'manager-left': 1, 'without-manager': 2, left: 1 });
  expect(counted?.mentorships).toMatchObject({ active: 1, requested: 1, ended: 1 });
});

test('R8: people come in pages by name and are found by a part of it; odd characters are only characters', async () => {
  for (let number = 0; number < 60; number += 1)
    await addPerson(owner, `crowd-${number}`, { name: `Crowd ${number}` });
  const first = await as(owner, admin, (tx) => listPeople(tx, 'all', 'crowd'));
  expect(first.people).toHaveLength(50);
  const second = await as(owner, admin, (tx) => listPeople(tx, 'all', 'crowd', first.more ?? ''));
  expect(second.people).toHaveLength(10);
  expect(second.more).toBeNull();
  for (const odd of ['%', '_', '\\', "'"]) {
    expect((await as(owner, admin, (tx) => listPeople(tx, 'all', odd))).people).toEqual([]);
  }
});

test('R3: an admin’s record of a person has no level and no text', async () => {
  const record = await as(owner, admin, (tx) => getPersonRecord(tx, 'lead'));
  expect(record).toMatchObject({
    handle: 'lead',
    managerId: id.boss,
    reports: ['junior', 'senior'],
    mentorships: [],
  });
  expect(await as(owner, admin, (tx) => getPersonRecord(tx, 'nobody'))).toBeUndefined();
});

test('R8: the page of a mentorship, for each who may know it', async () => {
  const seen = (who: string) => as(owner, who, (tx) => getMentorship(tx, pair));
  expect(await seen(id.junior)).toMatchObject({
    role: 'mentee',
    state: 'active',
    cadence: { everyDays: 7 },
    others: [{ state: 'ended', mentor: 'junior' }],
  });
  expect(await seen(id.senior)).toMatchObject({ role: 'mentor' });
  expect(await seen(id.lead)).toMatchObject({ role: null, cadence: { everyDays: 7 }, others: [], goals: [] });
  expect(await seen(admin)).toMatchObject({ role: null });
  for (const who of [id.outsider]) expect(await seen(who)).toBeUndefined();
});

test('R11: a mentor’s load is known to the mentor, the mentor’s manager and admins', async () => {
  const load = async (who: string) =>
    (await as(owner, who, (tx) => getCandidates(tx, id.junior))).find((each) => each.handle === 'senior')
      ?.everyDays;
  expect(await load(id.lead)).toEqual([7]);
  expect(await load(admin)).toEqual([7]);
  expect(await load(id.senior)).toEqual([7]);
  expect(await load(id.outsider)).toBeNull();
  const candidates = await as(owner, id.lead, (tx) => getCandidates(tx, id.junior));
  expect(candidates.find((each) => each.handle === 'lead')?.manages).toBe(true);
  expect(candidates.map((each) => each.handle)).not.toContain('boss');
});
