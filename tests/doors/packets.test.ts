import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { redactEvidence } from '@/lib/evidence/item-mutations';
import { composePacket, getQuotableFor } from '@/lib/growth/packet-composed-queries';
import { packetMarkdown } from '@/lib/growth/packet-markdown';
import { askForPacket, endPacket, freezePacket, leaveOut, quote } from '@/lib/growth/packets-mutations';
import { getAddressees, getPacket, getPackets, getQuotedFromMe } from '@/lib/growth/packets-queries';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const people = { mentor: '', mentee: '', manager: '', above: '', former: '', observer: '', stranger: '' };
type Who = keyof typeof people;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const everybodyElse = ['mentor', 'former', 'observer', 'stranger'] as const;
const period = { from: '2026-01-01', until: '2026-12-31' };

beforeAll(async () => {
  Object.assign(
    people,
    await addPeople(owner, 'mentor', 'mentee', 'manager', 'above', 'former', 'observer', 'stranger'),
  );
  await addMentorship(owner, people.mentor, people.mentee);
  await addLine(owner, people.mentee, people.manager);
  await addLine(owner, people.manager, people.above);
});
afterAll(() => owner.end());

/** Past every guard: an item on a milestone of the gate. */
async function item(title: string, more: Record<string, unknown> = {}, author: Who = 'mentee') {
  const kind = author === 'mentee' ? 'A' : 'O';
  const words = { title, body: `${title}, in more words`, audience: 'pair', kind, happened_on: '2026-05-04' };
  return owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const [row] =
      await tx`insert into evidence ${tx({ person_id: people.mentee, author_id: people[author], ...words, ...more } as never)} returning id`;
    await tx`insert into evidence_milestones (evidence_id, milestone, attached_by) values (${row!.id}, 'T1-J1', ${people.mentee})`;
    return String(row!.id);
  });
}
const ask = async (who: Who = 'manager', to: Who = 'manager', more: object = {}) => {
  const asked = { key: randomUUID(), person: people.mentee, level: 'J', to: people[to], ...period, ...more };
  const { goTo } = await by(who, (tx) => askForPacket(tx, asked));
  return String(goTo).replace('/packets/', '');
};
const see = (who: Who, id: string) => by(who, (tx) => getPacket(tx, id));
const approve = (packet: string, evidence: string, who: Who = 'mentee') =>
  by(who, (tx) => quote(tx, { packet, evidence }));
const freezeIt = (packet: string, line?: string) => by('mentee', (tx) => freezePacket(tx, { packet, line }));
const callOff = async (packet: string, who: Who = 'mentee') => by(who, (tx) => endPacket(tx, { packet }));
/** Everything somebody can read of packets, in one text. */
const all = async (who: Who) =>
  JSON.stringify([
    await by(who, async (tx) => Array.from(await tx.execute(sql`select * from packets`))),
    await by(who, async (tx) => Array.from(await tx.execute(sql`select * from packet_quotations`))),
  ]);

