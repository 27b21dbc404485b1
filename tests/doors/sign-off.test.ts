import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { sendBack, signOff, signOffTogether } from '@/lib/checkins/mutations';
import { getPersonMilestone, getSignOffItems, getSignOffQueue } from '@/lib/checkins/queries';
import { askForSignOff } from '@/lib/checkins/request-mutations';
import { getJustDecided, getSignOffsOf } from '@/lib/checkins/signed-queries';
import { markNoOpportunity, markNotYet } from '@/lib/checkins/standing-mutations';
import { withdrawSignOff } from '@/lib/checkins/undo-mutations';
import { askForEndorsement, endorse } from '@/lib/evidence/endorsements-mutations';
import { getPendingEndorsements } from '@/lib/evidence/endorsements-queries';
import { redactEvidence } from '@/lib/evidence/item-mutations';
import { addEvidence } from '@/lib/evidence/mutations';
import { addLine, addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
const people = { mentor: '', mentee: '', manager: '', other: '', former: '', observer: '', stranger: '' };

beforeAll(async () => {
  Object.assign(
    people,
    await addPeople(owner, 'mentor', 'mentee', 'manager', 'other', 'former', 'observer', 'stranger'),
  );
  await addMentorship(owner, people.mentor, people.mentee);
  await addMentorship(owner, people.mentee, people.other, { purpose: 'onboarding' });
  await addMentorship(owner, people.former, people.mentee, { from: '2025-01-01', to: '2025-06-01' });
  await addLine(owner, people.mentee, people.manager);
});
afterAll(() => owner.end());

type Who = keyof typeof people;
const outsiders: Who[] = ['manager', 'other', 'former', 'observer', 'stranger'];
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, people[who], work);

type Item = { kind?: 'A' | 'R' | 'M' | 'W'; on?: string; context?: string; audience?: 'pair' | 'team' };
async function show(milestone: string, ...items: Item[]) {
  const ids: string[] = [];
  for (const { kind = 'A', on = '2026-06-01', context, audience = 'pair' } of items) {
    const input = {
      key: randomUUID(),
      person: people.mentee,
      kind,
      title: `${milestone} ${kind}`,
      body: 'From 12 % to 3 %.',
      url: 'https://git.example/pull/1',
      context,
      keptItRunning: false,
      happenedOn: on,
      'milestones[]': [milestone],
      audience,
    };
    const { goTo } = await by('mentee', (tx) => addEvidence(tx, input));
    ids.push(String(goTo?.replace('/evidence/', '')));
  }
  return ids;
}
const offer = (milestone: string, audience: 'pair' | 'team' = 'pair') =>
  by('mentee', (tx) => askForSignOff(tx, { person: people.mentee, milestone, audience }));
const queued = async (milestone: string) =>
  (await by('mentor', (tx) => getSignOffQueue(tx))).find((entry) => entry.milestone === milestone);
const requestOf = async (milestone: string) => String((await queued(milestone))?.request);
const sign = async (milestone: string, who: Who = 'mentor', request?: string) => {
  const id = request ?? (await requestOf(milestone));
  return by(who, (tx) => signOff(tx, { request: id }));
};
const milestoneOf = (who: Who, milestone: string) =>
  by(who, (tx) => getPersonMilestone(tx, 'mentee', milestone));
const standing = async (milestone: string) => (await milestoneOf('mentee', milestone))?.standing;
const refused = (work: Promise<unknown>, says = 'not here') => expect(work).rejects.toThrow(says);

async function speak(milestone: string, evidence: string, asker: Who = 'mentee') {
  await by(asker, (tx) => askForEndorsement(tx, { evidence, milestone, observer: people.observer }));
  const pending = await by('observer', (tx) => getPendingEndorsements(tx));
  const request = String(pending.find((each) => each.milestone === milestone)?.request);
  await by('observer', (tx) => endorse(tx, { request, statement: 'I was there and saw it.' }));
}

