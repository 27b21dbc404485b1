import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { askForEndorsement, declineEndorsement, endorse } from '@/lib/evidence/endorsements-mutations';
import {
  getAskedOfMe,
  getEndorsementsOf,
  getPendingEndorsements,
  getPeopleToAsk,
} from '@/lib/evidence/endorsements-queries';
import { attachEvidence, chooseReaders, redactEvidence } from '@/lib/evidence/item-mutations';
import { addEvidence, addWin, correctEvidence } from '@/lib/evidence/mutations';
import {
  getEvidence,
  getEvidenceList,
  getEvidenceOf,
  getPlacementOfItem,
  getRecentWins,
  getUsableNotesOf,
} from '@/lib/evidence/queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const people = {
  mentor: '',
  mentee: '',
  manager: '',
  other: '',
  former: '',
  observer: '',
  newcomer: '',
  stranger: '',
};
let pair = '';

beforeAll(async () => {
  const handles = [
    'mentor',
    'mentee',
    'manager',
    'other',
    'former',
    'observer',
    'newcomer',
    'stranger',
  ] as const;
  Object.assign(people, await addPeople(owner, ...handles));
  pair = await addMentorship(owner, people.mentor, people.mentee);
  await addMentorship(owner, people.other, people.mentee, { purpose: 'technical' });
  await addMentorship(owner, people.former, people.mentee, { from: '2025-01-01', to: '2025-06-01' });
  await addMentorship(owner, people.mentee, people.newcomer, { purpose: 'onboarding' });
  await addLine(owner, people.mentee, people.manager);
});
afterAll(() => owner.end());

type Who = keyof typeof people;
const everybodyElse: Who[] = ['mentor', 'manager', 'other', 'former', 'observer', 'newcomer', 'stranger'];
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const idIn = (goTo?: string) => String(goTo?.match(/\/evidence\/([^?]+)/)?.[1]);

type Wish = Partial<Parameters<typeof addEvidence>[1]>;
async function addItem(who: Who, wish: Wish = {}) {
  const input = {
    key: randomUUID(),
    person: people.mentee,
    kind: 'A' as const,
    title: 'Label clean-up',
    url: 'https://git.example/pull/87',
    keptItRunning: false,
    happenedOn: '2026-06-01',
    audience: 'pair' as const,
    ...wish,
  };
  return idIn((await by(who, (tx) => addEvidence(tx, input))).goTo);
}
const see = (who: Who, id: string) => by(who, (tx) => getEvidence(tx, id));

test('J-2 a win is one line, kept for oneself: nobody else finds it anywhere', async () => {
  const key = randomUUID();
  const line = 'Found the duplicate rows nobody believed in';
  const win = { key, line, keptItRunning: true };
  const id = idIn((await by('mentee', (tx) => addWin(tx, win))).goTo);
  expect(await see('mentee', id)).toMatchObject({
    kind: 'W',
    title: line,
    audience: 'private',
    keptItRunning: true,
    milestones: [],
  });
  expect((await by('mentee', (tx) => getRecentWins(tx, people.mentee))).map((each) => each.id)).toEqual([id]);
  for (const who of everybodyElse) {
    expect(await see(who, id)).toBeUndefined();
    expect(await by(who, (tx) => getRecentWins(tx, people.mentee))).toEqual([]);
    expect((await by(who, (tx) => getEvidenceList(tx, {}))).map((each) => each.id)).not.toContain(id);
  }
  expect(idIn((await by('mentee', (tx) => addWin(tx, win))).goTo)).toBe(id);
});

