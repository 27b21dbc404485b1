import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** A program of its own, like the attack: nobody else writes there, so every difference has one cause. */
test('R15 sight-5: a half that was handed in changes no answer of the app to anybody else, until both are in', async () => {
  test.setTimeout(600_000);
  const run = spawn(
    process.execPath,
    [
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      '--import',
      './bin/hooks.mjs',
      'tests/support/attack/blindness.ts',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  run.stdout.on('data', (text) => (said += text));
  run.stderr.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => run.once('close', resolve));
  console.log(said.trimEnd());
  expect(said).toMatch(/\d{3,} answers to \d\d others, 0 changed/);
  expect(code, said).toBe(0);
});