test('S-4 junior: asked with too little it says what would count, then one voice meets it', async () => {
  await refused(offer('T1-J1'), 'Needs an artefact link');
  await show('T1-J1', {});
  await offer('T1-J1', 'team');
  expect(await queued('T1-J1')).toMatchObject({
    person: 'mentee',
    voices: [],
    evidence: [{ kind: 'A', audience: 'team' }],
  });
  await sign('T1-J1');
  expect(await standing('T1-J1')).toBe('met');
  expect(await queued('T1-J1')).toBeUndefined();
  expect(await by('mentor', (tx) => getJustDecided(tx))).toMatchObject({
    person: 'mentee',
    milestone: 'T1-J1',
    met: true,
  });
  expect(await by('mentee', (tx) => getJustDecided(tx))).toBeUndefined();
  expect(await milestoneOf('manager', 'T1-J1')).toMatchObject({
    standing: 'met',
    manager: true,
    request: null,
  });
  await refused(offer('T1-J1'), 'met already');
});

test('R16 the queue and the milestone are the pair’s: nobody else sees or answers a request', async () => {
  await show('T1-J2', {});
  await offer('T1-J2');
  const request = await requestOf('T1-J2');
  for (const who of outsiders) {
    expect(await by(who, (tx) => getSignOffQueue(tx))).toEqual([]);
    await refused(sign('T1-J2', who, request));
    await refused(by(who, (tx) => sendBack(tx, { request, reason: 'No.' })));
    await refused(by(who, (tx) => askForSignOff(tx, { person: people.mentee, milestone: 'T2-J1' })));
    await refused(
      by(who, (tx) =>
        markNotYet(tx, { key: randomUUID(), person: people.mentee, milestone: 'T1-J2', reason: 'No.' }),
      ),
    );
    await refused(
      by(who, (tx) =>
        markNoOpportunity(tx, {
          key: randomUUID(),
          person: people.mentee,
          milestone: 'T1-J2',
          reason: 'No.',
        }),
      ),
    );
    expect(await milestoneOf(who, 'T1-J2')).toMatchObject({
      mine: false,
      mentor: false,
      standing: null,
      request: null,
      voices: [],
    });
    expect(await by(who, (tx) => getSignOffItems(tx, people.mentee, 'T1-J2'))).toEqual([]);
  }
  // Nobody signs off an own milestone.
  await refused(sign('T1-J2', 'mentee', request));
  expect(await by('mentee', (tx) => getSignOffQueue(tx))).toEqual([]);
});

test('S-4 back needs a reason, leaves the queue and stays between the two', async () => {
  await show('T2-J1', {});
  await offer('T2-J1');
  const request = await requestOf('T2-J1');
  await by('mentor', (tx) => sendBack(tx, { request, reason: 'Show that you can repeat it.' }));
  expect(await queued('T2-J1')).toBeUndefined();
  expect(await standing('T2-J1')).toBeNull();
  const said = (who: Who) => by(who, (tx) => getSignOffsOf(tx, 'mentee', 'T2-J1'));
  expect(await said('mentee')).toMatchObject([{ decision: 'back', reason: 'Show that you can repeat it.' }]);
  expect(await said('manager')).toEqual([]);
  await refused(sign('T2-J1', 'mentor', request), 'answered already');
  await offer('T2-J1');
  expect(await queued('T2-J1')).toBeDefined();
});

test('W20 two clicks at the same moment sign off once', async () => {
  await show('T3-J1', {});
  await Promise.all([offer('T3-J1'), offer('T3-J1')]);
  const request = await requestOf('T3-J1');
  const both = await Promise.allSettled([sign('T3-J1', 'mentor', request), sign('T3-J1', 'mentor', request)]);
  expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
  const [row] = await owner`select count(*)::int as n from sign_offs where milestone = 'T3-J1'`;
  expect(row?.n).toBe(1);
});

