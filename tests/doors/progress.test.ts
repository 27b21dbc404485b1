/** R18: every number a page can show is recounted by the database from the history of events, in random worlds. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standings } from '@/db/enums';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { numberAt } from '@/lib/growth/shown-number';
import { countedBy, type Slice } from '@/lib/growth/slice';
import { getMenteesStandings } from '@/lib/growth/team-queries';
import { getReportsOverview } from '@/lib/teams/queries';
import { shipped } from '../support/shipped-framework';
import { addLine, addMentorship, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
const WORLDS = 100;
const when = { now: new Date().toISOString(), zone: 'UTC' };
const codes = shipped.milestones.map((each) => each.code);
const words = ['met', 'not-yet', 'no-opportunity-yet', 'not-assessed', 'all'] as const;
const scopes = [...shipped.tracks.map((each) => each.code), ...shipped.competencies.map((each) => each.code)];
const slices: Slice[] = words.flatMap((which) =>
  scopes.flatMap((scope) => shipped.levels.map((level) => ({ which, scope, level: level.code }))),
);

let mentor = '';
let manager = '';
let version = '';
let made = 0;

beforeAll(async () => {
  mentor = await addPerson(owner, 'mentor');
  manager = await addPerson(owner, 'manager');
  const [row] = await owner`select id from framework_versions`;
  version = String(row?.id);
});
afterAll(() => owner.end());

/** A history: what was said about which milestone, how many days ago. Several events on one milestone are likely. */
const histories = fc.array(
  fc.record({
    milestone: fc.constantFrom(...codes),
    standing: fc.constantFrom(...standings),
    daysAgo: fc.integer({ min: 0, max: 400 }),
  }),
  { maxLength: 90 },
);
type Event = { milestone: string; standing: string; daysAgo: number };

/** Writes the history of a new mentee as it happened, past the guards that ask for evidence; returns the handle. */
async function live(history: Event[]): Promise<{ id: string; handle: string }> {
  made += 1;
  const handle = `mentee-${made}`;
  const id = await addPerson(owner, handle);
  await addMentorship(owner, mentor, id);
  await addLine(owner, id, manager);
  const events = history.map((each, at) => ({ ...each, seconds: each.daysAgo * 86_400 + at }));
  await owner.begin(async (tx) => {
    await tx`alter table standing_events disable trigger guard`;
    await tx`alter table sign_offs disable trigger guard`;
    await tx`with told as (select * from jsonb_to_recordset(${tx.json(events)}) as t(milestone text, standing text, seconds int)),
      signed as (insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id, happened_at)
        select ${id}, milestone, ${version}, 'mentor', 'signed-off', ${mentor}, now() - make_interval(secs => seconds)
        from told where standing = 'met' returning id, milestone, happened_at)
      insert into standing_events (person_id, milestone, standing, actor_id, reason, sign_off_id, framework_version_id, happened_at, recorded_at)
      select ${id}, t.milestone, t.standing::standing_word, ${mentor}, case when s.id is null then 'Show it once more.' end, s.id, ${version},
        now() - make_interval(secs => seconds), now()
      from told t left join signed s on t.standing = 'met' and s.milestone = t.milestone
        and s.happened_at = now() - make_interval(secs => seconds) order by seconds desc`;
    await tx`alter table standing_events enable trigger guard`;
    await tx`alter table sign_offs enable trigger guard`;
  });
  return { id, handle };
}

/** The same numbers straight from the history: the last event of each milestone, joined to the framework's table. */
async function recount(id: string): Promise<Map<string, string[]>> {
  const rows = await owner`with last as (
      select distinct on (milestone) milestone, standing::text from standing_events
      where person_id = ${id} order by milestone, happened_at desc)
    select m.code, m.track, m.competency, m.level, coalesce(l.standing, 'not-assessed') as standing
    from milestones m left join last l on l.milestone = m.code order by m.position`;
  const counted = new Map<string, string[]>();
  for (const { code, track, competency, level, standing } of rows)
    for (const scope of [track, competency])
      for (const which of [standing, 'all']) {
        const key = `${which}/${scope}/${level}`;
        counted.set(key, [...(counted.get(key) ?? []), String(code)]);
      }
  return counted;
}

test(`R18 M-5 in ${WORLDS} random worlds every shown number is the count of the rows behind it`, async () => {
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.constantFrom('mentee' as const, 'mentor' as const, 'manager' as const),
      async (history, who) => {
        const { id, handle } = await live(history);
        const truth = await recount(id);
        const reader = { mentee: id, mentor, manager }[who];
        await as(owner, reader, async (tx) => {
          const [{ framework }, growth] = await Promise.all([getFramework(tx), getGrowthOf(tx, handle)]);
          if (!growth) throw new Error('The person is gone.');
          for (const slice of slices) {
            const expected = truth.get(`${slice.which}/${slice.scope}/${slice.level}`) ?? [];
            const { codes: shown, outOf } = countedBy(enabledOnly(framework), growth.standings, slice);
            expect(shown).toEqual(expected);
            expect(outOf).toHaveLength((truth.get(`all/${slice.scope}/${slice.level}`) ?? []).length);
            checked += 1;
          }
          const slice = ['met', 'technical', 'J'];
          const number = numberAt(enabledOnly(framework), growth, slice, when);
          const trails = await getTrails(tx, handle, number?.codes ?? []);
          expect(trails.map((trail) => trail.milestone)).toEqual(truth.get(slice.join('/')) ?? []);
          for (const trail of trails) expect(trail.standing).toBe('met');
          expect(number?.says).toMatch(new RegExp(`^${trails.length} of 9 met$`));
        });
      },
    ),
    { numRuns: WORLDS },
  );
  expect(checked).toBe(WORLDS * slices.length);
  console.info(`${checked} numbers recounted`);
}, 120_000);

test('R18 the homes of mentor and manager show the same rows as the person’s own', async () => {
  const history = codes.map((milestone, at) => ({
    milestone,
    standing: standings[at % 3] ?? 'met',
    daysAgo: at,
  }));
  const { id, handle } = await live(history);
  const own = await as(owner, id, (tx) => getGrowthOf(tx, handle));
  const rows = own?.standings.map(({ milestone, standing }) => `${milestone} ${standing}`).sort();
  const told = (all: { milestone: string; standing: string }[] = []) =>
    all.map(({ milestone, standing }) => `${milestone} ${standing}`).sort();
  const mentored = await as(owner, mentor, getMenteesStandings);
  expect(told(mentored.get(id))).toEqual(rows);
  const reported = (await as(owner, manager, getReportsOverview)).find((each) => each.id === id);
  if (!reported || !own) throw new Error('The person is gone.');
  expect(told(reported.standings)).toEqual(rows);
  const quarter = numberAt(shipped, own, ['quarter'], when);
  expect(quarter?.codes).toEqual(reported.metThisQuarter.map((each) => each.milestone));
});
