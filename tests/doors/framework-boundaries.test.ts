/** R19, R34: what happens in the very second a framework changes, and one item of evidence used over and over. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPublished } from '@/db/frameworks/published';
import type { ViewerTx } from '@/lib/access/viewer';
import { signOff } from '@/lib/checkins/mutations';
import { getPersonMilestone, getSignOffQueue } from '@/lib/checkins/queries';
import { weighQueue } from '@/lib/checkins/queue';
import { askForSignOff } from '@/lib/checkins/request-mutations';
import { attachEvidence } from '@/lib/evidence/item-mutations';
import { addEvidence } from '@/lib/evidence/mutations';
import { isReused } from '@/lib/evidence/patterns';
import { getEvidence } from '@/lib/evidence/queries';
import type { Framework } from '@/lib/frameworks/document';
import { publishText, rollBack } from '@/lib/frameworks/versions-mutations';
import { Busy, Refusal } from '@/lib/refusal';
import { changes, fileOf } from '../support/framework-changes';
import { shipped } from '../support/shipped-framework';
import { addLine, addMentorship, addPeople, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
const ownerUrl = process.env.RUNG_OWNER_URL ?? '';
const people = { mentor: '', mentee: '', manager: '', admin: '' };
afterAll(() => owner.end());

beforeAll(async () => {
  Object.assign(people, await addPeople(owner, 'mentor', 'mentee', 'manager'));
  people.admin = await addPerson(owner, 'admin', { isAdmin: true });
  await addMentorship(owner, people.mentor, people.mentee);
  await addLine(owner, people.mentee, people.manager);
});

const by = <T>(who: keyof typeof people, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);
const inForce = async () => (await readPublished(ownerUrl)).find((each) => each.inForce)!;

async function show(milestone: string): Promise<string> {
  const { goTo } = await by('mentee', (tx) =>
    addEvidence(tx, {
      key: randomUUID(),
      person: people.mentee,
      kind: 'A',
      title: `For ${milestone}`,
      body: 'From 12 % to 3 %.',
      url: 'https://git.example/pull/1',
      keptItRunning: false,
      happenedOn: '2026-06-01',
      'milestones[]': [milestone],
      audience: 'pair',
    }),
  );
  return String(goTo?.replace('/evidence/', ''));
}

/** Waits in the mentor's queue; the id of the request. */
async function offered(milestone: string): Promise<string> {
  await show(milestone);
  await by('mentee', (tx) => askForSignOff(tx, { person: people.mentee, milestone, audience: 'pair' }));
  const queue = await by('mentor', (tx) => getSignOffQueue(tx));
  return String(queue.find((each) => each.milestone === milestone)?.request);
}

async function retire(version: string, code: string) {
  const { id, document } = await inForce();
  const text = fileOf(document as Framework, version, (f) => changes.retired(f, code));
  return by('admin', (tx) => publishText(tx, { text, follows: id }));
}

test('R19 a sign-off on a milestone retired a second ago is refused in words; rolled back, it is taken', async () => {
  const request = await offered('P2-J1');
  const before = (await inForce()).id;
  await retire('2.0', 'P2-J1');
  const late = by('mentor', (tx) => signOff(tx, { request }));
  await expect(late).rejects.toBeInstanceOf(Refusal);
  expect(await owner`select from sign_offs where milestone = 'P2-J1'`).toHaveLength(0);
  const framework = (await inForce()).document as Framework;
  expect(weighQueue(framework, await by('mentor', (tx) => getSignOffQueue(tx)))).toEqual([]);
  await expect(
    by('mentee', (tx) => askForSignOff(tx, { person: people.mentee, milestone: 'P2-J1', audience: 'pair' })),
  ).rejects.toBeInstanceOf(Refusal);
  const insteadOf = (await inForce()).id;
  await by('admin', (tx) => rollBack(tx, { version: before, insteadOf }));
  await by('mentor', (tx) => signOff(tx, { request }));
  expect(await by('mentee', (tx) => getPersonMilestone(tx, 'mentee', 'P2-J1'))).toMatchObject({
    standing: 'met',
  });
});

test('R19 signed off and retired at the same moment: it was signed before, and history keeps it, or it is refused; never half', async () => {
  for (const [version, code] of [
    ['3.0', 'T3-J1'],
    ['4.0', 'T3-J3'],
    ['5.0', 'P1-J2'],
  ] as const) {
    const request = await offered(code);
    const [signed, published] = await Promise.allSettled([
      by('mentor', (tx) => signOff(tx, { request })),
      retire(version, code),
    ]);
    if (published.status === 'rejected') {
      expect(published.reason).toBeInstanceOf(Busy);
      await retire(version, code);
    }
    if (signed.status === 'rejected') expect(signed.reason).toBeInstanceOf(Refusal);
    const kept =
      await owner`select f.version from sign_offs s join framework_versions f on f.id = s.framework_version_id where s.milestone = ${code}`;
    const events = await owner`select from standing_events where milestone = ${code} and standing = 'met'`;
    expect([kept.length, events.length]).toEqual(signed.status === 'fulfilled' ? [1, 1] : [0, 0]);
    for (const each of kept) expect(each.version).not.toBe(version);
    expect(await owner`select from standing where milestone = ${code}`).toHaveLength(0);
  }
});

test('R34 one item for twenty milestones, sent twice at once each: twenty edges, a second look for the two, none for the manager', async () => {
  const left = ((await inForce()).document as Framework).milestones.map((each) => each.code);
  const codes = shipped.milestones
    .map((each) => each.code)
    .filter((code) => left.includes(code))
    .slice(0, 20);
  const evidence = await show(codes[0]!);
  const sent = await Promise.allSettled(
    [...codes, ...codes].map((milestone) =>
      by('mentee', (tx) => attachEvidence(tx, { evidence, milestone })),
    ),
  );
  for (const [at, each] of sent.entries())
    if (each.status === 'rejected') {
      expect(each.reason).toBeInstanceOf(Busy);
      await by('mentee', (tx) => attachEvidence(tx, { evidence, milestone: [...codes, ...codes][at]! }));
    }
  expect(await owner`select from evidence_milestones where evidence_id = ${evidence}`).toHaveLength(20);
  const attached =
    await owner`select array_agg(milestone) as codes from evidence_milestones where evidence_id = ${evidence}`;
  expect(isReused(attached[0]?.codes)).toBe(true);
  expect(await by('mentor', (tx) => getEvidence(tx, evidence))).toBeDefined();
  expect(await by('manager', (tx) => getEvidence(tx, evidence))).toBeUndefined();
});
