import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getNoteReads, openFound, openNote, openNotes, openTeamNotes } from '@/lib/access/opened';
import type { ViewerTx } from '@/lib/access/viewer';
import { savePad } from '@/lib/sessions/notepad-mutations';
import { getNote, getNotes } from '@/lib/sessions/notes-queries';
import { changeReaders, restoreText } from '@/lib/sessions/readers-mutations';
import { getEarlierNotes, getEarlierTexts, getNoteAsks } from '@/lib/sessions/readers-queries';
import { answerAsk, shareEarlier, shareNote, unshareNote } from '@/lib/sessions/shares-mutations';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
type Who = 'boss' | 'senior' | 'junior' | 'next' | 'friend';
let id: Record<Who, string>;
let pair = '';
let session = { id: '', number: 0 };

const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, id[who], work);
const save = (who: Who, body: string, note: string | null = null, version = 0) =>
  by(who, (tx) => savePad(tx, { session: session.id, column: 'shared', note, version, body }));
const reads = async (who: Who, note: string | null) =>
  (await by(who, (tx) => getNote(tx, note ?? '')))?.body ?? null;
/** The one question that waits for this person. */
const askOf = async (who: Who) => (await by(who, getNoteAsks)).find((one) => !one.mine)?.id ?? '';

beforeAll(async () => {
  id = await addPeople(owner, 'boss', 'senior', 'junior', 'next', 'friend');
  await addLine(owner, id.junior, id.boss);
  pair = await addMentorship(owner, id.senior, id.junior);
});
let hours = 0;
beforeEach(async () => {
  const [row] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${pair}, ${id.junior}, now() - ${++hours} * interval '1 hour', 45, 'planned', ${id.senior}) returning id, number`;
  session = { id: String(row?.id), number: Number(row?.number) };
});
afterAll(() => owner.end());

test('R1: more readers need everybody who wrote in it; a yes opens nothing by itself, fewer readers need nobody', async () => {
  const { note } = await save('senior', 'mine');
  await save('junior', 'mine and yours', note, 1);
  const widen = (version: number) =>
    by('senior', (tx) => changeReaders(tx, { note: note!, version, audience: 'team' }));
  expect((await widen(2)).said).toBe(
    'Asked junior, who wrote in it, too. Until there is a yes, nothing changes.',
  );
  await widen(2);
  const [asked] = await owner`select count(*)::int as n from note_consents where note_id = ${note}`;
  expect(asked?.n).toBe(1);
  expect(await reads('boss', note)).toBeNull();
  const ask = await askOf('junior');
  await expect(by('senior', (tx) => answerAsk(tx, { ask, answer: 'yes' }))).rejects.toThrow('not here');
  await expect(by('boss', (tx) => answerAsk(tx, { ask, answer: 'yes' }))).rejects.toThrow('not here');
  await by('junior', (tx) => answerAsk(tx, { ask, answer: 'yes' }));
  await expect(by('junior', (tx) => answerAsk(tx, { ask, answer: 'no' }))).rejects.toThrow('not here');
  expect(await reads('boss', note)).toBeNull();
  await widen(2);
  expect(await reads('boss', note)).toBe('mine and yours');
  const back = await by('senior', (tx) => changeReaders(tx, { note: note!, version: 3, audience: 'pair' }));
  expect(back.said).toBe('Taken back. Until now it could be read by boss and junior.');
  expect(await reads('boss', note)).toBeNull();
  await expect(
    by('junior', (tx) => changeReaders(tx, { note: note!, version: 4, audience: 'private' })),
  ).rejects.toThrow('not here');
  const changes =
    await owner`select from_audience, to_audience from audience_changes where subject_id = ${note} order by changed_at`;
  expect(changes).toMatchObject([{ to_audience: 'team' }, { to_audience: 'pair' }]);
});

test('R1: a no stands; the database refuses who would widen all the same', async () => {
  const { note } = await save('senior', 'mine');
  await save('junior', 'mine and yours', note, 1);
  const widen = () => by('senior', (tx) => changeReaders(tx, { note: note!, version: 2, audience: 'team' }));
  await widen();
  const ask = await askOf('junior');
  await by('junior', (tx) => answerAsk(tx, { ask, answer: 'no' }));
  await expect(widen()).rejects.toThrow('junior would rather not');
});

test('R1: one note for one named person, until it is taken back; nothing else of the session opens', async () => {
  const { note } = await save('senior', 'mine');
  const share = (who: Who, reader: Who) =>
    by(who, (tx) => shareNote(tx, { note: note!, reader: id[reader] }));
  await expect(share('friend', 'boss')).rejects.toThrow('not here');
  await expect(share('senior', 'junior')).rejects.toThrow('reads it already');
  expect((await share('senior', 'friend')).said).toBe('friend reads it now.');
  expect(await by('friend', (tx) => getNote(tx, note!))).toMatchObject({
    body: 'mine',
    session: null,
    open: false,
  });
  const [seen] = await by('junior', (tx) => getNotes(tx, session.number));
  expect(seen?.others).toEqual([{ id: id.friend, name: 'friend' }]);
  await expect(by('junior', (tx) => unshareNote(tx, { note: note!, reader: id.friend }))).rejects.toThrow(
    'not here',
  );
  await by('senior', (tx) => unshareNote(tx, { note: note!, reader: id.friend }));
  expect(await reads('friend', note)).toBeNull();
});

test('save-10: an earlier text comes back as the newest version; readers of today see no version that was private', async () => {
  const own = await by('senior', (tx) =>
    savePad(tx, { session: session.id, column: 'own', note: null, version: 0, body: 'what only I thought' }),
  );
  const note = own.note!;
  await by('senior', (tx) =>
    savePad(tx, { session: session.id, column: 'own', note, version: 1, body: 'what both may read' }),
  );
  await by('senior', (tx) => changeReaders(tx, { note, version: 2, audience: 'pair' }));
  const texts = (who: Who) => by(who, async (tx) => (await getEarlierTexts(tx, note)).map((one) => one.body));
  expect(await texts('senior')).toEqual(['what both may read', 'what both may read', 'what only I thought']);
  expect(await texts('junior')).toEqual(['what both may read']);
  expect(await texts('boss')).toEqual([]);
  await expect(by('junior', (tx) => restoreText(tx, { note, version: 3, number: 1 }))).rejects.toThrow(
    'not here',
  );
  await save('junior', 'junior was here', note, 3);
  await by('senior', (tx) => restoreText(tx, { note, version: 4, number: 3 }));
  expect(await reads('junior', note)).toBe('what both may read');
  expect((await texts('senior'))[1]).toBe('junior was here');
});

test('R9: a new mentor reads earlier notes as the mentee opens them: their own at once, others after a yes', async () => {
  const alone = await save('junior', 'mine alone');
  const [second] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${pair}, ${id.junior}, now() - interval '900 hours', 45, 'planned', ${id.senior}) returning id`;
  session = { id: String(second?.id), number: 0 };
  const both = await save('senior', 'from both');
  await save('junior', 'from both of us', both.note, 1);
  const later = await addMentorship(owner, id.next, id.junior, { purpose: 'technical' });
  const bodies = async () => [await reads('next', alone.note), await reads('next', both.note)];
  expect(await bodies()).toEqual([null, null]);
  expect(await by('next', (tx) => getEarlierNotes(tx, later))).toEqual([]);
  const all = (who: Who) => by(who, (tx) => shareEarlier(tx, { mentorship: later }));
  await expect(all('next')).rejects.toThrow('not here');
  await expect(
    by('junior', (tx) => shareEarlier(tx, { mentorship: later, note: randomUUID() })),
  ).rejects.toThrow();
  expect((await all('junior')).said).toMatch(/^Opened one note\. Asked about/);
  expect(await bodies()).toEqual(['mine alone', null]);
  const asks = (await by('senior', getNoteAsks)).filter((one) => one.note === both.note && !one.mine);
  await by('senior', (tx) => answerAsk(tx, { ask: asks[0]!.id, answer: 'yes' }));
  expect(await bodies()).toEqual(['mine alone', null]);
  await by('junior', (tx) => shareEarlier(tx, { mentorship: later, note: both.note! }));
  expect(await bodies()).toEqual(['mine alone', 'from both of us']);
});

