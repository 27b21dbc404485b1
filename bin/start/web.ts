import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../environment.ts';
import { nextProgram } from './build.ts';

/** Milliseconds before a web process that does not stop is stopped. */
const PATIENCE = 15_000;

export type Web = { listen(): Promise<void>; stop(): Promise<void>; ended: Promise<number> };

/** Starts the web process; it loads while the database gets ready, and listens when told. */
export function startWeb(env: Environment, settings: NodeJS.ProcessEnv): Web {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./serve.mjs'))], {
    cwd: env.project,
    env: settings,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const prepared = said(child, 'prepared');
  // Whoever waits for it hears of it; before that nobody needs to.
  prepared.catch(() => {});
  return {
    ...common(child),
    async listen() {
      await prepared;
      child.send('listen');
      await said(child, 'listening');
    },
    async stop() {
      if (child.connected) child.send('drain');
      await gone(child);
    },
  };
}

/** The same with Next's development server, which listens as soon as it can. */
export function startDevelopment(env: Environment, settings: NodeJS.ProcessEnv): Web {
  const where = ['--port', String(env.PORT), '--hostname', env.HOST];
  const child = spawn(process.execPath, [nextProgram, 'dev', ...where], {
    cwd: env.project,
    env: settings,
    stdio: 'inherit',
  });
  return {
    ...common(child),
    listen: async () => {},
    async stop() {
      child.kill('SIGTERM');
      await gone(child);
    },
  };
}

function common(child: ChildProcess): { ended: Promise<number> } {
  return { ended: once(child, 'exit').then(([code]) => code ?? 1) };
}

/** Resolves when the child says this word, rejects when it ends first. */
function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => message === word && resolve());
    child.on('exit', () => reject(new Error('The web process ended while it was starting.')));
  });
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const late = new AbortController();
  await Promise.race([
    ended,
    wait(PATIENCE, undefined, { signal: late.signal }).then(() => child.kill('SIGKILL')),
  ]);
  late.abort();
}
