import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET } from '@/app/api/calendar/[file]/route';
import { feedAddress } from '@/lib/access/feed-address';
import type { ViewerTx } from '@/lib/access/viewer';
import { makeFeed, nameInFeed, revokeFeed } from '@/lib/sessions/calendar-mutations';
import { getMeeting, getMyFeed } from '@/lib/sessions/calendar-queries';
import { addLine, addMentorship, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
const newFeed = (tx: ViewerTx) => makeFeed(tx, { key: crypto.randomUUID() });
const id: Record<string, string> = {};
const number: Record<string, number> = {};

/** The calendar a program gets at this address: what each event is called, or the status of a refusal. */
async function fetched(address: string): Promise<string[] | number> {
  const file = address.split('/').at(-1) ?? '';
  const answer = await GET(new Request(address), { params: Promise.resolve({ file }) });
  if (!answer.ok) return answer.status;
  const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent');
  return events.map((event) => new ICAL.Event(event).summary).sort();
}

async function addressOf(person: string): Promise<string> {
  const feed = await as(owner, id[person]!, getMyFeed);
  return feedAddress(feed!, process.env)!;
}

async function meet(
  name: string,
  pair: string,
  mentee: string,
  days: number,
  state: string,
  group: string | null,
) {
  const [row] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by, group_id, kind)
    values (${pair}, ${id[mentee]!}, now() + make_interval(days => ${days}), 45, ${state}::session_state, ${id.senior!}, ${group},
      ${group ? 'group' : 'one-to-one'}::session_kind) returning number`;
  number[name] = row!.number;
}

beforeAll(async () => {
  for (const name of ['senior', 'junior', 'newcomer', 'boss', 'outsider'])
    id[name] = await addPerson(owner, name, { name: name[0]!.toUpperCase() + name.slice(1) });
  await addLine(owner, id.junior!, id.boss!);
  const [one, two] = [
    await addMentorship(owner, id.senior!, id.junior!),
    await addMentorship(owner, id.senior!, id.newcomer!),
  ];
  const [group] =
    await owner`insert into session_groups (host_id, topic) values (${id.senior!}, 'Reading papers') returning id`;
  await meet('next', one, 'junior', 3, 'planned', null);
  await meet('held', one, 'junior', -7, 'held', null);
  await meet('cancelled', one, 'junior', 10, 'cancelled', null);
  await meet('far', one, 'junior', -200, 'held', null);
  await meet('both', one, 'junior', 5, 'planned', group!.id);
  await meet('both too', two, 'newcomer', 5, 'planned', group!.id);
  for (const person of ['senior', 'junior', 'boss']) await as(owner, id[person]!, newFeed);
});
afterAll(() => owner.end());

test('inbox-6 W14 a feed holds its owner’s own meetings and no names', async () => {
  expect(await fetched(await addressOf('senior'))).toEqual(['1:1', '1:1', '1:1']);
  expect(await fetched(await addressOf('junior'))).toEqual(['1:1', '1:1', '1:1']);
  expect(await fetched(await addressOf('boss'))).toEqual([]);
});

test('names come with their owner’s consent, and a group session is one meeting for its host', async () => {
  await as(owner, id.senior!, (tx) => nameInFeed(tx, { names: 'yes' }));
  expect(await fetched(await addressOf('senior'))).toEqual([
    '1:1 with Junior',
    '1:1 with Junior',
    'Group session with Junior, Newcomer',
  ]);
  await as(owner, id.senior!, (tx) => nameInFeed(tx, { names: 'no' }));
  expect(await fetched(await addressOf('senior'))).toEqual(['1:1', '1:1', '1:1']);
});

test('W10 a new address ends the old one; a revoked one, one of somebody who left and a made-up one are the same 404', async () => {
  const old = await addressOf('junior');
  await as(owner, id.junior!, newFeed);
  expect(await fetched(old)).toBe(404);
  const live = await addressOf('junior');
  expect(await fetched(live)).toHaveLength(3);
  await owner`update people set deactivated_at = now() where id = ${id.junior!}`;
  expect(await fetched(live)).toBe(404);
  await owner`update people set deactivated_at = null where id = ${id.junior!}`;
  await as(owner, id.junior!, revokeFeed);
  expect(await fetched(live)).toBe(404);
  expect(await fetched(`https://x/api/calendar/${'a'.repeat(43)}.ics`)).toBe(404);
  expect(await fetched('https://x/api/calendar/../secrets')).toBe(404);
});

test('W20 two clicks at once leave one live address', async () => {
  await Promise.all(Array.from({ length: 6 }, () => as(owner, id.boss!, newFeed)));
  const [row] =
    await owner`select count(*)::int as live from calendar_feeds where person_id = ${id.boss!} and revoked_at is null`;
  expect(row?.live).toBe(1);
});

test('a mentor change empties the feed of what lies ahead at that instant (R9)', async () => {
  const before = await fetched(await addressOf('senior'));
  await owner`update mentorships set period = tstzrange(lower(period), now()) where mentee_id = ${id.junior!}`;
  const after = await fetched(await addressOf('senior'));
  expect([before.valueOf(), after]).toEqual([
    ['1:1', '1:1', '1:1'],
    ['1:1', '1:1'],
  ]);
});

test('one session is added to a calendar by those who meet in it, and by nobody else', async () => {
  const mine = (person: string) => as(owner, id[person]!, (tx) => getMeeting(tx, number.next!));
  expect((await mine('junior'))?.other).toBe('Senior');
  expect(await mine('boss')).toBe(undefined);
  expect(await mine('outsider')).toBe(undefined);
});
