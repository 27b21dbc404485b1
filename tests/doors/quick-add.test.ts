import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropCapture } from '@/lib/sessions/captures-mutations';
import { getChoices } from '@/lib/sessions/choices-queries';
import { getSessionMarks } from '@/lib/sessions/marks-queries';
import { planSession } from '@/lib/sessions/mutations';
import { getNotes } from '@/lib/sessions/notes-queries';
import { numberOf } from '@/lib/sessions/number';
import { getSession, getSessionLinks } from '@/lib/sessions/queries';
import { addQuickly } from '@/lib/sessions/quick-mutations';
import { getCaptures, readQuickly } from '@/lib/sessions/quick-queries';
import { keepTakeaway } from '@/lib/sessions/takeaways-mutations';
import { getTakeaways } from '@/lib/sessions/takeaways-queries';
import { addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
let id: Record<'senior' | 'junior' | 'second' | 'outsider' | 'admin', string>;
let [pair, other] = ['', ''];

beforeAll(async () => {
  id = await addPeople(owner, 'senior', 'junior', 'second', 'outsider', 'admin');
  await owner`update people set is_admin = true where id = ${id.admin}`;
  pair = await addMentorship(owner, id.senior, id.junior);
  other = await addMentorship(owner, id.senior, id.second);
});
afterAll(() => owner.end());

const add = (who: string, line: string, more = {}) =>
  as(owner, who, (tx) => addQuickly(tx, { key: randomUUID(), line, ...more }));
const numberFrom = (made: { goTo?: string }) => numberOf((made.goTo ?? '').replace('/sessions/', '')) ?? 0;

test('S-1: with a planned session one hour ago, L and save store a held one with person, start and length', async () => {
  const at = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
  await as(owner, id.junior, (tx) =>
    planSession(tx, { key: randomUUID(), mentorship: pair, at, minutes: 30, kind: 'coffee' }),
  );
  await owner`update sessions set starts_at = date_trunc('minute', now()) - interval '1 hour' where state = 'planned'`;
  const [planned] = await owner`select number, starts_at from sessions where state = 'planned'`;
  const { line, ask } = await as(owner, id.senior, (tx) => readQuickly(tx, { line: '', as: 'session' }));
  expect(line).toMatch(/^1:1 with @junior (today|\d+ \w+ \d{4}) \d\d:\d\d 30m: $/);
  expect(ask).toBeNull();
  const number = numberFrom(await add(id.senior, `${line}walked the split !send it @T1-J1`));
  expect(number).toBe(Number(planned?.number));
  const seen = await as(owner, id.junior, async (tx) => ({
    head: await getSession(tx, number),
    notes: await getNotes(tx, number),
    marks: await getSessionMarks(tx, number),
  }));
  expect(seen.head).toMatchObject({ state: 'held', mentee: 'junior', minutes: 30, kind: 'coffee' });
  expect(Date.parse(seen.head?.startsAt ?? '')).toBe(Number(planned?.starts_at));
  expect(seen.notes.map((note) => note.body)).toEqual(['walked the split !send it @T1-J1']);
  expect(seen.marks.map((mark) => mark.kind).sort()).toEqual(['action-item', 'milestone']);
});

test('add-1: a line leaves a held session with its date, length, competency, links and note', async () => {
  const number = numberFrom(
    await add(id.senior, '1:1 with @second yesterday 09:15 45m #t5 @T1-J1: walked the RFC'),
  );
  const seen = await as(owner, id.second, async (tx) => ({
    head: await getSession(tx, number),
    notes: await getNotes(tx, number),
    links: await getSessionLinks(tx, number),
  }));
  expect(seen.head).toMatchObject({ state: 'held', mentee: 'second', minutes: 45, kind: 'one-to-one' });
  expect(seen.notes[0]?.body).toMatch(/^\*T5 .+\*\n\nwalked the RFC$/);
  expect(seen.links.milestones).toEqual(['T1-J1']);
});

test('add-11: untouched fields stay empty: a line without words leaves no note', async () => {
  const number = numberFrom(await add(id.senior, '1:1 with @second 2 days ago 09:15'));
  expect(await as(owner, id.senior, (tx) => getNotes(tx, number))).toEqual([]);
});

test('add-2 add-3: goal, next session, agenda line and win are made where they belong', async () => {
  const goal = await add(id.senior, 'goal @junior lead an incident by end of Q1 @P1-J1');
  expect(goal.goTo).toMatch(/^\/goals\/G-/);
  const next = await add(id.senior, 'next @second tomorrow 15:00');
  const head = await as(owner, id.second, (tx) => getSession(tx, numberFrom(next)));
  expect(head).toMatchObject({ state: 'planned', mentee: 'second' });
  expect((await add(id.senior, 'agenda @second: how do we split?')).said).toMatch(
    /^Added to the agenda of S-/,
  );
  const [line] = await owner`select body, audience, source, mentorship_id from agenda_items`;
  expect(line).toMatchObject({
    body: 'how do we split?',
    audience: 'pair',
    source: 'own',
    mentorship_id: other,
  });
  await add(id.junior, 'win cleaned the label set @T1-J1');
  const [win] =
    await owner`select e.title, e.audience, m.milestone from evidence e join evidence_milestones m on m.evidence_id = e.id`;
  expect(win).toMatchObject({ title: 'cleaned the label set', audience: 'pair', milestone: 'T1-J1' });
});

test('J-5: with two people a line asks once; with one it knows', async () => {
  await expect(add(id.senior, 'agenda: the split')).rejects.toMatchObject({
    message: 'With whom?',
    field: 'line',
  });
  const read = await as(owner, id.senior, (tx) => readQuickly(tx, { line: 'agenda: the split' }));
  expect(read.ask?.choices.map((choice) => choice.insert).sort()).toEqual([' @junior', ' @second']);
  const own = await as(owner, id.junior, (tx) => readQuickly(tx, { line: 'agenda: the split' }));
  expect([own.implied, own.ask]).toEqual(['senior', null]);
  await expect(add(id.outsider, 'agenda: x')).rejects.toThrow('Nobody mentors you yet');
  await expect(add(id.outsider, '1:1 with @junior today')).rejects.toThrow('Nobody mentors you yet');
});

test('add-9: a goal asks for its milestone and offers what fits', async () => {
  const read = await as(owner, id.senior, (tx) => readQuickly(tx, { line: 'goal @junior lead it !soft' }));
  expect(read.ask?.says).toMatch(/^Toward which milestone/);
  expect(read.ask?.choices).toHaveLength(5);
  expect(read.ask?.choices.every(({ insert }) => insert.startsWith(' @P'))).toBe(true);
});

test('save-2: the same line sent twice at once is kept once', async () => {
  const form = { key: randomUUID(), line: 'only once, please' };
  await Promise.all([1, 2].map(() => as(owner, id.second, (tx) => addQuickly(tx, form))));
  expect(await as(owner, id.second, getCaptures)).toHaveLength(1);
});

test('add-3: a line of no kind is kept for its writer alone, and sorted once', async () => {
  await add(id.junior, 'ask about the label tool');
  const [kept] = await as(owner, id.junior, getCaptures);
  expect(kept?.body).toBe('ask about the label tool');
  for (const stranger of [id.senior, id.outsider, id.admin]) {
    expect(await as(owner, stranger, getCaptures)).not.toContainEqual(kept);
    const drop = as(owner, stranger, (tx) => dropCapture(tx, { capture: kept?.id ?? '' }));
    await expect(drop).rejects.toThrow('That is not here');
  }
  await add(id.junior, 'agenda: ask about the label tool', { capture: kept?.id });
  expect(await as(owner, id.junior, getCaptures)).toEqual([]);
  const again = as(owner, id.junior, (tx) => dropCapture(tx, { capture: kept?.id ?? '' }));
  await expect(again).rejects.toThrow('That is not here');
});

test('S33: one line from each side, read by the two of the session, changed by its writer', async () => {
  const [row] =
    await owner`select id, number from sessions where state = 'held' and mentorship_id = ${pair} limit 1`;
  const session = String(row?.id);
  const keep = (who: string, takeaway: string, version = 0) =>
    as(owner, who, (tx) => keepTakeaway(tx, { session, version, takeaway }));
  await keep(id.senior, 'Ask sooner.');
  await keep(id.junior, 'One number, one question.');
  await expect(keep(id.junior, 'again')).rejects.toThrow('changed while you were writing');
  await keep(id.junior, 'One question.', 1);
  const lines = await as(owner, id.senior, (tx) => getTakeaways(tx, Number(row?.number)));
  expect(lines.map((line) => line.body).sort()).toEqual(['Ask sooner.', 'One question.']);
  for (const stranger of [id.second, id.outsider, id.admin]) {
    expect(await as(owner, stranger, (tx) => getTakeaways(tx, Number(row?.number)))).toEqual([]);
    await expect(keep(stranger, 'mine')).rejects.toThrow('That is not here');
  }
});

test('R6: suggestions know nothing of other pairs, nor of somebody’s own goals', async () => {
  const goalOf = (title: string, audience: string) => owner`insert into goals
    (mentorship_id, mentee_id, author_id, audience, title, level, state)
    values (${pair}, ${id.junior}, ${id.junior}, ${audience}, ${title}, 'J', 'active')`;
  await goalOf('Tame the 100% queue', 'pair');
  await goalOf('Tame my own fear', 'private');
  const ask = (who: string, q: string, marker: '#' | '@' | '!' = '#') =>
    as(owner, who, (tx) => getChoices(tx, { mentorship: pair, marker, q })).then(({ choices }) => choices);
  expect((await ask(id.junior, 'tame')).map((one) => one.label)).toEqual(['Tame the 100% queue']);
  expect(await ask(id.junior, '0%')).toHaveLength(1);
  expect(await ask(id.junior, '_ame')).toHaveLength(0);
  expect(await ask(id.outsider, 'tame')).toEqual([]);
  expect(await ask(id.outsider, '', '!')).toEqual([]);
  expect((await ask(id.senior, '', '!')).map((one) => one.insert)).toEqual(['!junior:', '!me:']);
  expect((await ask(id.senior, 't1-j', '@')).every((one) => one.hint.startsWith('T1-J'))).toBe(true);
});
