/** F49, DM3: a page of a past day tells what was known then. Rebuilt deed by deed for 500 random worlds, versions included. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '@/lib/access/cookie';
import { asViewer, type ViewerTx } from '@/lib/access/viewer';
import { getEvidenceAt } from '@/lib/evidence/queries';
import { getFramework } from '@/lib/frameworks/queries';
import { standingsAfter } from '@/lib/growth/history';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { getChangesOf } from '@/lib/growth/standings-queries';
import { getHeldWith } from '@/lib/growth/talk-queries';
import { getReportsOverview } from '@/lib/teams/queries';
import { playStep, preparePlay } from '../support/replay-play';
import { rebuild, redefined, withdrawnIn } from '../support/replay-rebuild';
import { type Deed, nextDeed, randomInt, seed, type World } from '../support/replay-worlds';
import { openOwner } from '../support/village';

const owner = openOwner();
const [howMany, perManager, steps] = [500, 50, 9];
const worlds: World[] = [];
/** the moment of each step, and one a little later */
const moments: { exact: string; after: string; version: string }[] = [];
const kept = new Map<string, Awaited<ReturnType<typeof told>>>();
const handles = new Map<string, Buffer>();

beforeAll(async () => {
  await preparePlay(owner);
  const [{ managers, mentors, mentees }] = (await owner`
    with m as (insert into people (handle, name, email) select 'r-' || k || '-' || n, 'P', 'r-' || k || '-' || n || '@rung.test'
      from (values ('boss', ${howMany / perManager}::int), ('guide', ${Math.ceil(howMany / 20)}::int), ('grower', ${howMany}::int)) v(k, c), generate_series(1, c) n returning id, handle)
    select json_agg(id) filter (where handle like 'r-boss%') as managers, json_agg(id) filter (where handle like 'r-guide%') as mentors,
      json_agg(json_build_object('id', id, 'handle', handle)) filter (where handle like 'r-grower%') as mentees from m`) as unknown as [
    { managers: string[]; mentors: string[]; mentees: { id: string; handle: string }[] },
  ];
  for (const [n, { id, handle }] of mentees.entries())
    worlds.push({
      handle,
      mentee: id,
      mentor: mentors[n % mentors.length] as string,
      manager: managers[Math.floor(n / perManager)] as string,
      log: [],
    });
  const rows = owner.json(worlds.map(({ log: _, ...ids }) => ids) as never);
  await owner`insert into mentorships (mentor_id, mentee_id, purpose, requested_by, mentor_accepted_at, mentee_accepted_at, period)
    select mentor, mentee, 'growth', mentor, now(), now(), tstzrange(now() - interval '2 years', null) from jsonb_to_recordset(${rows}) x(mentor uuid, mentee uuid)`;
  await owner`insert into reporting_lines (person_id, manager_id, period)
    select mentee, manager, tstzrange(now() - interval '2 years', null) from jsonb_to_recordset(${rows}) x(manager uuid, mentee uuid)`;
  for (const person of [...managers, ...mentors]) handles.set(person, await signIn(person));
  for (let step = 0; step < steps; step += 1) await live(step);
}, 120_000);
afterAll(() => owner.end());

async function signIn(person: string): Promise<Buffer> {
  const handle = hashOf(randomBytes(32).toString('base64url'));
  await owner`select gate_open(${Buffer.from(handle)}, ${person}, 'test')`;
  return Buffer.from(handle);
}
const by = <T>(person: string, work: (tx: ViewerTx) => Promise<T>) =>
  asViewer(handles.get(person) as Buffer, work);

