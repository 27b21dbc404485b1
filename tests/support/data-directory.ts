import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryDirectory } from './temporary-directory';

/** A data directory for this test alone; `stop` what runs from it before the test ends. */
export function dataDirectory(...below: string[]): string {
  const top = temporaryDirectory('rung-start-');
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  return join(top, 'data', ...below);
}
