/** What the runners themselves reported, as numbers. A runner that crashed or ran nothing counts as one failure. */
import { existsSync, readFileSync } from 'node:fs';

export const nothing = { passed: 0, failed: 0, skipped: 0 };

export const sum = (counts) =>
  counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    nothing,
  );

export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** `ok` is how the runner ended; `read` turns its JSON report into counts. */
export function judge(path, read, ok) {
  const counts = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : nothing;
  const silent = counts.passed + counts.failed === 0 || (!ok && counts.failed === 0);
  return silent ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** A file that could not even be loaded has no tests to report, and is one failure. */
export function fromVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A story that passed only at its second try did not pass. */
export function fromPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