test('bulk-3 milestones of the first level go together, others one by one: all or none', async () => {
  await show('T3-J2', {});
  await show('T3-J3', { kind: 'W' });
  await show('T4-M1', {}, { kind: 'M' });
  for (const code of ['T3-J2', 'T3-J3', 'T4-M1']) await offer(code);
  const requests = await Promise.all(['T3-J2', 'T3-J3', 'T4-M1'].map(requestOf));
  await refused(
    by('mentor', (tx) => signOffTogether(tx, { 'requests[]': requests })),
    'first level',
  );
  expect(await standing('T3-J2')).toBeNull();
  await by('mentor', (tx) => signOffTogether(tx, { 'requests[]': requests.slice(0, 2) }));
  expect([await standing('T3-J2'), await standing('T3-J3')]).toEqual(['met', 'met']);
  // One undo covers both (bulk-2).
  const decided = await by('mentor', (tx) => getJustDecided(tx));
  expect(decided).toMatchObject({ count: 2, decision: 'signed-off' });
  await by('mentor', (tx) => withdrawSignOff(tx, { signOff: String(decided?.id) }));
  expect([await standing('T3-J2'), await standing('T3-J3')]).toEqual(['not-yet', 'not-yet']);
  expect(await by('mentor', (tx) => getJustDecided(tx))).toMatchObject({ count: 2, decision: 'withdrawn' });
  await sign('T4-M1');
  expect(await standing('T4-M1')).toBe('met');
});

test('R16 developing: two kinds are needed, by the rule and by the database', async () => {
  await show('T1-M1', {}, {});
  await refused(offer('T1-M1'), 'Needs');
  await owner`insert into sign_off_requests (person_id, milestone, asked_by) values (${people.mentee}, 'T1-M1', ${people.mentee})`;
  await refused(sign('T1-M1'), 'Needs');
  await show('T1-M1', { kind: 'M' });
  await sign('T1-M1');
  expect(await standing('T1-M1')).toBe('met');
});

test('R16 senior: signed by the mentor it stays open and says why; the second voice meets it', async () => {
  const [first] = await show(
    'T4-S1',
    { on: '2026-01-10', context: 'search' },
    { kind: 'M', on: '2026-06-20', context: 'ranking' },
  );
  await offer('T4-S1');
  await sign('T4-S1');
  expect(await by('mentor', (tx) => getJustDecided(tx))).toMatchObject({ met: false });
  expect(await standing('T4-S1')).toBeNull();
  expect((await queued('T4-S1'))?.voices).toMatchObject([{ voice: 'mentor', signer: 'mentor' }]);
  await refused(sign('T4-S1'), 'waits for a second voice');
  await speak('T4-S1', String(first));
  expect(await standing('T4-S1')).toBe('met');
  expect(await queued('T4-S1')).toBeUndefined();
  const voices = (await by('manager', (tx) => getSignOffsOf(tx, 'mentee', 'T4-S1'))).map((each) => [
    each.voice,
    each.signer,
  ]);
  expect(voices).toEqual([
    ['mentor', 'mentor'],
    ['second', 'observer'],
  ]);
});

test('R16 senior: the second voice may come first; too short a time is refused whoever agrees', async () => {
  const [first] = await show(
    'T6-S1',
    { on: '2026-05-01', context: 'search' },
    { kind: 'M', on: '2026-06-20', context: 'ranking' },
  );
  await refused(offer('T6-S1'), 'at least 3 months apart');
  await show('T6-S1', { on: '2026-09-01', context: 'ranking' });
  await speak('T6-S1', String(first), 'mentor');
  expect(await standing('T6-S1')).toBeNull();
  await offer('T6-S1');
  await sign('T6-S1');
  expect(await standing('T6-S1')).toBe('met');
});

test('R16 a mentor whose own mentoring milestone waits needs an observer, also at the first level', async () => {
  await owner`insert into sign_off_requests (person_id, milestone, asked_by) values (${people.mentor}, 'P4-M1', ${people.mentor})`;
  const [item] = await show('T5-J1', { kind: 'W' });
  await offer('T5-J1');
  await sign('T5-J1');
  expect(await standing('T5-J1')).toBeNull();
  await speak('T5-J1', String(item), 'mentor');
  expect(await standing('T5-J1')).toBe('met');
  await owner`update sign_off_requests set closed_at = now() where person_id = ${people.mentor}`;
});