/** One step: every world tries up to two things at the same moment; now and then a framework version is published before. */
async function live(step: number) {
  if (step % 3 === 2) await publish(`1.${step}`, step === 5 ? redefined.code : null);
  const tried = worlds.flatMap((world) => atOnce(world).map((deed) => ({ world, deed })));
  const { at, told: said } = await playStep(owner, tried.map(({ deed }) => deed) as Deed[]);
  for (const [n, { world, deed }] of tried.entries())
    if (said[n]) world.log.push({ step, at, deed, told: said[n] });
  const [row] = await owner<{ after: string; version: string }[]>`
    select to_json(clock_timestamp()) #>> '{}' as after, (select version from framework_versions where id = framework_in_force()) as version`;
  moments.push({ exact: at, ...row! });
  if (step === 4)
    await everyMentor(async (tx, world) => void kept.set(world.handle, await told(tx, world, null)));
}

/** Two things of one moment; a mentor gives one word on a milestone at a time. */
function atOnce(world: World): Deed[] {
  const [one, other] = [nextDeed(world), randomInt(2) ? nextDeed(world) : undefined];
  const words = [one, other].filter((deed) => deed?.kind === 'sign' || deed?.kind === 'back');
  return [one, words.length < 2 ? other : undefined].filter((deed) => deed !== undefined);
}

async function publish(version: string, heavy: string | null) {
  await owner.begin(async (tx) => {
    const [old] = await tx`select id, version from framework_versions where id = framework_in_force()`;
    const was = String(old?.version);
    const more = { version, changes: heavy ? [{ kind: 'redefined', from: [heavy], to: [heavy] }] : [] };
    const [made] = await tx`insert into framework_versions (framework, version, document, digest, follows_id)
      select framework, ${version}, document || ${tx.json(more)}, ${version}, id from framework_versions where version = ${was} returning id`;
    await tx`insert into milestones select framework, ${version}, code, competency, track, level, core, evidence_rule, position from milestones where version = ${was}`;
    await tx`insert into levels select framework, ${version}, code, position, min_items, min_kinds, min_contexts, min_second_voice, min_span_months from levels where version = ${was}`;
    await tx`select put_in_force(${made?.id}, ${old?.id})`;
  });
}

/** Every world, read by its mentor. */
async function everyMentor(work: (tx: ViewerTx, world: World) => Promise<void>) {
  for (const mentor of new Set(worlds.map((world) => world.mentor)))
    await by(mentor, async (tx) => {
      for (const world of worlds.filter((each) => each.mentor === mentor)) await work(tx, world);
    });
}

/** What the pages tell of a person at an instant, or for null at present. */
async function told(tx: ViewerTx, { handle, mentee }: World, at: string | null) {
  const [growth, changes, held, items, published] = await Promise.all([
    getGrowthOf(tx, handle, at),
    getChangesOf(tx, handle, at),
    getHeldWith(tx, handle, at),
    at ? getEvidenceAt(tx, mentee, at) : [],
    getFramework(tx, at),
  ]);
  const g = growth!;
  const line = (s: { milestone: string; standing: string; eventId: string; since: string }) =>
    `${s.milestone} ${s.standing} ${s.eventId} ${Date.parse(s.since)}`;
  const evidence = g.evidence.map((e) => `${e.id} ${e.milestone}${e.redacted ? ' withdrawn' : ''}`).sort();
  if (at)
    expect(
      items
        .flatMap((e) => e.milestones.map((code) => `${e.id} ${code}${e.redactedAt ? ' withdrawn' : ''}`))
        .sort(),
    ).toEqual(evidence);
  expect(standingsAfter(changes).map(line).sort()).toEqual(g.standings.map(line).sort());
  return {
    level: g.level,
    standings: g.standings.map(line).sort(),
    evidence,
    pending: g.pending.map((each) => each.milestone).sort(),
    back: g.back,
    waivers: g.waivers,
    disputed: g.disputed,
    away: g.leave.length,
    checkedIn: g.checkedIn,
    held: held.length,
    version: published.framework.version,
  };
}

const expected = (world: World, step: number) => {
  return rebuild(world.log, step, withdrawnIn(world.log));
};

