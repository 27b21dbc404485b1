/** Many at the same moment: what may happen once happens once (W20, R8, R16, R25). */
import { createHash, randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goals, notes } from '@/db/schema';
import { once } from '@/lib/access/once';
import { asViewer, type ViewerTx } from '@/lib/access/viewer';
import { Refusal } from '@/lib/refusal';
import { cancelSession } from '@/lib/sessions/cancel-mutations';
import { recordOutcome } from '@/lib/sessions/mutations';
import { acting, asApp, asOwner, patiently } from '../support/as';
import type { Name } from '../support/canary-cast';
import { handleOf, loadCanaryWorld, type World } from '../support/canary-world';

const owner = asOwner();
const app = asApp(20);
let world: World;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

const crowd = Array.from({ length: 50 }, (_, i) => i);
/** How many of fifty did it, and what the others were told. */
async function together(work: (i: number) => Promise<unknown>) {
  const all = await Promise.allSettled(crowd.map((i) => patiently(() => work(i))));
  const faults = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  return { done: all.length - faults.length, faults };
}
const as = <T>(name: Name, work: (tx: ViewerTx) => Promise<T>) =>
  asViewer(createHash('sha256').update(handleOf(name)).digest(), work);

test('W20 the same form sent fifty times creates one goal, and every sender hears the same id', async () => {
  const key = randomUUID();
  const ids = new Set<string>();
  const { done } = await together(async () => {
    const made = await as('max', (tx) =>
      once(tx, key, async () => {
        const id = randomUUID();
        await tx.insert(goals).values({
          id,
          mentorshipId: world.pairs.growth,
          menteeId: world.people.jun,
          authorId: world.people.max,
          audience: 'pair',
          title: `once ${key}`,
          level: 'J',
        });
        return id;
      }),
    );
    ids.add(made.id);
  });
  expect([done, ids.size]).toEqual([50, 1]);
  expect((await owner`select from goals where title = ${`once ${key}`}`).count).toBe(1);
});

test('W20 of fifty who save over the same version one wins', async () => {
  const note = world.rows['growth pair note by max']!;
  const [{ version }] = (await owner`select version from notes where id = ${note}`) as unknown as [
    { version: number },
  ];
  let won = 0;
  await together(async (i) => {
    const saved = await as('max', (tx) =>
      tx
        .update(notes)
        .set({ body: `by ${i}`, version: sql`version + 1` })
        .where(sql`${eq(notes.id, note)} and version = ${version}`)
        .returning({ id: notes.id }),
    );
    won += saved.length;
  });
  expect(won).toBe(1);
  expect((await owner`select version from notes where id = ${note}`)[0]!.version).toBe(version + 1);
});

test('R23 S-8 one side confirms while the other cancels, many times over: one of them did', async () => {
  const number = { mentorship_id: world.pairs.technical, mentee_id: world.people.jun };
  const [made] = await owner`insert into sessions ${owner({
    ...number,
    starts_at: new Date(Date.now() - 3_600_000),
    minutes: 30,
    state: 'planned',
    logged_by: world.people.tess,
  })} returning id`;
  const session = String(made!.id);
  const { done, faults } = await together((i) =>
    i % 2
      ? as('tess', (tx) => recordOutcome(tx, { session, version: 1, state: 'held' }))
      : as('jun', (tx) => cancelSession(tx, { session, version: 1, reach: 'this' })),
  );
  expect([done, faults.filter((fault) => !(fault instanceof Refusal))]).toEqual([1, []]);
  const events = await owner`select state from session_events where session_id = ${session}`;
  const [row] = await owner`select state, version from sessions where id = ${session}`;
  expect({ ...row, events: events.map((e) => e.state) }).toEqual({
    ...row,
    version: 2,
    events: [row!.state],
  });
});

test('R1 R9 a co-author writes on while the author lets more people read: the later of the two is held to the other', async () => {
  const { jun, max } = world.people;
  const note = world.rows['growth pair note written together by jun']!;
  await owner`update note_consents set granted = true, answered_at = now() where id = ${world.rows['consent of max to widen']!}`;
  await Promise.allSettled([
    acting(app, max, (tx) => tx`update notes set body = 'later words' where id = ${note}`),
    acting(app, jun, (tx) => tx`update notes set audience = 'team' where id = ${note}`),
  ]);
  const [row] = await owner`select audience, body = 'later words' as wrote from notes where id = ${note}`;
  const open =
    await owner`select from note_versions where note_id = ${note} and audience = 'team' and body = 'later words' and author_id = ${jun}`;
  // Either the words were written into a note for the team, or the widening waited for another yes.
  expect(row!.wrote).toBe(true);
  expect(open).toHaveLength(0);
});