test('M-3 R36 the person or their direct manager asks; nobody else does, and it is addressed to somebody above', async () => {
  for (const who of ['mentor', 'above', 'observer', 'stranger'] as const)
    await expect(ask(who)).rejects.toThrow('not here');
  await expect(ask('manager', 'mentor')).rejects.toThrow('from the list');
  await expect(ask('mentee', 'mentee')).rejects.toThrow('from the list');
  await expect(ask('manager', 'manager', { from: '2026-07-01', until: '2026-06-01' })).rejects.toThrow(
    'ends before',
  );
  await expect(ask('manager', 'manager', { level: 'S' })).rejects.toThrow('one of the gates');
  expect((await by('manager', (tx) => getAddressees(tx, 'mentee'))).map((one) => one.name)).toEqual([
    'manager',
    'above',
  ]);
  const ten = await Promise.allSettled(Array.from({ length: 10 }, () => ask()));
  expect(ten.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  const [waiting] = await by('manager', getPackets);
  await callOff(waiting!.id, 'manager');
});

test('R36 W6 before it is frozen the asker knows that it waits, the addressee nothing, and both no word', async () => {
  const words = await item('Shelf labels');
  const id = await ask('manager', 'above');
  await approve(id, words);
  expect(await see('manager', id)).toMatchObject({ content: null, line: null, quotations: [] });
  for (const who of ['above', ...everybodyElse] as const) expect(await see(who, id), who).toBeUndefined();
  for (const who of ['manager', 'above', ...everybodyElse] as const)
    expect(await all(who), who).not.toContain('Shelf labels');
  await callOff(id);
  await expect(freezeIt(id)).rejects.toThrow('called off');
});

test('F50 R36 frozen it holds approved words alone, its gaps, and what nobody may leave out', async () => {
  const [said, unsaid, secret] = [
    await item('I rebuilt the labels'),
    await item('Not for this packet'),
    await item('A private worry', { audience: 'private' }),
  ];
  const theirs = await item('They kept calm', {}, 'observer');
  const old = await item('From another year', { happened_on: '2024-05-04' });
  const id = await ask('manager', 'above');
  const packet = (await see('mentee', id))!;
  const list = (await by('mentee', (tx) => getQuotableFor(tx, packet))).map((one) => one.evidence);
  expect(list).toEqual(expect.arrayContaining([said, unsaid, theirs]));
  for (const not of [secret, old]) {
    expect(list).not.toContain(not);
    await expect(approve(id, not)).rejects.toThrow('not here');
  }
  for (const who of ['manager', 'above', ...everybodyElse] as const)
    await expect(approve(id, said, who)).rejects.toThrow('not here');
  await Promise.all([approve(id, said), approve(id, said), approve(id, theirs), approve(id, unsaid)]);
  await by('mentee', (tx) => leaveOut(tx, { packet: id, evidence: unsaid }));
  await freezeIt(id, 'What I am proud of.');
  const read = (await see('above', id))!;
  expect(read).toMatchObject({
    line: 'What I am proud of.',
    addressedTo: 'above',
    askedBy: 'manager',
    opens: false,
  });
  expect(read.quotations.map((one) => one.title).sort()).toEqual(['I rebuilt the labels', 'They kept calm']);
  expect(read.content!.milestones).toHaveLength(13);
  expect(read.content!.milestones.every((one) => one.state === 'not assessed')).toBe(true);
  const markdown = packetMarkdown(read, read.content!, 'UTC');
  for (const text of [await all('above'), await all('manager'), markdown]) {
    expect(text).toContain('rebuilt the labels');
    for (const word of ['Not for this packet', 'private worry', 'another year'])
      expect(text).not.toContain(word);
  }
  for (const text of [await all('above'), await all('manager')]) expect(text).not.toContain(secret);
  const shown = read.content!.milestones.find((one) => one.code === 'T1-J1')!;
  expect([shown.evidence.length, shown.outside], 'private evidence is counted nowhere').toEqual([4, 1]);
  expect(markdown).toContain('nobody has looked at it yet');
  for (const who of ['mentor', 'former', 'stranger'] as const) {
    expect(await see(who, id), who).toBeUndefined();
    expect(await all(who), who).not.toContain('rebuilt');
  }
  expect(await by('observer', getQuotedFromMe)).toMatchObject([
    { title: 'They kept calm', person: 'mentee' },
  ]);
  expect(await all('observer')).not.toContain('rebuilt');
});

test('R36 frozen it stays as it is, whoever tries and whatever happens elsewhere', async () => {
  const words = await item('Kept as it was');
  const id = await ask('mentee', 'manager');
  await approve(id, words);
  await freezeIt(id);
  const before = JSON.stringify(await see('manager', id));
  for (const work of [() => freezeIt(id, 'more'), () => approve(id, words), () => callOff(id)])
    await expect(work()).rejects.toThrow(/frozen/);
  for (const statement of [
    sql`update packets set line = 'x' where id = ${id}`,
    sql`update packets set content = '{}' where id = ${id}`,
    sql`delete from packet_quotations where packet_id = ${id}`,
    sql`insert into packet_quotations (packet_id, person_id, evidence_id, author_id, kind, happened_on, title)
      select ${id}, person_id, id, author_id, kind, happened_on, title from evidence where title = 'Not for this packet'`,
  ])
    await by('mentee', (tx) => tx.execute(statement)).catch(() => {});
  await item('Written later');
  await owner`update evidence set audience = 'private' where id = ${words}`;
  expect(JSON.stringify(await see('manager', id))).toBe(before);
});

test('R20 redaction reaches a frozen packet: the words go, a tombstone stays, and the rest is as it was', async () => {
  const words = await item('To be taken back');
  const id = await ask('mentee', 'manager');
  await approve(id, words);
  await freezeIt(id);
  const before = (await see('manager', id))!;
  await by('mentee', (tx) => redactEvidence(tx, { evidence: words }));
  const after = (await see('manager', id))!;
  expect(after.content).toEqual(before.content);
  expect(after.quotations).toMatchObject([{ title: null, body: null }]);
  for (const who of ['manager', 'mentee'] as const) expect(await all(who)).not.toContain('To be taken back');
  expect(packetMarkdown(after, after.content!, 'UTC')).toContain('Evidence withdrawn');
});

test('F77 whoever is no longer above the person reads it no more; the person always does', async () => {
  const id = await ask('manager', 'above');
  await freezeIt(id);
  expect((await see('above', id))?.content).toBeTruthy();
  const [line] =
    await owner`select id, period::text from reporting_lines where person_id = ${people.manager}`;
  await owner`update reporting_lines set period = tstzrange(lower(period), now()) where id = ${line!.id}`;
  expect(await see('above', id)).toBeUndefined();
  expect(await see('manager', id)).toBeDefined();
  expect(await see('mentee', id)).toBeDefined();
  await owner`update reporting_lines set period = ${line!.period}::text::tstzrange where id = ${line!.id}`;
});

test('R36 approving while it is being frozen is in it, or is refused: nothing comes in afterwards', async () => {
  for (let round = 0; round < 5; round++) {
    const words = await item(`Racing ${round}`);
    const id = await ask('mentee', 'manager');
    const [approved] = await Promise.allSettled([approve(id, words), freezeIt(id)]);
    const read = (await see('manager', id))!;
    const quoted = read.quotations.some((one) => one.evidence === words);
    expect(quoted).toBe(approved.status === 'fulfilled');
  }
});

test('R36 words that changed after they were approved are no longer approved', async () => {
  const [fixed, hidden] = [await item('With a mistake'), await item('Better kept')];
  const id = await ask('mentee', 'manager');
  await approve(id, fixed);
  await approve(id, hidden);
  await item('Without a mistake', { corrects_id: fixed });
  await owner`update evidence set audience = 'private' where id = ${hidden}`;
  await freezeIt(id);
  expect((await see('manager', id))?.quotations).toEqual([]);
});

test('R18 what the mentee reads before is what is frozen', async () => {
  const id = await ask('mentee', 'manager');
  const packet = (await see('mentee', id))!;
  const before = await by('mentee', (tx) => composePacket(tx, packet));
  await freezeIt(id);
  expect((await see('manager', id))?.content).toEqual(before);
});
