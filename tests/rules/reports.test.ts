import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const { fromPlaywright, fromVitest, judge, lastLine, sum } = await import(
  new URL('../reports.mjs', import.meta.url).href
);

const directory = mkdtempSync(join(tmpdir(), 'rung-reports-'));
afterAll(() => rmSync(directory, { recursive: true }));

const vitest = (passed: number, failed: number, testResults: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});

function judged(report: object | undefined, ok: boolean) {
  const path = join(directory, `${Math.random()}.json`);
  if (report) writeFileSync(path, JSON.stringify(report));
  return judge(path, fromVitest, ok);
}

test('npm test: the last line is the sum of what the runners reported', () => {
  const counts = [
    fromVitest(vitest(3, 1)),
    fromPlaywright({ stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] }),
  ];
  expect(lastLine(sum(counts))).toBe('5 passed, 1 failed, 1 skipped');
  expect(lastLine(sum([]))).toBe('0 passed, 0 failed');
});

test('npm test: a runner that wrote no report, ran nothing or crashed after passing has failed', () => {
  expect(judged(undefined, true)).toMatchObject({ passed: 0, failed: 1 });
  expect(judged(vitest(0, 0), true)).toMatchObject({ passed: 0, failed: 1 });
  expect(judged(vitest(4, 0), false)).toMatchObject({ passed: 4, failed: 1 });
  expect(judged(vitest(4, 2), false)).toMatchObject({ passed: 4, failed: 2 });
  expect(judged(vitest(4, 0), true)).toMatchObject({ passed: 4, failed: 0 });
});

test('npm test: a file that does not load is a failure', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  const counted = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(fromVitest(vitest(2, 1, [unloaded, counted]))).toMatchObject({ passed: 2, failed: 2 });
});

test('npm test: a story that passes only at its second try has failed', () => {
  const stats = { expected: 1, unexpected: 0, flaky: 1, skipped: 0 };
  expect(fromPlaywright({ stats, errors: [{}] })).toEqual({ passed: 1, failed: 2, skipped: 0 });
});
