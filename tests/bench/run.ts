/**
 * `npm run bench`: the four homes on the demo team, beside a bare `node:http` server that answers the same SQL in the
 * same run. Rounds are interleaved, so compare the ratios; milliseconds belong to this machine.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer } from '../../db/server/start.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';
import { load, type Round } from './load.ts';
import { asMarkdown, type Measured } from './report.ts';
import { signInHandle } from './sign-in-handle.ts';

const homes = [
  { name: 'My path', path: '/path', person: 'priya' },
  { name: 'My mentees', path: '/mentees', person: 'ines' },
  { name: 'My team', path: '/team', person: 'mirela' },
  { name: 'Admin', path: '/admin', person: 'ada' },
];
const ROUNDS = 3;
const MS = Number(process.env.BENCH_MS ?? 3000);

const dataDir = temporaryDirectory('rung-bench-');
const meterLog = join(dataDir, 'meter.jsonl');
const [appPort, barePort] = [await freePort(), await freePort()];
const settings = {
  ...process.env,
  DATABASE_URL: '',
  RUNG_DATA: dataDir,
  RUNG_METER: '1',
  RUNG_METER_LOG: meterLog,
};
const app = spawn(process.execPath, ['bin/rung.mjs', 'start'], {
  env: { ...settings, PORT: String(appPort) },
  stdio: 'ignore',
});
await until(`http://127.0.0.1:${appPort}/api/health/ready`);
const server = await startServer({ dataDir });
const people = await Promise.all(
  homes.map(async (home) => ({ ...home, handle: await signInHandle(server.ownerUrl(), home.person) })),
);
for (const { path, handle } of people) await get(appPort, path, handle);
const bareEnv = {
  ...process.env,
  RUNG_APP_URL: server.appUrl(),
  METER_LOG: meterLog,
  PORT: String(barePort),
};
const bare = spawn(process.execPath, ['--import', './bin/hooks.mjs', 'tests/bench/bare.ts'], {
  env: bareEnv,
  stdio: ['ignore', 'inherit', 'inherit'],
});
await until(`http://127.0.0.1:${barePort}/live`);

try {
  const measured: Measured[] = [];
  for (const home of people) measured.push(await measure(home));
  const text = asMarkdown(measured, MS, ROUNDS);
  mkdirSync('tests/bench/out', { recursive: true });
  writeFileSync('tests/bench/out/bench.md', text);
  writeFileSync('tests/bench/out/bench.json', JSON.stringify(measured, null, 2));
  console.log(text);
} finally {
  bare.kill('SIGTERM');
  app.kill('SIGTERM');
  await new Promise((ended) => app.once('exit', ended));
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** One home, alone and with 16 clients, app and bare in turns. */
async function measure({ name, path, handle }: (typeof people)[number]): Promise<Measured> {
  const rounds: Record<'app1' | 'bare1' | 'app16' | 'bare16', Round[]> = {
    app1: [],
    bare1: [],
    app16: [],
    bare16: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.app1.push(await load(appPort, path, handle, 1, MS));
    rounds.bare1.push(await load(barePort, path, handle, 1, MS));
    rounds.app16.push(await load(appPort, path, handle, 16, MS));
    rounds.bare16.push(await load(barePort, path, handle, 16, MS));
  }
  const { headers, bytes } = await get(appPort, path, handle);
  const timing = headers.get('server-timing') ?? '';
  const count = (word: string) => Number(new RegExp(`${word};dur=(\\d+)`).exec(timing)?.[1] ?? 0);
  return {
    name,
    path,
    rounds,
    html: bytes,
    waves: count('waves'),
    statements: count('statements'),
    memory: count('memory'),
  };
}

async function get(port: number, path: string, handle: string) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { cookie: `rung=${handle}` },
    redirect: 'manual',
  });
  if (answer.status !== 200)
    throw new Error(
      `${path} answered ${answer.status}: ${readFileSync(join(dataDir, 'meter.jsonl'), 'utf8').length} bytes metered.`,
    );
  return { headers: answer.headers, bytes: (await answer.arrayBuffer()).byteLength };
}

async function until(url: string): Promise<void> {
  for (const end = Date.now() + 180_000; Date.now() < end; await wait(200)) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
  }
  throw new Error(`${url} did not answer in 180 s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