test('R16 fifty who settle the same milestone meet it once', async () => {
  const [made] = await acting(app, world.people.mona, async (tx) => {
    const evidence = randomUUID();
    await tx`insert into evidence (id, person_id, author_id, kind, audience, title, happened_on) values (${evidence}, ${world.people.sid}, ${world.people.mona}, 'N', 'pair', 'x', current_date)`;
    await tx`insert into evidence_milestones (evidence_id, milestone, attached_by) values (${evidence}, 'T1-J2', ${world.people.mona})`;
    const signed =
      await tx`insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id)
      values (${world.people.sid}, 'T1-J2', ${world.version}, 'mentor', 'signed-off', ${world.people.mona}) returning id`;
    await tx`insert into sign_off_evidence (sign_off_id, evidence_id) values (${signed[0]!.id}, ${evidence})`;
    return signed;
  });
  const { done } = await together(() =>
    acting(app, world.people.mona, (tx) => tx`select settle_milestone(${world.people.sid}, 'T1-J2')`),
  );
  expect(done).toBe(50);
  expect((await owner`select from standing_events where sign_off_id = ${made!.id}`).count).toBe(1);
});

test('R8 both sides accept at the same moment, many times over: one mentorship, one beginning', async () => {
  const { wish } = world.pairs;
  const { faults } = await together((i) => {
    const [who, side] = i % 2 ? (['pete', 'mentor'] as const) : (['neo', 'mentee'] as const);
    return acting(
      app,
      world.people[who],
      (tx) => tx`update mentorships set ${tx(`${side}_accepted_at`)} = now() where id = ${wish}`,
    );
  });
  expect(faults).toEqual([]);
  const [row] =
    await owner`select upper(period) as ends, lower(period) = greatest(mentor_accepted_at, mentee_accepted_at) as begun from mentorships where id = ${wish}`;
  expect(row).toEqual({ ends: null, begun: true });
});

test('R8 requests for the same pair and purpose: one stays open, and accepting never overlaps', async () => {
  const ask = () =>
    acting(
      app,
      world.people.root,
      (tx) => tx`insert into mentorships (mentor_id, mentee_id, purpose, requested_by)
    values (${world.people.pete}, ${world.people.olga}, 'growth', ${world.people.root})`,
    );
  const { done, faults } = await together(ask);
  expect([done, new Set(faults.map((fault) => fault.code))]).toEqual([1, new Set(['23505'])]);
  const accept = async (who: Name, side: string) =>
    acting(
      app,
      world.people[who],
      (tx) => tx`update mentorships set ${tx(`${side}_accepted_at`)} = now()
    where mentor_id = ${world.people.pete} and mentee_id = ${world.people.olga} and period is null`,
    );
  await accept('pete', 'mentor');
  await accept('olga', 'mentee');
  await ask();
  await accept('pete', 'mentor');
  await expect(accept('olga', 'mentee')).rejects.toMatchObject({ code: '23P01' });
  expect(
    (
      await owner`select from mentorships where mentor_id = ${world.people.pete} and mentee_id = ${world.people.olga} and period @> now()`
    ).count,
  ).toBe(1);
});

test('R10 both end it at the same moment: it ends once, with one account of why', async () => {
  const { boxed } = world.pairs;
  const { done } = await together((i) => {
    const who = i % 2 ? 'mona' : 'sid';
    return acting(app, world.people[who], async (tx) => {
      await tx`update mentorships set period = tstzrange(lower(period), now()) where id = ${boxed}`;
      await tx`insert into mentorship_endings (mentorship_id, ended_by, reason) values (${boxed}, ${world.people[who]}, 'mine')`;
    });
  });
  expect(done).toBe(1);
});

test('R25 fifty rounds of two last admins who resign together: one is left', async () => {
  for (const _ of crowd) {
    await owner`update people set is_admin = id in (${world.people.root}, ${world.people.boss})`;
    await Promise.allSettled(
      (['root', 'boss'] as const).map((who) =>
        acting(
          app,
          world.people[who],
          (tx) => tx`update people set is_admin = false where id = ${world.people[who]}`,
        ),
      ),
    );
    expect((await owner`select from people where is_admin`).count).toBe(1);
  }
});

test('W7 a handle is opened once, however often it is presented', async () => {
  const secret = createHash('sha256').update(randomUUID()).digest();
  const { done } = await together(() => app`select gate_open(${secret}, ${world.people.pete}, 'x')`);
  expect(done).toBe(1);
});

test('R14 the standing equals its history after all of that', async () => {
  const rebuilt =
    await owner`select distinct on (person_id, milestone) person_id, milestone, standing::text, id from standing_events order by person_id, milestone, happened_at desc, recorded_at desc`;
  const kept =
    await owner`select person_id, milestone, standing::text, event_id as id from standing order by person_id, milestone`;
  expect([...kept]).toEqual([...rebuilt]);
});