test('J-7 F76: whoever opens what another wrote stands in its log once a day, for its writers and themselves alone', async () => {
  const { note } = await save('senior', 'mine');
  const opened = (who: Who) => by(who, (tx) => openNotes(tx, session.number));
  const log = async (who: Who) =>
    (await by(who, (tx) => getNoteReads(tx, note!))).map(({ handle, days }) => [handle, days.length]);
  for (const who of ['senior', 'junior', 'junior', 'boss', 'friend'] as const) await opened(who);
  expect(await log('senior')).toEqual([['junior', 1]]);
  expect(await log('junior')).toEqual([['junior', 1]]);
  expect(await log('boss')).toEqual([]);
  await owner`update note_reads set read_on = read_on - 1 where note_id = ${note}`;
  await by('junior', (tx) => openNote(tx, note!));
  expect(await log('senior')).toEqual([['junior', 2]]);
  await save('junior', 'mine and yours', note, 1);
  await by('senior', (tx) => changeReaders(tx, { note: note!, version: 2, audience: 'team' }));
  await by('junior', async (tx) => answerAsk(tx, { ask: (await getNoteAsks(tx))[0]!.id, answer: 'yes' }));
  await by('senior', (tx) => changeReaders(tx, { note: note!, version: 2, audience: 'team' }));
  await by('boss', (tx) => openTeamNotes(tx, 'junior'));
  await by('boss', (tx) => openFound(tx, [note!]) ?? Promise.resolve());
  expect((await log('junior')).toSorted()).toEqual([
    ['boss', 1],
    ['junior', 2],
  ]);
  expect(await log('boss')).toEqual([['boss', 1]]);
});

test('R6: whose read it was, and when, is said by nobody else', async () => {
  const { note } = await save('senior', 'mine');
  const says = (who: Who, reader: Who, day: string) =>
    by(who, (tx) =>
      tx.execute(
        sql`insert into note_reads (note_id, reader_id, read_on) values (${note}, ${id[reader]}, ${day})`,
      ),
    );
  await expect(says('boss', 'boss', '2026-01-02')).rejects.toThrow();
  await expect(says('senior', 'junior', '2026-01-02')).rejects.toThrow();
  await expect(says('senior', 'senior', '2026-01-02')).rejects.toThrow();
  await says('junior', 'junior', '2020-01-02');
  const [row] =
    await owner`select read_on = current_date or abs(read_on - current_date) = 1 as today from note_reads where note_id = ${note}`;
  expect(row?.today).toBe(true);
});
