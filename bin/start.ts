import { makeDataDirectory } from '../db/server/place.ts';
import { reachDatabase } from './database.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { furnish, welcome } from './furnish.ts';
import { ownSecret } from './secret.ts';
import { addressOf, answersSoon, refuseTakenPort } from './start/answers.ts';
import { ensureBuild } from './start/build.ts';
import { type Claim, claim, holder, unclaim } from './start/claim.ts';
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
  if (other) return alreadyRunning(env, other);
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

async function alreadyRunning(env: Environment, other: Claim): Promise<number> {
  const lives = () => holder(env.RUNG_DATA)?.pid === other.pid;
  if (await answersSoon(other.url, lives, PATIENCE)) {
    console.log(`Rung is already running at ${other.url} (process ${other.pid}).`);
    return 0;
  }
  throw new Error(
    `Process ${other.pid} holds ${env.RUNG_DATA} but does not answer at ${other.url}. Stop it, then start again.`,
  );
}

async function run(env: Environment, dev: boolean, stop: AbortSignal): Promise<number> {
  console.log('Rung');
  const database = await reachDatabase(env);
  let web: Web | undefined;
  try {
    console.log(`  database    ${database.about}`);
    const furnished = furnish(env, database);
    furnished.catch(() => {});
    if (!dev && (await ensureBuild(env.project, stop))) console.log('  building    done');
    const settings = webEnvironment(env, database.appUrl, env.AUTH_SECRET ?? ownSecret(env.RUNG_DATA), dev);
    web = (dev ? startDevelopment : startWeb)(env, settings);
    await furnished;
    await web.listen();
    console.log(
      `  ready in    ${(performance.now() / 1000).toFixed(1)} s\n\n${await welcome(env, database)}\n`,
    );
    return await untilStopped(web, stop);
  } finally {
    await web?.stop();
    await database.release();
  }
}

/** 0 after a wish to stop, 1 when the web process ended by itself. */
async function untilStopped(web: Web, stop: AbortSignal): Promise<number> {
  const wish = new Promise<number>((resolve) => stop.addEventListener('abort', () => resolve(0)));
  const code = stop.aborted ? 0 : await Promise.race([wish, web.ended.then(() => 1)]);
  console.log(
    code === 0 || stop.aborted ? 'Stopping: the last answers are finished first.' : 'The web process ended.',
  );
  return stop.aborted ? 0 : code;
}