test('F49 R14 for a random day of 500 worlds the pages equal the rebuilt state, framework version included', async () => {
  const seen = new Map<string, number>();
  await everyMentor(async (tx, world) => {
    const step = randomInt(steps);
    const { exact, after, version } = moments[step]!;
    const { goals: _, ...state } = expected(world, step);
    const shown = await told(tx, world, randomInt(2) ? exact : after);
    expect(shown, `${world.handle} after step ${step}, seed ${seed}`).toEqual({ ...state, version });
    for (const [key, value] of Object.entries(state))
      if (Array.isArray(value) ? value.length : value) seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  // The worlds are rich enough for that to mean something.
  for (const key of [
    'level',
    'standings',
    'evidence',
    'pending',
    'back',
    'waivers',
    'disputed',
    'away',
    'held',
  ])
    expect(seen.get(key) ?? 0, key).toBeGreaterThan(5);
  const deeds = worlds.flatMap((world) => world.log);
  for (const one of [
    ({ told: t }: (typeof deeds)[0]) => t?.met === true,
    ({ deed }: (typeof deeds)[0]) => deed.kind === 'redact',
  ])
    expect(deeds.filter(one).length).toBeGreaterThan(20);
}, 60_000);

test('F49 what a page showed on a day is what it shows of that day ever after, but for what was withdrawn', async () => {
  const plain = (lines: string[]) => lines.map((each) => each.replace(' withdrawn', ''));
  await everyMentor(async (tx, world) => {
    const then = kept.get(world.handle)!;
    const later = await told(tx, world, moments[4]!.after);
    expect({ ...later, evidence: plain(later.evidence) }, world.handle).toEqual({
      ...then,
      evidence: plain(then.evidence),
    });
  });
}, 60_000);

test('F49 the present as a past instant is the present: the history and the summary agree', async () => {
  const { after } = moments.at(-1)!;
  await everyMentor(async (tx, world) => {
    if (randomInt(3) > 0) return;
    expect(await told(tx, world, after)).toEqual(await told(tx, world, null));
  });
}, 60_000);

test('F49 the rows behind a number are those of that day', async () => {
  await everyMentor(async (tx, world) => {
    const step = randomInt(steps);
    const at = moments[step]!.after;
    const growth = (await getGrowthOf(tx, world.handle, at))!;
    const met = growth.standings.filter((row) => row.standing === 'met');
    const trails = await getTrails(
      tx,
      world.handle,
      met.map((row) => row.milestone),
      at,
    );
    for (const trail of trails) {
      expect(trail).toMatchObject({
        standing: 'met',
        since: met.find((row) => row.milestone === trail.milestone)?.since,
      });
      expect(trail.signOffs.length).toBeGreaterThan(0);
      for (const { at: signed } of trail.signOffs)
        expect(Date.parse(signed)).toBeLessThanOrEqual(Date.parse(at));
      expect(trail.evidence.map((item) => item.id).sort()).toEqual(
        growth.evidence
          .filter((item) => item.milestone === trail.milestone)
          .map((item) => item.id)
          .sort(),
      );
    }
  });
}, 60_000);

test('F49 the team page of any day equals the rebuilt state of everybody on it', async () => {
  for (const manager of new Set(worlds.map((world) => world.manager))) {
    const step = randomInt(steps);
    const team = await by(manager, (tx) => getReportsOverview(tx, moments[step]!.after));
    expect(team).toHaveLength(perManager);
    for (const person of team) {
      const state = expected(worlds.find((each) => each.mentee === person.id)!, step);
      const codes = state.standings.map((each) => each.split(' ').slice(0, 3).join(' '));
      expect(person.standings.map((s) => `${s.milestone} ${s.standing} ${s.eventId}`).sort()).toEqual(codes);
      expect(person).toMatchObject({
        level: state.level,
        openGoals: state.goals,
        checkedIn: state.checkedIn,
      });
      expect(person.waivers.sort()).toEqual(state.waivers);
      expect(person.lastHeldAt !== null).toBe(state.held > 0);
    }
  }
}, 60_000);
