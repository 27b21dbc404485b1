import { defineConfig } from '@playwright/test';

// `npm test` finds a browser and names it here; without a name Playwright takes its own.
const executablePath = process.env.CHROMIUM_PATH || undefined;

/** Stories talk to one built app, started on a free port with a throwaway data directory. */
export default defineConfig({
  testDir: 'tests/stories',
  outputDir: 'test-results/stories',
  globalSetup: './tests/support/app.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // A busy machine may take its time; what is waited for stays the same.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  use: {
    baseURL: process.env.RUNG_STORY_URL,
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'stories', testMatch: '**/*.spec.ts' },
    { name: 'pictures', testMatch: '**/*.pictures.ts' },
  ],
});
