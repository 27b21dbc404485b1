/** How a milestone is met, step by step as the people who do it: what each level asks for, and every way around it. */
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acting, asApp, asOwner } from '../support/as';
import type { Name } from '../support/canary-cast';
import { loadCanaryWorld, type World } from '../support/canary-world';

const owner = asOwner();
const app = asApp(8);
let world: World;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

type Tx = postgres.TransactionSql;
const by = <T>(name: Name, work: (tx: Tx) => Promise<T>) => acting(app, world.people[name], work);
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

type Item = {
  kind?: string;
  audience?: string;
  context?: string;
  days?: number;
  author?: Name;
  person?: Name;
};
/** Evidence that somebody writes and attaches. */
const show = (
  milestone: string,
  { kind = 'A', audience = 'pair', context = 'search', days = 1, author = 'sid', person = 'sid' }: Item = {},
) =>
  by(author, async (tx) => {
    const id = crypto.randomUUID();
    await tx`insert into evidence (id, person_id, author_id, kind, audience, title, context, happened_on)
      values (${id}, ${world.people[person]}, ${world.people[author]}, ${kind}, ${audience}, 'shown', ${context}, ${ago(days)})`;
    await tx`insert into evidence_milestones (evidence_id, milestone, attached_by) values (${id}, ${milestone}, ${world.people[author]})`;
    return id;
  });

const sign = (
  milestone: string,
  signer: Name,
  items: string[],
  { voice = 'mentor', decision = 'signed-off', person = 'sid' as Name } = {},
) =>
  by(signer, async (tx) => {
    const id = crypto.randomUUID();
    await tx`insert into sign_offs (id, person_id, milestone, framework_version_id, voice, decision, signer_id, reason)
      values (${id}, ${world.people[person]}, ${milestone}, ${world.version}, ${voice}, ${decision}, ${world.people[signer]}, ${decision === 'signed-off' ? null : 'because'})`;
    for (const item of items)
      await tx`insert into sign_off_evidence (sign_off_id, evidence_id) values (${id}, ${item})`;
    const [done] = await tx`select settle_milestone(${world.people[person]}, ${milestone}) as gap`;
    return { id, gap: done!.gap as string | null };
  });

/** Asking somebody who was there, and their answer. */
const endorse = async (
  milestone: string,
  item: string,
  observer: Name,
  context = 'search',
  days = 1,
  kind = 'O',
) => {
  const request = crypto.randomUUID();
  await by(
    'sid',
    (tx) => tx`insert into endorsement_requests (id, evidence_id, milestone, person_id, observer_id, asked_by)
    values (${request}, ${item}, ${milestone}, ${world.people.sid}, ${world.people[observer]}, ${world.people.sid})`,
  );
  const answer = await show(milestone, { kind, author: observer, context, days });
  await by(
    observer,
    (tx) =>
      tx`update endorsement_requests set answer_id = ${answer}, answered_at = now() where id = ${request}`,
  );
  return answer;
};
const standing = async (milestone: string, person: Name = 'sid') =>
  (
    await owner`select standing from standing where person_id = ${world.people[person]} and milestone = ${milestone}`
  )[0]?.standing;
const refused = (work: Promise<unknown>, what: RegExp | string) => expect(work).rejects.toThrow(what);

test('S34 R16 a junior milestone: one item that counts and a mentor', async () => {
  const milestone = 'T1-J1'; // A
  expect((await sign(milestone, 'mona', [])).gap).toBe('evidence');
  expect((await sign(milestone, 'mona', [await show(milestone, { kind: 'N' })])).gap).toBe('evidence');
  expect((await sign(milestone, 'mona', [await show(milestone, { kind: 'W' })])).gap).toBe('evidence');
  expect(await standing(milestone)).not.toBe('met');
  expect((await sign(milestone, 'mona', [await show(milestone)])).gap).toBeNull();
  expect(await standing(milestone)).toBe('met');
});

test('S34 a reflection alone and a number alone never suffice', async () => {
  expect((await sign('P1-J1', 'mona', [await show('P1-J1', { kind: 'R' })])).gap).toBe('evidence');
  expect(
    (await sign('T4-M1', 'mona', [await show('T4-M1', { kind: 'M' }), await show('T4-M1', { kind: 'M' })]))
      .gap,
  ).toBe('evidence');
});

test('R20 R1 private, redacted, foreign and unattached evidence carries no sign-off', async () => {
  const milestone = 'T3-J1';
  const secret = await show(milestone, { audience: 'private' });
  await refused(sign(milestone, 'mona', [secret]), /row-level security|does not belong/);
  const gone = await show(milestone);
  await by('sid', (tx) => tx`select redact_evidence(${gone})`);
  await refused(sign(milestone, 'mona', [gone]), 'does not belong');
  await refused(
    sign(milestone, 'mona', [world.rows['jun team evidence']!]),
    /row-level security|does not belong/,
  );
  await refused(sign(milestone, 'mona', [await show('T3-J2')]), 'does not belong');
  const item = await show(milestone);
  const { id } = await sign(milestone, 'mona', [item]);
  const late = await show(milestone);
  await refused(
    by('mona', (tx) => tx`insert into sign_off_evidence (sign_off_id, evidence_id) values (${id}, ${late})`),
    'row-level security',
  );
  await refused(
    by('fred', (tx) => tx`insert into sign_off_evidence (sign_off_id, evidence_id) values (${id}, ${late})`),
    'row-level security',
  );
  expect(await standing(milestone)).toBe('met');
  await by('sid', (tx) => tx`select redact_evidence(${item})`);
  expect(await standing(milestone)).toBe('met');
});

