/** Starts the built app once for all stories, the way anybody starts it, and stops it by its number. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryDirectory } from './temporary-directory';

const START_MS = 120_000;
const DRAIN_MS = 20_000;
const log = join('test-results', 'app.log');

export default async function startApp() {
  const port = await freePort();
  const dataDir = temporaryDirectory('rung-stories-');
  const url = `http://127.0.0.1:${port}`;
  const app = launch({ PORT: String(port), RUNG_DATA: dataDir, HOST: '127.0.0.1', RUNG_METER: '1' });
  await untilReady(app, url);
  // Workers inherit the environment; the configuration reads it as their base address.
  process.env.RUNG_STORY_URL = url;
  process.env.RUNG_STORY_DATA = dataDir;
  return async () => {
    await stop(app);
    rmSync(dataDir, { recursive: true, force: true });
  };
}

function launch(env: Record<string, string>): ChildProcess {
  mkdirSync('test-results', { recursive: true });
  const output = openSync(log, 'w');
  return spawn(process.execPath, ['bin/rung.mjs', 'start'], {
    env: { ...process.env, ...env, DATABASE_URL: '', NODE_ENV: 'production' },
    stdio: ['ignore', output, output],
  });
}

async function untilReady(app: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    if (app.exitCode !== null)
      throw new Error(`The app ended with ${app.exitCode}:\n${readFileSync(log, 'utf8')}`);
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  await stop(app);
  throw new Error(`The app was not ready after ${START_MS / 1000} s:\n${readFileSync(log, 'utf8')}`);
}

async function stop(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null) return;
  const ended = new Promise((resolve) => app.once('exit', resolve));
  app.kill('SIGTERM');
  const late = setTimeout(() => app.kill('SIGKILL'), DRAIN_MS);
  await ended;
  clearTimeout(late);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