test('J-2 attached later, a win becomes readable for the pair, and stays closed to everybody else', async () => {
  const win = { key: randomUUID(), line: 'Solved the stuck training job', keptItRunning: false };
  const id = idIn((await by('mentee', (tx) => addWin(tx, win))).goTo);
  for (const who of everybodyElse)
    await expect(by(who, (tx) => attachEvidence(tx, { evidence: id, milestone: 'T6-J1' }))).rejects.toThrow(
      'not here',
    );
  await expect(
    by('mentee', (tx) => attachEvidence(tx, { evidence: id, milestone: 'T9-J9' })),
  ).rejects.toMatchObject({ field: 'milestone' });
  await by('mentee', (tx) => attachEvidence(tx, { evidence: id, milestone: 'T6-J1' }));
  await by('mentor', (tx) => attachEvidence(tx, { evidence: id, milestone: 'T6-J1' }));
  expect(await see('mentor', id)).toMatchObject({ audience: 'pair', milestones: ['T6-J1'], mentor: true });
  for (const who of ['manager', 'former', 'observer', 'newcomer', 'stranger'] as const)
    expect(await see(who, id)).toBeUndefined();
  const found = await by('mentor', (tx) => getEvidenceOf(tx, people.mentee, 'T6-J1'));
  expect(found.map((each) => each.id)).toEqual([id]);
});

test('J-2 an artefact without a title is called after its address; each kind asks for what makes it one', async () => {
  const id = await addItem('mentee', {
    title: undefined,
    url: 'https://git.example/rung/pull/87-label-clean-up',
  });
  expect(await see('mentee', id)).toMatchObject({ title: '87 label clean up' });
  await expect(addItem('mentee', { url: undefined })).rejects.toMatchObject({ field: 'url' });
  await expect(addItem('mentee', { kind: 'R' })).rejects.toMatchObject({ field: 'body' });
  await expect(addItem('mentee', { kind: 'M' })).rejects.toMatchObject({ field: 'body' });
  await expect(addItem('mentee', { kind: 'N' })).rejects.toMatchObject({ field: 'note' });
  await expect(addItem('mentee', { kind: 'W', title: 'x'.repeat(121) })).rejects.toMatchObject({
    field: 'title',
  });
  await expect(addItem('mentee', { happenedOn: '2999-01-01' })).rejects.toMatchObject({
    field: 'happenedOn',
  });
  await expect(addItem('mentee', { audience: 'private', 'milestones[]': ['T1-J1'] })).rejects.toMatchObject({
    field: 'audience',
  });
});

test('R1 evidence of somebody else is nobody’s to add, but a mentor points at a shared note', async () => {
  for (const who of ['manager', 'former', 'observer', 'newcomer', 'stranger'] as const)
    await expect(addItem(who)).rejects.toThrow('not here');
  await expect(addItem('mentor')).rejects.toMatchObject({ field: 'kind' });
  const [note] = await owner`insert into notes (mentorship_id, mentee_id, author_id, audience, body, promise)
    values (${pair}, ${people.mentee}, ${people.mentor}, 'pair', 'She explained the leak herself.', 'pair-1') returning id`;
  const shared = {
    kind: 'N' as const,
    title: undefined,
    url: undefined,
    note: String(note?.id),
    audience: 'team' as const,
  };
  const id = await addItem('mentor', shared);
  expect(await see('mentee', id)).toMatchObject({
    fromNote: true,
    noteBody: 'She explained the leak herself.',
    title: expect.stringContaining('session on'),
  });
  // The note keeps its own readers: the manager sees that the item exists, not the text.
  expect(await see('manager', id)).toMatchObject({ fromNote: true, noteBody: null });
  expect(
    (await by('mentee', (tx) => getUsableNotesOf(tx, 'mentee')))?.notes.map((each) => each.id),
  ).toContain(note?.id);
  expect(await by('manager', (tx) => getUsableNotesOf(tx, 'mentee'))).toMatchObject({
    notes: [],
    mine: false,
    mentor: false,
  });
  await expect(addItem('mentor', { ...shared, note: randomUUID() })).rejects.toMatchObject({ field: 'note' });
});

test('R1 evidence for the team is read by the manager; the owner alone changes its readers', async () => {
  const id = await addItem('mentee', { audience: 'team', 'milestones[]': ['T1-J1'] });
  expect(await see('manager', id)).toMatchObject({ title: 'Label clean-up', mine: false, mentor: false });
  for (const who of everybodyElse) {
    await expect(by(who, (tx) => chooseReaders(tx, { evidence: id, audience: 'pair' }))).rejects.toThrow(
      'not here',
    );
    await expect(by(who, (tx) => redactEvidence(tx, { evidence: id }))).rejects.toThrow('not here');
  }
  await by('mentee', (tx) => chooseReaders(tx, { evidence: id, audience: 'pair' }));
  expect(await see('manager', id)).toBeUndefined();
  const changes =
    await owner`select from_audience, to_audience from audience_changes where subject_id = ${id}`;
  expect(changes).toEqual([{ from_audience: 'team', to_audience: 'pair' }]);
});