test('undo-5 taken back within seconds: the trace stays and it waits again; later it takes a reason', async () => {
  await show('T6-J1', { kind: 'W' });
  await offer('T6-J1');
  await sign('T6-J1');
  const signOffId = String((await by('mentor', (tx) => getJustDecided(tx)))?.id);
  for (const who of [...outsiders, 'mentee' as const])
    await refused(by(who, (tx) => withdrawSignOff(tx, { signOff: signOffId })));
  await by('mentor', (tx) => withdrawSignOff(tx, { signOff: signOffId }));
  expect(await standing('T6-J1')).toBe('not-yet');
  expect((await queued('T6-J1'))?.voices).toEqual([]);
  await refused(by('mentor', (tx) => withdrawSignOff(tx, { signOff: signOffId })));
  await sign('T6-J1');
  const again = String((await by('mentor', (tx) => getJustDecided(tx)))?.id);
  expect(await standing('T6-J1')).toBe('met');
  await owner.unsafe('alter table sign_offs disable trigger user');
  await owner`update sign_offs set happened_at = now() - interval '40 seconds' where id = ${again}`;
  await owner.unsafe('alter table sign_offs enable trigger user');
  await refused(
    by('mentor', (tx) => withdrawSignOff(tx, { signOff: again })),
    'a while ago',
  );
});

test('R14 back to not yet by the mentor with a sentence; the sign-off stays in the history', async () => {
  await show('P1-J2', {});
  await offer('P1-J2');
  await sign('P1-J2');
  await by('mentor', (tx) =>
    markNotYet(tx, {
      key: randomUUID(),
      person: people.mentee,
      milestone: 'P1-J2',
      reason: 'The last three tickets needed a call.',
    }),
  );
  expect(await milestoneOf('mentee', 'P1-J2')).toMatchObject({
    standing: 'not-yet',
    standingReason: 'The last three tickets needed a call.',
    voices: [],
  });
  expect(await milestoneOf('manager', 'P1-J2')).toMatchObject({ standing: 'not-yet', standingReason: null });
  expect(await by('mentee', (tx) => getSignOffsOf(tx, 'mentee', 'P1-J2'))).toMatchObject([
    { decision: 'signed-off' },
  ]);
  await refused(
    by('mentee', (tx) =>
      markNotYet(tx, { key: randomUUID(), person: people.mentee, milestone: 'P1-J2', reason: 'Me.' }),
    ),
  );
});

test('R17 either side of the pair says that the opportunity has not come up', async () => {
  const about = {
    key: randomUUID(),
    person: people.mentee,
    milestone: 'P3-J1',
    reason: 'No retrospective this quarter.',
  };
  await by('mentee', (tx) => markNoOpportunity(tx, about));
  // W20: the same form sent twice says it once.
  await by('mentee', (tx) => markNoOpportunity(tx, about));
  const [said] = await owner`select count(*)::int as n from standing_events where milestone = 'P3-J1'`;
  expect(said?.n).toBe(1);
  expect(await standing('P3-J1')).toBe('no-opportunity-yet');
  await refused(
    by('mentee', (tx) => markNoOpportunity(tx, { ...about, key: randomUUID(), milestone: 'T1-J1' })),
    'met already',
  );
});

test('R20 evidence withdrawn after the sign-off: the standing stays, the sign-off says so', async () => {
  const [item] = await show('P6-J1', {});
  await offer('P6-J1');
  await sign('P6-J1');
  await by('mentee', (tx) => redactEvidence(tx, { evidence: String(item) }));
  expect(await standing('P6-J1')).toBe('met');
  expect(await by('mentor', (tx) => getSignOffsOf(tx, 'mentee', 'P6-J1'))).toMatchObject([
    { evidenceWithdrawn: 1 },
  ]);
});

test('S-4 the longest waiting comes first', async () => {
  const order = (await by('mentor', (tx) => getSignOffQueue(tx))).map((entry) => entry.askedAt);
  expect(order.length).toBeGreaterThan(1);
  expect(order).toEqual([...order].sort());
});
