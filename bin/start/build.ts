import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { buildEnvironment } from './web-environment.ts';

const stamp = (project: string) => join(project, '.next/rung-build');

/** The program of Next, run by the Node that runs us. */
export const nextProgram = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Whether the build belongs to these sources. */
export function isBuilt(project: string, print = fingerprint(project)): boolean {
  if (!existsSync(join(project, '.next/BUILD_ID')) || !existsSync(stamp(project))) return false;
  return readFileSync(stamp(project), 'utf8') === print;
}

/** Builds unless it is built. Returns whether it had to. Throws with what Next said when it can't. */
export async function ensureBuild(project: string, stop: AbortSignal): Promise<boolean> {
  const print = fingerprint(project);
  if (isBuilt(project, print)) return false;
  console.log('  building    once, after each change of the program …');
  await nextBuild(project, stop);
  writeFileSync(stamp(project), print);
  return true;
}

function nextBuild(project: string, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [nextProgram, 'build'], {
    cwd: project,
    signal,
    env: buildEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed.\n${said.trim()}`)),
    );
  });
}