test('R20 a correction is a new row; the old one stays in the history and leaves the lists', async () => {
  const id = await addItem('mentee', { 'milestones[]': ['T1-J2'] });
  const words = {
    key: randomUUID(),
    evidence: id,
    title: 'Label clean-up, second run',
    url: 'https://git.example/pull/90',
    keptItRunning: false,
    happenedOn: '2026-06-02',
  };
  const newer = idIn((await by('mentee', (tx) => correctEvidence(tx, words))).goTo);
  expect(await see('mentor', newer)).toMatchObject({
    title: words.title,
    correctsId: id,
    milestones: ['T1-J2'],
    audience: 'pair',
  });
  expect(await see('mentor', id)).toMatchObject({ title: 'Label clean-up', correctedById: newer });
  expect(
    (await by('mentor', (tx) => getEvidenceOf(tx, people.mentee, 'T1-J2'))).map((each) => each.id),
  ).toEqual([newer]);
  expect(idIn((await by('mentee', (tx) => correctEvidence(tx, words))).goTo)).toBe(newer);
  await expect(by('mentee', (tx) => correctEvidence(tx, { ...words, key: randomUUID() }))).rejects.toThrow(
    'corrected already',
  );
  await expect(by('mentor', (tx) => correctEvidence(tx, { ...words, key: randomUUID() }))).rejects.toThrow(
    'not here',
  );
});

test('R20 withdrawn: the words are gone for everybody, the tombstone stays', async () => {
  const id = await addItem('mentee', {
    'milestones[]': ['T2-J1'],
    body: 'canary-redact',
    context: 'canary-context',
  });
  await by('mentee', (tx) => redactEvidence(tx, { evidence: id }));
  expect(await see('mentor', id)).toMatchObject({
    title: 'redacted',
    body: null,
    url: null,
    context: null,
    redactedAt: expect.any(String),
  });
  const [row] = await owner`select count(*)::int as n from evidence e where e::text like '%canary-%'`;
  expect(row?.n).toBe(0);
  await expect(
    by('mentee', (tx) => attachEvidence(tx, { evidence: id, milestone: 'T1-J1' })),
  ).rejects.toThrow('supports nothing');
});

test('J-2 what is suggested follows from the level and what is met, and only for those who may know', async () => {
  await owner`insert into person_levels (person_id, level, origin, since) values (${people.mentee}, 'J', 'stated at start', '2026-01-01')`;
  const id = await addItem('mentee');
  expect(await by('mentor', (tx) => getPlacementOfItem(tx, id))).toEqual({ level: 'J', met: [] });
  expect(await by('stranger', (tx) => getPlacementOfItem(tx, id))).toEqual({ level: null, met: [] });
});

