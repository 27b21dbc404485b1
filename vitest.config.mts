import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two rooms of tests: `rules` needs nothing, `doors` a real PostgreSQL. Stories are Playwright's. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: here('./') },
      { find: /^server-only$/, replacement: here('./node_modules/server-only/empty.js') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // Times of day are somebody's, so no test may lean on the machine's zone.
    env: { TZ: 'UTC', NEXT_TELEMETRY_DISABLED: '1' },
    maxWorkers: 2,
    // postgres.js writes once more to a socket that a killed server has just closed; the query itself fails as it should.
    onUnhandledError: (error) =>
      !(error.stack?.includes('postgres/src/connection.js') && error.message?.includes("reading 'write'")),
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: ['tests/rules/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'doors',
          include: ['tests/doors/**/*.test.ts'],
          globalSetup: 'tests/support/database.ts',
          setupFiles: 'tests/support/own-database.ts',
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
