/**
 * `node --import ./bin/hooks.mjs tests/bench/sign-in-timing.ts`: how long a wrong password takes for somebody known and for
 * somebody unknown, in turns (W9). The bar is a difference of the medians below 5 ms over 400 tries.
 */
import { randomUUID } from 'node:crypto';
import { registerHooks } from 'node:module';
import { loadFramework } from '../../bin/framework/load.ts';
import { migrate } from '../../db/migrate.ts';
import { createDatabase } from '../../db/server/database.ts';
import { startServer } from '../../db/server/start.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

// Next names its entries without an ending, which plain Node does not read.
registerHooks({
  resolve: (name, context, next) => next(/^next\/\w+$/.test(name) ? `${name}.js` : name, context),
});

const TRIES = Number(process.env.BENCH_TRIES ?? 400);
const PEOPLE = 200;

const server = await startServer({ dataDir: temporaryDirectory('rung-timing-'), durable: false });
try {
  const ownerUrl = await createDatabase(server.ownerUrl(), 'rung');
  await migrate(ownerUrl);
  await loadFramework(ownerUrl);
  process.env.RUNG_APP_URL = server.appUrl('rung');
  await addPeople(ownerUrl);
  const { authorise } = await import('../../lib/access/authorise.ts');
  const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  const time = async (kind: 'known' | 'unknown', n: number) => {
    // Each account once or twice, each try from a network of its own: no limit is met.
    const email = kind === 'known' ? `p${n % PEOPLE}@example.org` : `${randomUUID()}@example.org`;
    const begun = performance.now();
    await authorise(email, 'not the password', randomUUID());
    took[kind].push(performance.now() - begun);
  };
  for (let n = 0; n < 20; n++) await time(n % 2 ? 'known' : 'unknown', n);
  took.known.length = 0;
  took.unknown.length = 0;
  for (let n = 0; n < TRIES; n++)
    for (const kind of n % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const))
      await time(kind, n);
  const at = (list: number[], part: number) =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length * part)]!;
  const line = (kind: 'known' | 'unknown') =>
    `${kind}: median ${at(took[kind], 0.5).toFixed(2)} ms, p10 ${at(took[kind], 0.1).toFixed(2)}, p90 ${at(took[kind], 0.9).toFixed(2)}`;
  console.log(`${TRIES} tries each\n${line('known')}\n${line('unknown')}`);
  console.log(
    `difference of the medians: ${Math.abs(at(took.known, 0.5) - at(took.unknown, 0.5)).toFixed(2)} ms`,
  );
  const { closePool } = await import('../../db/client.ts');
  await closePool();
} finally {
  await server.stop();
}

async function addPeople(ownerUrl: string): Promise<void> {
  const { connect } = await import('../../db/connection.ts');
  const { hashPassword } = await import('../../lib/access/password.ts');
  const sql = connect(ownerUrl, { max: 1 });
  const hash = await hashPassword('three unrelated words');
  for (let n = 0; n < PEOPLE; n++) {
    const [person] = await sql`insert into people (handle, name, email, zone)
      values (${`p${n}`}, ${`Person ${n}`}, ${`p${n}@example.org`}, 'UTC') returning id`;
    await sql`insert into credentials (person_id, password_hash) values (${person!.id}, ${hash})`;
  }
  await sql.end();
}