test('S34 a developing milestone: two items of two kinds', async () => {
  const milestone = 'T1-M1'; // A + M
  const first = await show(milestone);
  expect((await sign(milestone, 'mona', [first])).gap).toBe('evidence');
  expect((await sign(milestone, 'mona', [first, await show(milestone)])).gap).toBe('evidence');
  expect((await sign(milestone, 'mona', [await show(milestone, { kind: 'M' })])).gap).toBeNull();
  expect(await standing(milestone)).toBe('met');
});

test('R16 S34 a senior milestone: three items, two contexts, three months, someone who was there, and their voice', async () => {
  const milestone = 'T1-S1'; // A, O, C
  const old = await show(milestone, { days: 120 });
  const other = await show(milestone, { context: 'ads' });
  expect((await sign(milestone, 'mona', [old, other])).gap).toBe('evidence');
  const seen = await endorse(milestone, other, 'olga', 'ads');
  await refused(sign(milestone, 'mona', [], { voice: 'second' }), 'A second voice is someone who was there');
  await refused(sign(milestone, 'pete', [], { voice: 'second' }), 'A second voice is someone who was there');
  expect((await sign(milestone, 'mona', [old, other, seen])).gap).toBe('second voice');
  // Another mentor is a second person, not a second voice.
  expect((await sign(milestone, 'fred', [old])).gap).toBe('second voice');
  expect(await standing(milestone)).toBeUndefined();
  expect((await sign(milestone, 'olga', [], { voice: 'second' })).gap).toBeNull();
  expect(await standing(milestone)).toBe('met');
});

test('S34 a senior milestone without the span, or in one context, waits', async () => {
  const milestone = 'T6-S1'; // A, O, M
  const items = [await show(milestone, { days: 80 }), await show(milestone, { context: 'ads' })];
  items.push(await endorse(milestone, items[0]!, 'olga'));
  await sign(milestone, 'mona', items);
  expect((await sign(milestone, 'olga', [], { voice: 'second' })).gap).toBe('span');
  const narrow = 'T4-S1';
  const same = [await show(narrow, { days: 120 }), await show(narrow, { context: ' SEARCH ' })];
  same.push(await endorse(narrow, same[0]!, 'olga'));
  await sign(narrow, 'mona', same);
  expect((await sign(narrow, 'olga', [], { voice: 'second' })).gap).toBe('evidence');
});

test('R21 leave inside the span is subtracted', async () => {
  const milestone = 'T5-S1'; // A, O
  const items = [await show(milestone, { days: 100 }), await show(milestone, { context: 'ads', days: 0 })];
  items.push(await endorse(milestone, items[0]!, 'olga', 'search', 50));
  const [leave] = await by(
    'sid',
    (tx) =>
      tx`insert into leaves (person_id, days) values (${world.people.sid}, daterange(${ago(60)}, ${ago(30)})) returning id`,
  );
  await sign(milestone, 'mona', items);
  expect((await sign(milestone, 'olga', [], { voice: 'second' })).gap).toBe('span');
  await owner`delete from leaves where id = ${leave!.id}`;
  const [done] = await by(
    'mona',
    (tx) => tx`select settle_milestone(${world.people.sid}, ${milestone}) as gap`,
  );
  expect(done!.gap).toBeNull();
});

test('R16 nobody signs off an own milestone, nor without being a mentor today', async () => {
  await refused(sign('T2-J1', 'jun', [], { person: 'jun' }), /sign_offs_not_self|current mentor/);
  await refused(sign('T2-J1', 'fred', [], { person: 'jun' }), 'Only a current mentor');
  await refused(sign('T2-J1', 'ada', [], { person: 'jun' }), 'Only a current mentor');
  await refused(sign('T2-J1', 'root', [], { person: 'jun' }), 'Only a current mentor');
  await refused(sign('T2-J1', 'pete', [], { person: 'jun', decision: 'back' }), 'Only a current mentor');
  await refused(
    sign('T2-J1', 'pete', [], { person: 'jun', voice: 'second', decision: 'back' }),
    'A second voice',
  );
  await refused(sign('X9-J1', 'max', [], { person: 'jun' }), 'no such milestone');
});

