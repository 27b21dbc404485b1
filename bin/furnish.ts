import { connect } from '../db/connection.ts';
import { migrate } from '../db/migrate.ts';
import type { Reached } from './database.ts';
import { demoTeam } from './demo-team.ts';
import type { Environment } from './environment.ts';
import { loadFramework } from './framework/load.ts';
import { addressOf } from './start/answers.ts';

/** Brings the database to this version, with the framework. */
export async function furnishStructure({ ownerUrl }: Reached): Promise<void> {
  await migrate(ownerUrl);
  const { isNew, says } = await loadFramework(ownerUrl);
  if (isNew) console.log('  framework   published');
  if (says) console.log(`  framework   ${says}`);
}

/** The same, and the demo team where that is wanted. */
export async function furnish(env: Environment, database: Reached): Promise<void> {
  const { ownerUrl } = database;
  await furnishStructure(database);
  if (!wantsDemo(env)) return;
  const demo = await demoTeam();
  if (demo && (await demo.isEmpty(ownerUrl))) {
    await demo.loadDemo(ownerUrl, { now: new Date(), onProgress: () => {} });
    console.log('  demo team   moved in');
  }
}

/** An embedded database shows the demo team unless that is refused; an external one only if asked for. */
const wantsDemo = (env: Environment) => (env.DATABASE_URL ? env.RUNG_DEMO === '1' : env.RUNG_DEMO !== '0');

/** How long it took, where it is and how to sign in. */
export async function welcome(env: Environment, { ownerUrl }: Reached): Promise<string> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    const [found] = await sql<[{ people: number; demo: number }]>`
      SELECT count(*)::int AS people, count(demo_line)::int AS demo FROM people`;
    const took = `  ready in    ${(performance.now() / 1000).toFixed(1)} s`;
    return `${took}\n\n  ${env.AUTH_URL ?? addressOf(env.HOST, env.PORT)}\n\n  ${howToSignIn(found)}\n`;
  } finally {
    await sql.end();
  }
}

function howToSignIn({ people, demo }: { people: number; demo: number }): string {
  if (demo > 0) return 'To sign in, choose one of the demo team on the first page: one click, no password.';
  if (people > 0) return 'Sign in with your e-mail address and password.';
  return 'Nobody is here yet. The first person: npm run rung -- create-admin --name "…" --email …';
}
