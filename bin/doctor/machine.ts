import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { freeBytes } from '../../db/server/ballast.ts';
import type { Environment } from '../environment.ts';
import { missingPackages } from '../install.mjs';
import { answers } from '../start/answers.ts';
import { isBuilt } from '../start/build.ts';
import { holder } from '../start/claim.ts';
import { type Finding, ill, look, well } from './finding.ts';

const GIGABYTE = 1_073_741_824;
const ENOUGH = 0.5 * GIGABYTE;

/** What can be seen without the database. */
export function lookAtMachine(env: Environment): Promise<Finding[]> {
  return Promise.all([
    node(),
    packages(),
    secret(env),
    look('disk', `Make room on the disk of ${env.RUNG_DATA}.`, () => disk(env)),
    look('build', 'Run: npm start', () => build(env)),
    look('running', 'Look at the output of npm start.', () => running(env)),
  ]);
}

const node = (): Finding => well('node', process.versions.node);

function packages(): Finding {
  const missing = missingPackages();
  if (missing.length === 0) return well('packages', 'as in package-lock.json');
  return ill(
    'packages',
    `${missing.length} are missing or of another version`,
    'Run: npm ci --ignore-scripts',
  );
}

function secret(env: Environment): Finding {
  if (env.AUTH_SECRET) return well('secret', 'given as AUTH_SECRET');
  const path = join(env.RUNG_DATA, 'auth-secret');
  if (!existsSync(path)) return well('secret', 'is made at the first start');
  const closed = (statSync(path).mode & 0o077) === 0 || process.platform === 'win32';
  if (!closed) return ill('secret', `${path} can be read by others`, `Run: chmod 600 ${path}`);
  if (readFileSync(path, 'utf8').trim().length >= 32) return well('secret', `kept in ${path}`);
  return ill('secret', `${path} is too short`, 'Remove it and start again; everybody signs in anew.');
}

function disk(env: Environment): Finding {
  const free = freeBytes(existsSync(env.RUNG_DATA) ? env.RUNG_DATA : env.project);
  const said = `${(free / GIGABYTE).toFixed(1)} GB free`;
  return free > ENOUGH
    ? well('disk', said)
    : ill('disk', `only ${said}`, `Make room on the disk of ${env.RUNG_DATA}.`);
}

function build(env: Environment): Finding {
  return isBuilt(env.project) ? well('build', 'current') : well('build', 'is made at the next start');
}

async function running(env: Environment): Promise<Finding> {
  const one = holder(env.RUNG_DATA);
  if (!one) return well('running', 'no');
  if (await answers(one.url)) return well('running', `at ${one.url} (process ${one.pid})`);
  return ill(
    'running',
    `process ${one.pid} does not answer at ${one.url}`,
    'Wait if it has just begun; else stop it and run npm start.',
  );
}
