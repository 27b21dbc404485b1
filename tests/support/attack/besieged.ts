/** The built app over a canary world of its own: nobody else writes there, so every change has one cause. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { loadFramework } from '../../../bin/framework/load';
import { connect } from '../../../db/connection';
import { migrate } from '../../../db/migrate';
import { createDatabase } from '../../../db/server/database';
import { startServer } from '../../../db/server/start';

export type Besieged<World> = { url: string; owner: postgres.Sql; world: World; stop(): Promise<void> };

/** Starts PostgreSQL, fills it, and starts the build of this directory on a free port. */
export async function besiege<World>(
  fill: (owner: postgres.Sql, ownerUrl: string) => Promise<World>,
): Promise<Besieged<World>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rung-attack-'));
  const server = await startServer({ dataDir, durable: false });
  const ownerUrl = await createDatabase(server.ownerUrl(), 'rung');
  await migrate(ownerUrl);
  await loadFramework(ownerUrl);
  const owner = connect(ownerUrl, { max: 4 });
  const world = await fill(owner, ownerUrl);
  const port = await freePort();
  const app = await serve(port, server.appUrl('rung'), dataDir);
  return {
    url: `http://127.0.0.1:${port}`,
    owner,
    world,
    async stop() {
      app.kill('SIGKILL');
      await owner.end();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function serve(port: number, appUrl: string, dataDir: string): Promise<ChildProcess> {
  mkdirSync('test-results', { recursive: true });
  const log = openSync('test-results/attack-app.log', 'w');
  const child = fork('bin/start/serve.mjs', [], {
    execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
    stdio: ['ignore', log, log, 'ipc'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      AUTH_SECRET: 'x'.repeat(48),
      AUTH_URL: '',
      DATABASE_URL: '',
      RUNG_APP_URL: appUrl,
      RUNG_DATA: dataDir,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  await said(child, 'prepared');
  child.send('listen');
  await said(child, 'listening');
  return child;
}

const said = (child: ChildProcess, word: string) =>
  new Promise<void>((resolve, reject) => {
    child.on('message', (message) => message === word && resolve());
    child.once('exit', (code) =>
      reject(new Error(`The app ended with ${code}; see test-results/attack-app.log.`)),
    );
  });

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
