import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** The attack is a program of its own: it brings its own database and its own copy of the built app. */
test('trust: every route and every action of the build, as everybody and as nobody: no foreign word comes back, no foreign row changes', async () => {
  test.setTimeout(900_000);
  const run = spawn(
    process.execPath,
    [
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      '--import',
      './bin/hooks.mjs',
      'tests/support/attack/run.ts',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  run.stdout.on('data', (text) => (said += text));
  run.stderr.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => run.once('close', resolve));
  console.log(said.trimEnd());
  expect(said).toMatch(/\d{4,} attempts, 0 successes, 0 unknown/);
  expect(code, said).toBe(0);
});
