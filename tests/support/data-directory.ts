import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A data directory for this test alone; `stop` what runs from it before the test ends. */
export function dataDirectory(...below: string[]): string {
  const top = mkdtempSync(join(tmpdir(), 'rung-start-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  return join(top, 'data', ...below);
}
