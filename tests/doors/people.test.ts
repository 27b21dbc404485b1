import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { deactivatePerson, reactivatePerson } from '@/lib/operations/mutations';
import { addLeave, addPerson as addNew, editPerson, endLeave } from '@/lib/people/mutations';
import { getLeave, getReportingHistory } from '@/lib/people/queries';
import { setManager } from '@/lib/teams/mutations';
import { addLine, addMentorship, addPeople, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
type Handle = 'boss' | 'lead' | 'senior' | 'junior' | 'outsider';
let id: Record<Handle, string>;
let admin = '';

beforeAll(async () => {
  admin = await addPerson(owner, 'admin', { isAdmin: true });
  id = await addPeople(owner, 'boss', 'lead', 'senior', 'junior', 'outsider');
  await addLine(owner, id.lead, id.boss);
  await addLine(owner, id.junior, id.lead);
});
afterAll(() => owner.end());

const asAdmin = <T>(work: (tx: ViewerTx) => Promise<T>) => as(owner, admin, work);
const newPerson = (name: string, more: object = {}) => ({
  key: randomUUID(),
  name,
  email: `${randomUUID()}@rung.test`,
  zone: 'Europe/Berlin',
  title: undefined,
  isAdmin: false,
  managerId: undefined,
  level: undefined,
  password: undefined,
  ...more,
});

test('A-1: an admin adds a person with manager, level and first password; sending twice adds once', async () => {
  const input = newPerson('Zoë Ångström', {
    managerId: id.lead,
    level: 'J',
    password: 'three unrelated words',
  });
  const first = await asAdmin((tx) => addNew(tx, input));
  expect(first.goTo).toBe('/admin/people/zoe-angstrom');
  expect((await asAdmin((tx) => addNew(tx, input))).goTo).toBe(first.goTo);
  const [found] =
    await owner`select p.id, l.level, c.password_hash, r.manager_id from people p join person_levels l on l.person_id = p.id
    join credentials c on c.person_id = p.id join reporting_lines r on r.person_id = p.id where p.handle = 'zoe-angstrom'`;
  expect(found).toMatchObject({
    level: 'J',
    manager_id: id.lead,
    password_hash: expect.stringContaining('$'),
  });
  const second = await asAdmin((tx) => addNew(tx, newPerson('Zoe Angstrom')));
  expect(second.goTo).toBe('/admin/people/zoe-angstrom-2');
});

test('edit-4: a taken address, an unknown level and a circle are refused at their field', async () => {
  const refused = (work: (tx: ViewerTx) => Promise<unknown>) => expect(asAdmin(work)).rejects;
  await refused((tx) => addNew(tx, newPerson('Copy', { email: 'junior@rung.test' }))).toMatchObject({
    field: 'email',
  });
  await refused((tx) => addNew(tx, newPerson('Odd', { level: 'X' }))).toMatchObject({ field: 'level' });
  await refused((tx) => setManager(tx, { id: id.boss, managerId: id.junior })).toMatchObject({
    field: 'managerId',
    message: expect.stringContaining('circle'),
  });
  await refused((tx) => setManager(tx, { id: id.boss, managerId: id.boss })).toMatchObject({
    field: 'managerId',
  });
  await refused((tx) => setManager(tx, { id: randomUUID(), managerId: id.boss })).toThrow(/not here/);
});

test('R2: a new manager closes the line before at that instant', async () => {
  await asAdmin((tx) => setManager(tx, { id: id.senior, managerId: id.lead }));
  await asAdmin((tx) => setManager(tx, { id: id.senior, managerId: id.boss }));
  const lines = await asAdmin((tx) => getReportingHistory(tx, id.senior));
  expect(lines.map((line) => line.managerHandle)).toEqual(['boss', 'lead']);
  expect(lines[1]?.to).toEqual(lines[0]?.from);
  await asAdmin((tx) => setManager(tx, { id: id.senior }));
  expect((await asAdmin((tx) => getReportingHistory(tx, id.senior)))[0]?.to).not.toBeNull();
});

test('R3: nobody but an admin adds, edits, moves or switches off people', async () => {
  const edited = {
    id: id.junior,
    version: 1,
    name: 'X',
    email: 'x@rung.test',
    title: undefined,
    zone: 'UTC',
    isAdmin: true,
  };
  for (const who of [id.boss, id.lead, id.junior]) {
    const tries = [
      (tx: ViewerTx) => addNew(tx, newPerson('Sneak')),
      (tx: ViewerTx) => editPerson(tx, edited),
      (tx: ViewerTx) => setManager(tx, { id: id.junior, managerId: id.boss }),
      (tx: ViewerTx) => deactivatePerson(tx, { id: id.outsider }),
    ];
    for (const attempt of tries) await expect(as(owner, who, attempt)).rejects.toThrow(/not here/);
  }
});

test('W20: a stale version is refused and keeps the other change', async () => {
  const words = {
    id: id.outsider,
    email: 'outsider@rung.test',
    title: undefined,
    zone: 'UTC',
    isAdmin: false,
  };
  await asAdmin((tx) => editPerson(tx, { ...words, version: 1, name: 'First' }));
  await expect(
    asAdmin((tx) => editPerson(tx, { ...words, version: 1, name: 'Second' })),
  ).rejects.toMatchObject({ field: 'version' });
});

test('R25: the last admin stays; a leaver keeps history, loses sign-in and running mentorships', async () => {
  await expect(asAdmin((tx) => deactivatePerson(tx, { id: admin }))).rejects.toThrow(/last admin/);
  const running = await addMentorship(owner, id.senior, id.outsider);
  const asked = await addMentorship(owner, id.senior, id.outsider, { purpose: 'coffee', from: null });
  await as(owner, id.senior, async () => undefined);
  await asAdmin((tx) => deactivatePerson(tx, { id: id.senior }));
  const rows =
    await owner`select id, upper(period) is not null as ended, declined_at is not null as lapsed from mentorships
    where id in (${running}, ${asked}) order by purpose`;
  expect(rows).toMatchObject([
    { id: running, ended: true },
    { id: asked, lapsed: true },
  ]);
  const [live] =
    await owner`select count(*)::int as n from sign_ins where person_id = ${id.senior} and ended_at is null`;
  expect(live?.n).toBe(0);
  await expect(as(owner, id.senior, async () => undefined)).rejects.toThrow();
  await asAdmin((tx) => reactivatePerson(tx, { id: id.senior }));
  await as(owner, id.senior, async () => undefined);
});

test('R21: leave is one’s own or an admin’s to set, does not overlap and ends early', async () => {
  await as(owner, id.junior, (tx) =>
    addLeave(tx, { personId: id.junior, from: '2030-03-03', to: '2030-03-09' }),
  );
  const overlapping = { personId: id.junior, from: '2030-03-09', to: '2030-03-20' };
  await expect(as(owner, id.junior, (tx) => addLeave(tx, overlapping))).rejects.toMatchObject({
    field: 'from',
  });
  await expect(as(owner, id.lead, (tx) => addLeave(tx, overlapping))).rejects.toThrow(/not here/);
  const [leave] = await as(owner, id.lead, (tx) => getLeave(tx, id.junior));
  expect(leave).toMatchObject({ from: '2030-03-03', to: '2030-03-09' });
  expect(await as(owner, id.outsider, (tx) => getLeave(tx, id.junior))).toEqual([]);
  await as(owner, id.junior, (tx) => endLeave(tx, { id: leave?.id ?? '' }));
  expect(await as(owner, id.junior, (tx) => getLeave(tx, id.junior))).toEqual([]);
  await expect(as(owner, id.junior, (tx) => endLeave(tx, { id: randomUUID() }))).rejects.toThrow(/not here/);
});