test('R16 a mentor who gains from it needs an observer, and a mentee’s confirmation is none', async () => {
  const milestone = 'T2-J2'; // A, N, of neo, mentored by jun
  const item = await show(milestone, { author: 'neo', person: 'neo' });
  await by(
    'jun',
    (tx) =>
      tx`insert into sign_off_requests (person_id, milestone, asked_by) values (${world.people.jun}, 'P4-J1', ${world.people.jun})`,
  );
  expect((await sign(milestone, 'jun', [item], { person: 'neo' })).gap).toBe('observer');
  expect(await standing(milestone, 'neo')).toBeUndefined();
  await by(
    'neo',
    (tx) => tx`insert into endorsement_requests (evidence_id, milestone, person_id, observer_id, asked_by)
    values (${item}, ${milestone}, ${world.people.neo}, ${world.people.olga}, ${world.people.neo})`,
  );
  await show(milestone, { kind: 'O', author: 'olga', person: 'neo' });
  expect((await sign(milestone, 'olga', [], { person: 'neo', voice: 'second' })).gap).toBeNull();
  expect(await standing(milestone, 'neo')).toBe('met');
});

test('P4-J1 a newcomer confirms the junior who helped them', async () => {
  const milestone = 'P4-J1'; // C/O, A
  await refused(show(milestone, { kind: 'C', author: 'neo', person: 'jun' }), 'row-level security');
  const item = await show(milestone, { author: 'jun', person: 'jun' });
  await by(
    'jun',
    (tx) => tx`insert into endorsement_requests (evidence_id, milestone, person_id, observer_id, asked_by)
    values (${item}, ${milestone}, ${world.people.jun}, ${world.people.neo}, ${world.people.jun})`,
  );
  const word = await show(milestone, { kind: 'C', author: 'neo', person: 'jun' });
  expect((await sign(milestone, 'max', [word], { person: 'jun' })).gap).toBeNull();
  await refused(
    show(milestone, { kind: 'C', author: 'olga', person: 'jun' }),
    'Only someone this person has mentored',
  );
  await refused(show(milestone, { kind: 'O', author: 'tess', person: 'jun' }), 'A mentor is no observer');
});

test('R14 R16 met comes from agreement alone; going back and a withdrawal take the ground away', async () => {
  const milestone = 'T3-J3';
  await refused(
    by(
      'mona',
      (tx) => tx`insert into standing_events (person_id, milestone, standing, actor_id, framework_version_id)
    values (${world.people.sid}, ${milestone}, 'met', ${world.people.mona}, ${world.version})`,
    ),
    /row-level security|standing_events_met|still missing/,
  );
  await refused(
    by(
      'mona',
      (tx) => tx`insert into standing (person_id, milestone, standing, event_id, since)
    values (${world.people.sid}, ${milestone}, 'met', gen_random_uuid(), now())`,
    ),
    'permission denied',
  );
  await refused(
    by('mona', (tx) => tx`update standing set standing = 'met'`),
    'permission denied',
  );
  const { id } = await sign(milestone, 'mona', [await show(milestone)]);
  expect(await standing(milestone)).toBe('met');
  await by(
    'mona',
    (
      tx,
    ) => tx`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id)
    values (${world.people.sid}, ${milestone}, 'not-yet', ${world.people.mona}, 'it came back', ${world.version})`,
  );
  expect(await standing(milestone)).toBe('not-yet');
  const settle = () =>
    by(
      'mona',
      async (tx) => (await tx`select settle_milestone(${world.people.sid}, ${milestone}) as gap`)[0]!.gap,
    );
  expect(await settle()).toBe('mentor');
  const again = await sign(milestone, 'mona', [await show(milestone)]);
  expect(again.gap).toBeNull();
  const withdraw = (who: Name, what: string, on = milestone) =>
    by(
      who,
      (
        tx,
      ) => tx`insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id, reason, withdraws_id)
    values (${world.people.sid}, ${on}, ${world.version}, 'mentor', 'withdrawn', ${world.people[who]}, 'an error', ${what})`,
    );
  await refused(withdraw('fred', again.id), 'Only the person who signed off');
  await refused(withdraw('mona', again.id, 'T3-J2'), 'Only the person who signed off');
  await refused(withdraw('mona', world.rows['sign-off by max']!), 'Only the person who signed off');
  await withdraw('mona', again.id);
  await withdraw('mona', id);
  expect(
    (
      await owner`select count(*)::int as n from standing_events where milestone = ${milestone} and person_id = ${world.people.sid} and standing = 'met'`
    )[0]!.n,
  ).toBe(2);
});

test('R5 W6 settling says nothing to anybody who is no part of it', async () => {
  for (const name of ['pete', 'ada', 'root', 'boss', 'neo', 'olga'] as const) {
    await refused(
      by(name, (tx) => tx`select settle_milestone(${world.people.jun}, 'T1-J1')`),
      'That is not here',
    );
    await refused(
      by(name, (tx) => tx`select sign_off_gap(${world.people.jun}, 'T1-J1')`),
      'permission denied',
    );
    await refused(
      by(name, (tx) => tx`select * from counted_evidence(${world.people.jun}, 'T1-J1', '[]')`),
      'permission denied',
    );
    await refused(
      by(name, (tx) => tx`select * from standing_sign_offs(${world.people.jun}, 'T1-J1')`),
      'permission denied',
    );
  }
});
