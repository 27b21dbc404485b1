import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** A program of its own: it brings its own demo team and its own copy of the built app, because it leaves nothing as it was. */
test('edit-4 W4 W20: whatever is put into any form, it is answered at its field, keeps what was typed, and makes nothing twice', async () => {
  test.setTimeout(900_000);
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  const run = spawn(
    process.execPath,
    [quiet, '--import', './bin/hooks.mjs', 'tests/support/bad-input/run.ts'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  run.stdout.on('data', (text) => (said += text));
  run.stderr.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => run.once('close', resolve));
  console.log(said.trimEnd());
  expect(said).toMatch(/\d{4,} bad inputs, 0 faults/);
  expect(code, said).toBe(0);
});