test('R16 an observer sees the one item they were asked about, answers once, and then sees it no more', async () => {
  const asked = await addItem('mentee', { 'milestones[]': ['T3-S1'] });
  const beside = await addItem('mentee', { 'milestones[]': ['T3-S1'] });
  const wish = { evidence: asked, milestone: 'T3-S1', observer: people.observer };
  for (const who of ['manager', 'former', 'stranger', 'observer'] as const)
    await expect(by(who, (tx) => askForEndorsement(tx, wish))).rejects.toThrow('not here');
  await by('mentee', (tx) => askForEndorsement(tx, wish));
  expect((await by('mentor', (tx) => askForEndorsement(tx, wish))).said).toContain('already');
  const [pending] = await by('observer', (tx) => getPendingEndorsements(tx));
  expect(pending).toMatchObject({
    title: 'Label clean-up',
    milestone: 'T3-S1',
    person: 'mentee',
    askedBy: 'mentee',
  });
  expect(await by('observer', getAskedOfMe)).toMatchObject([
    { by: 'mentee', person: 'mentee', what: 'endorse' },
  ]);
  for (const who of ['mentee', 'mentor', 'manager', 'stranger'] as const)
    expect(await by(who, getAskedOfMe), who).toEqual([]);
  expect(await see('observer', asked)).toBeDefined();
  expect(await see('observer', beside)).toBeUndefined();
  const answer = { request: String(pending?.request), statement: 'I was on call that night.' };
  for (const who of ['mentee', 'mentor', 'manager', 'stranger'] as const)
    await expect(by(who, (tx) => endorse(tx, answer))).rejects.toThrow('not here');
  const twice = [1, 2].map(() => by('observer', (tx) => endorse(tx, answer)));
  expect((await Promise.allSettled(twice)).map((each) => each.status).sort()).toEqual([
    'fulfilled',
    'rejected',
  ]);
  await expect(by('observer', (tx) => endorse(tx, answer))).rejects.toThrow('not here');
  expect(await see('observer', asked)).toBeUndefined();
  expect(await by('observer', (tx) => getPendingEndorsements(tx))).toEqual([]);
  expect(await by('observer', getAskedOfMe)).toEqual([]);
  const words = (await by('mentor', (tx) => getEvidenceOf(tx, people.mentee, 'T3-S1'))).filter(
    (each) => each.kind === 'O',
  );
  expect(words).toMatchObject([{ body: 'I was on call that night.', author: 'observer', audience: 'pair' }]);
  expect(await by('mentee', (tx) => getEndorsementsOf(tx, people.mentee, 'T3-S1'))).toMatchObject([
    { observer: 'observer', declined: false, answeredAt: expect.any(String) },
  ]);
  expect(await by('manager', (tx) => getEndorsementsOf(tx, people.mentee, 'T3-S1'))).toEqual([]);
});

test('R16 who can’t be a second voice: the person, a mentor, nobody where none counts; a mentee confirms', async () => {
  const item = await addItem('mentee', { 'milestones[]': ['P4-S1', 'T1-J1'] });
  const ask = (observer: Who, milestone = 'P4-S1') =>
    by('mentee', (tx) => askForEndorsement(tx, { evidence: item, milestone, observer: people[observer] }));
  await expect(ask('mentee')).rejects.toMatchObject({ field: 'observer' });
  await expect(ask('mentor')).rejects.toThrow('first voice');
  await expect(ask('other')).rejects.toThrow('first voice');
  await expect(ask('observer', 'T1-J1')).rejects.toThrow('does not count');
  await expect(ask('observer', 'T2-J1')).rejects.toThrow('not here');
  await ask('newcomer');
  const [pending] = await by('newcomer', (tx) => getPendingEndorsements(tx));
  await by('newcomer', (tx) =>
    endorse(tx, { request: String(pending?.request), statement: 'They taught me the pipeline.' }),
  );
  const words = (await by('mentee', (tx) => getEvidenceOf(tx, people.mentee, 'P4-S1'))).filter(
    (each) => each.author === 'newcomer',
  );
  expect(words).toMatchObject([{ kind: 'C' }]);
  const list = await by('mentee', (tx) => getPeopleToAsk(tx, people.mentee));
  expect(list.map((each) => each.name)).toEqual(['former', 'manager', 'newcomer', 'observer', 'stranger']);
});

test('R16 declining needs no reason and closes the item to the one who was asked', async () => {
  const item = await addItem('mentee', { 'milestones[]': ['T5-S1'] });
  await by('mentor', (tx) =>
    askForEndorsement(tx, { evidence: item, milestone: 'T5-S1', observer: people.observer }),
  );
  const [pending] = await by('observer', (tx) => getPendingEndorsements(tx));
  await by('observer', (tx) => declineEndorsement(tx, { request: String(pending?.request) }));
  expect(await see('observer', item)).toBeUndefined();
  expect(await by('mentee', (tx) => getEndorsementsOf(tx, people.mentee, 'T5-S1'))).toMatchObject([
    { declined: true },
  ]);
});
