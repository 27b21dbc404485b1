/**
 * `npm run bench:search`: how long search and "who can see this" take among a million notes of 5,000 people, in a throwaway
 * PostgreSQL. Through the application's own functions, role and row security; milliseconds belong to this machine.
 */
import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { closePool } from '../../db/client.ts';
import { connect } from '../../db/connection.ts';
import { migrate } from '../../db/migrate.ts';
import { createDatabase } from '../../db/server/database.ts';
import { startServer } from '../../db/server/start.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const NOTES = Number(process.env.BENCH_NOTES ?? 1_000_000);
const PEOPLE = 5_000;
const PAIRS = 3 * PEOPLE;
const TURNS = 60;

const dataDir = temporaryDirectory('rung-bench-search-');
const server = await startServer({ dataDir, durable: false });
const ownerUrl = await createDatabase(server.ownerUrl(), 'rung');
await migrate(ownerUrl);
const owner = connect(ownerUrl, { max: 1 });
try {
  await populate();
  process.env.RUNG_APP_URL = server.appUrl('rung');
  await measure();
} finally {
  await closePool();
  await owner.end();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** A tree of people, three mentors each, and notes whose words are as unequal as in a language. */
async function populate() {
  await owner`set statement_timeout = 0`;
  await owner.unsafe(`
    create temp table n as select g, gen_random_uuid() as id from generate_series(0, ${PEOPLE - 1}) g; create unique index on n (g);
    insert into people (id, handle, name, email) select id, 'p' || g, 'Person ' || g, 'p' || g || '@bench.test' from n;
    insert into reporting_lines (person_id, manager_id, period)
      select a.id, b.id, tstzrange(now() - interval '2 years', null) from n a join n b on b.g = a.g / 50 where a.g > 0;
    insert into mentorships (mentor_id, mentee_id, purpose, requested_by, mentor_accepted_at, mentee_accepted_at, period)
      select b.id, a.id, (array['growth', 'technical', 'leadership'])[k]::purpose, b.id, now(), now(), tstzrange(now() - interval '1 year', null)
      from n a cross join generate_series(1, 3) k join n b on b.g = (a.g / 8 * 8 + k * 611 + 8) % ${PEOPLE};
    create temp table m as select row_number() over (order by id) - 1 as g, id, mentor_id, mentee_id from mentorships; create unique index on m (g);
    create temp table w as select g, 'word' || g as word from generate_series(0, 19999) g; create unique index on w (g);
    drop index notes_words; alter table notes disable trigger user;
    insert into notes (mentorship_id, mentee_id, author_id, audience, body, promise, written_at, updated_at)
      select m.id, m.mentee_id, case when i % 2 = 0 then m.mentor_id else m.mentee_id end,
        (array['private', 'pair', 'pair', 'team'])[1 + i % 4]::audience,
        (select string_agg('word' || floor(power(random(), 4) * 20000)::int, ' ') from generate_series(1, 25 + 0 * i)), 'bench',
        now() - make_interval(mins => i / 2), now()
      from generate_series(0, ${NOTES - 1}) i join m on m.g = i % (select count(*) from m);
    alter table notes enable trigger user; create index notes_words on notes using gin (words) with (fastupdate = off); analyze;`);
}

async function measure() {
  const { asViewer } = await import('@/lib/access/viewer');
  const { search } = await import('@/lib/search/queries');
  const [busiest] =
    await owner`select mentor_id as id, count(*) from mentorships group by 1 order by 2 desc limit 1`;
  const ids = await owner`select id, handle from people where handle in ('p3', 'p4321')`;
  const who: Record<string, string> = {
    junior: ids.find((row) => row.handle === 'p4321')!.id,
    'mentor of many': busiest!.id,
    'manager of fifty': ids.find((row) => row.handle === 'p3')!.id,
  };
  const words = { rare: 'word19998', middling: 'word900', common: 'word0' };
  console.log(`${NOTES} notes, ${PEOPLE} people, ${PAIRS} mentorships, load ${loadavg()[0]!.toFixed(1)}\n`);
  console.log(
    '| who | word | found | p50 ms | p95 ms | bare round trip p50 ms |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [name, id] of Object.entries(who)) {
    const handle = randomBytes(32);
    const hash = createHash('sha256').update(handle).digest();
    await owner`select gate_open(${hash}, ${id}, 'bench')`;
    for (const [kind, text] of Object.entries(words)) {
      const [times, bare]: number[][] = [[], []];
      let found = 0;
      for (let turn = 0; turn < TURNS; turn += 1) {
        await asViewer(hash, async (tx) => {
          const t0 = performance.now();
          await tx.execute('select 1');
          const t1 = performance.now();
          found = (await search(tx, { text })).length;
          times!.push(performance.now() - t1);
          bare!.push(t1 - t0);
        });
      }
      console.log(
        `| ${name} | ${kind} | ${found} | ${at(times!, 0.5)} | ${at(times!, 0.95)} | ${at(bare!, 0.5)} |`,
      );
    }
  }
  const notes = await owner`select id, author_id from notes where audience = 'team' limit ${TURNS}`;
  const times: number[] = [];
  for (const note of notes)
    await owner.begin(async (tx) => {
      await tx`select set_config('rung.viewer_id', ${note.author_id}, true)`;
      const began = performance.now();
      await tx`select who_reads('note', ${note.id})`;
      times.push(performance.now() - began);
    });
  console.log(`\nwho_reads() of a team note: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`);
}

function at(times: number[], part: number): string {
  return ([...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0).toFixed(1);
}
