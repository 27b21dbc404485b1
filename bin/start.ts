import { makeDataDirectory } from '../db/server/place.ts';
import { reachDatabase } from './database.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { furnish, welcome } from './furnish.ts';
import { ownSecret } from './secret.ts';
import { addressOf, answersSoon, refuseTakenPort } from './start/answers.ts';
import { ensureBuild } from './start/build.ts';
import { type Claim, claim, holder, unclaim } from './start/claim.ts';
import { keepUp } from './start/keep-up.ts';
import { keepCalendars } from './start/make-sessions.ts';
import { stopSignal } from './start/stop-signal.ts';
import { startDevelopment, startWeb, type Web } from './start/web.ts';
import { webEnvironment } from './start/web-environment.ts';

/** Milliseconds another starter gets to build and answer. */
const PATIENCE = 180_000;

/** Database, build, web: everything, until somebody says stop. */
export default async function start(args: string[]): Promise<number> {
  const env = readEnvironment();
  makeDataDirectory(env.RUNG_DATA);
  const other = claim(env.RUNG_DATA, addressOf(env.HOST, env.PORT));
  if (other) return (await alreadyRunning(env, other)) ? 0 : start(args);
  const stop = stopSignal();
  try {
    await refuseTakenPort(env.HOST, env.PORT);
    return await run(env, args.includes('--dev'), stop);
  } catch (fault) {
    if (stop.aborted) return 130;
    throw fault;
  } finally {
    unclaim(env.RUNG_DATA);
  }
}

/** False when the other one went away before it answered: then it is our turn. */
async function alreadyRunning(env: Environment, other: Claim): Promise<boolean> {
  const lives = () => holder(env.RUNG_DATA)?.pid === other.pid;
  if (await answersSoon(other.url, lives, PATIENCE)) {
    console.log(`Rung is already running at ${other.url} (process ${other.pid}).`);
    return true;
  }
  if (!lives()) return false;
  throw new Error(
    `Process ${other.pid} holds ${env.RUNG_DATA} but does not answer at ${other.url}. Stop it, then start again.`,
  );
}

async function run(env: Environment, dev: boolean, stop: AbortSignal): Promise<number> {
  console.log('Rung');
  const database = await reachDatabase(env);
  try {
    console.log(`  database    ${database.about}`);
    const furnished = furnish(env, database);
    furnished.catch(() => {});
    if (!dev && (await ensureBuild(env.project, stop))) console.log('  building    done');
    const settings = webEnvironment(env, database.appUrl, env.AUTH_SECRET ?? ownSecret(env.RUNG_DATA), dev);
    const open = () => after(furnished, (dev ? startDevelopment : startWeb)(env, settings));
    return await keepUp(open, stop, async () => {
      keepCalendars(database.ownerUrl, stop);
      console.log(await welcome(env, database));
    });
  } finally {
    await database.release();
  }
}

/** The web process loads at once, but listens only when the database is furnished. */
const after = (furnished: Promise<void>, web: Web): Web => ({
  ...web,
  listen: () => furnished.then(() => web.listen()),
});
