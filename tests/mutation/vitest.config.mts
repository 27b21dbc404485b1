import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { sources } = JSON.parse(readFileSync(process.env.RUNG_MUTATION_SHARE ?? '', 'utf8'));

/** Loads the mutated texts, and keeps the tests of the rules instead of running them. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      resolveId: (id, from) =>
        id === 'vitest' && /\/tests\/(rules|support)\//.test(from ?? '')
          ? `${root}tests/mutation/collected.ts`
          : undefined,
      load: (id) => sources[id.replace(root, '')],
    },
  ],
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    env: { TZ: 'UTC' },
    include: ['tests/mutation/drive.test.ts'],
    maxWorkers: 1,
    reporters: ['dot'],
    // What is loaded here is not what stands in the file.
    fsModuleCache: false,
  },
});
