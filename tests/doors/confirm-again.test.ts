/** R19: a milestone met under another wording is confirmed by the same evidence and the same voices, and never by one person where two are asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishFramework, putInForce } from '@/db/frameworks/publish';
import { readPublished } from '@/db/frameworks/published';
import { agreeAgain, confirmAgain } from '@/lib/checkins/again-mutations';
import { countToConfirm, getSecondAgain } from '@/lib/checkins/again-queries';
import { sendBack, speakAsMentor } from '@/lib/checkins/mutations';
import { getToConfirm } from '@/lib/checkins/queries';
import { giveSecondVoice } from '@/lib/checkins/second-voice-mutations';
import { getSignOffsOf } from '@/lib/checkins/signed-queries';
import { markNotYet } from '@/lib/checkins/standing-mutations';
import { withdrawSignOff } from '@/lib/checkins/undo-mutations';
import type { Change, Framework } from '@/lib/frameworks/document';
import { planOf, type Version } from '@/lib/frameworks/plan';
import { publicationOf } from '@/lib/frameworks/publication';
import { changes, fileOf } from '../support/framework-changes';
import { addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const ownerUrl = process.env.RUNG_OWNER_URL ?? '';
type Who = 'ada' | 'mona' | 'otto' | 'eve' | 'mia';
let id: Record<Who, string>;
afterAll(() => owner.end());

const by = <T>(who: Who, work: Parameters<typeof as<T>>[2]) => as(owner, id[who], work);

beforeAll(async () => {
  id = await addPeople(owner, 'ada', 'mona', 'otto', 'eve', 'mia');
  await addMentorship(owner, id.mona, id.ada);
  await addMentorship(owner, id.eve, id.mia);
  await item('T1-J1', 'A', 'ada', 40, 'one');
  await item('T1-J2', 'A', 'ada', 40, 'one');
  await by('mona', (tx) => speakAsMentor(tx, id.ada, 'T1-J1', false));
  await by('mona', (tx) => speakAsMentor(tx, id.ada, 'T1-J2', false));
  await item('T1-S1', 'A', 'ada', 200, 'one');
  await item('T1-S1', 'A', 'ada', 40, 'two');
  const seen = await item('T1-S1', 'O', 'otto', 20, 'two');
  await by('mona', (tx) => speakAsMentor(tx, id.ada, 'T1-S1', false));
  await by('otto', (tx) =>
    giveSecondVoice(tx, { personId: id.ada, milestone: 'T1-S1', evidenceId: seen, kind: 'O' }),
  );
  await owner`select settle_milestone(${id.ada}, 'T1-S1')`;
  expect(await standing('T1-S1')).toEqual('met');
});

async function item(milestone: string, kind: string, author: Who, daysAgo: number, context: string) {
  const [row] =
    await owner`insert into evidence (person_id, author_id, kind, audience, title, context, happened_on)
    values (${id.ada}, ${id[author]}, ${kind}, 'team', 'An item', ${context}, current_date - ${daysAgo}::int) returning id`;
  await owner`insert into evidence_milestones (evidence_id, milestone, attached_by) values (${row?.id}, ${milestone}, ${id.ada})`;
  return String(row?.id);
}

const versions = async () => (await readPublished(ownerUrl)) as Version[];
const inForce = async () => (await versions()).find((each) => each.inForce) as Version;

let number = 1;
async function change(edit: (f: Framework) => Change[]): Promise<Version> {
  const before = await inForce();
  number += 1;
  const plan = planOf(fileOf(before.document, `${number}.0`, edit), await versions());
  expect(plan.errors).toEqual([]);
  await publishFramework(ownerUrl, publicationOf(plan.framework as Framework, before.id, 'team'));
  return before;
}

async function standing(milestone: string): Promise<string | undefined> {
  const [row] =
    await owner`select standing || case when to_confirm then ', to confirm' else '' end as says from standing
    where person_id = ${id.ada} and milestone = ${milestone}`;
  return row?.says;
}

const again = (milestone: string) => ({ person: id.ada, milestone });
const confirmed = (milestone: string, who: Who = 'mona') =>
  by(who, (tx) => confirmAgain(tx, again(milestone)));

test('R19 a redefined milestone waits for its mentor alone, is confirmed once however often at once, and history names both versions', async () => {
  const was = await change((f) => changes.redefined(f, 'T1-J1'));
  expect(await standing('T1-J1')).toBe('met, to confirm');
  const queue = await by('mona', getToConfirm);
  expect(queue).toMatchObject([
    {
      milestone: 'T1-J1',
      carried: { under: '1.0', how: 'redefined' },
      voices: [],
      before: [{ signer: 'mona' }],
    },
  ]);
  expect(queue[0]?.evidence).toHaveLength(1);
  for (const who of ['otto', 'eve', 'ada', 'mia'] as const) {
    expect(await by(who, countToConfirm)).toBe(0);
    await expect(confirmed('T1-J1', who)).rejects.toThrow();
  }
  const sent = await Promise.allSettled([1, 2, 3].map(() => confirmed('T1-J1')));
  expect(sent.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect(await standing('T1-J1')).toBe('met');
  expect(await by('mona', countToConfirm)).toBe(0);
  const history = await by('ada', (tx) => getSignOffsOf(tx, 'ada', 'T1-J1'));
  expect(history.map((each) => each.under)).toEqual(['1.0', '2.0']);
  await putInForce(ownerUrl, was.id, (await inForce()).id);
  expect(await standing('T1-J1')).toBe('met');
});

test('R19 it is not yet under the new wording: said with a sentence, and the earlier sign-off stays', async () => {
  const was = await change((f) => changes.redefined(f, 'T1-J1'));
  await by('mona', (tx) =>
    markNotYet(tx, { ...again('T1-J1'), key: crypto.randomUUID(), reason: 'Show the new part.' }),
  );
  expect(await standing('T1-J1')).toBe('not-yet');
  expect(await by('ada', (tx) => getSignOffsOf(tx, 'ada', 'T1-J1'))).toHaveLength(2);
  await putInForce(ownerUrl, was.id, (await inForce()).id);
  expect(await standing('T1-J1')).toBe('met');
});

test('R16 S34 a senior milestone redefined needs both voices again, in either order; nobody confirms it alone', async () => {
  const was = await change((f) => changes.redefined(f, 'T1-S1'));
  expect(await by('otto', getSecondAgain)).toMatchObject([
    { person: 'ada', milestone: 'T1-S1', under: '1.0' },
  ]);
  for (const who of ['mona', 'eve', 'mia', 'ada'] as const) {
    expect(await by(who, getSecondAgain)).toEqual([]);
    await expect(by(who, (tx) => agreeAgain(tx, again('T1-S1')))).rejects.toThrow();
  }
  await confirmed('T1-S1');
  expect(await standing('T1-S1')).toBe('met, to confirm');
  await expect(confirmed('T1-S1')).rejects.toThrow('waits for a second voice');
  const twice = await Promise.allSettled(
    [1, 2].map(() => by('otto', (tx) => agreeAgain(tx, again('T1-S1')))),
  );
  expect(twice.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect(await standing('T1-S1')).toBe('met');
  expect(await by('otto', getSecondAgain)).toEqual([]);
  await putInForce(ownerUrl, was.id, (await inForce()).id);
  expect(await standing('T1-S1')).toBe('met');
});

test('R19 a child of a split milestone is confirmed on the evidence of its parent; taken back within seconds it waits again', async () => {
  const was = await change((f) => changes.split(f, 'T1-J2', 'T1-J7', 'T1-J8'));
  expect((await by('mona', getToConfirm)).map((each) => each.milestone).sort()).toEqual(['T1-J7', 'T1-J8']);
  await confirmed('T1-J7');
  expect(await standing('T1-J7')).toBe('met');
  expect(await standing('T1-J8')).toBe('met, to confirm');
  const [given] = (await by('mona', (tx) => getSignOffsOf(tx, 'ada', 'T1-J7'))).slice(-1);
  await by('mona', (tx) => withdrawSignOff(tx, { signOff: given?.id ?? '' }));
  expect(await standing('T1-J7')).toBe('met, to confirm');
  await confirmed('T1-J7');
  expect(await standing('T1-J7')).toBe('met');
  await putInForce(ownerUrl, was.id, (await inForce()).id);
  expect(await standing('T1-J2')).toBe('met');
});

test('R19 a sign-off on a milestone that was retired a second ago is refused in words', async () => {
  const [request] =
    await owner`insert into sign_off_requests (person_id, milestone, asked_by) values (${id.ada}, 'T2-J1', ${id.ada}) returning id`;
  const was = await change((f) => changes.retired(f, 'T2-J1'));
  const typed = { request: String(request?.id), reason: 'Words somebody typed.' };
  await expect(by('mona', (tx) => sendBack(tx, typed))).rejects.toThrow('T2-J1 is not asked for any more');
  await putInForce(ownerUrl, was.id, (await inForce()).id);
  await by('mona', (tx) => sendBack(tx, typed));
});

test('R19 publishing and signing off at the same moment: either the old wording was met and waits, or it is refused in words', async () => {
  for (let round = 0; round < 4; round += 1) {
    await owner`delete from standing where person_id = ${id.ada} and milestone = 'T1-J1'`;
    const was = await inForce();
    const [signed, changed] = await Promise.allSettled([
      by('mona', (tx) => speakAsMentor(tx, id.ada, 'T1-J1', false)),
      change((f) => changes.redefined(f, 'T1-J1')),
    ]);
    expect(changed.status).toBe('fulfilled');
    const kept = await owner`select * from standing where person_id = ${id.ada} order by milestone`;
    await owner`select keep_standings(${id.ada})`;
    expect(await owner`select * from standing where person_id = ${id.ada} order by milestone`).toEqual(kept);
    if (signed.status === 'rejected') expect(String(signed.reason)).toMatch(/in force by now|already/);
    await putInForce(ownerUrl, was.id, (await inForce()).id);
  }
});
