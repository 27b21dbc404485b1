/** The picture of the house as data. `architecture.md` of the project is where it comes from; change both or none. */

/** One concept, one word, on every floor. */
export const shafts = [
  'people',
  'mentorships',
  'sessions',
  'goals',
  'frameworks',
  'evidence',
  'checkins',
  'growth',
  'teams',
  'inbox',
  'search',
  'access',
  'operations',
];

/** Rooms that touch the outside world; every other file of `lib/<concept>` that is not a word below is a pure rule. */
export const impureRooms = ['access', 'operations'];

/** Files of those rooms that are pure all the same. */
export const pureInside = ['policy', 'doors', 'email', 'weak-passwords'];

/** The closed words of a `lib/<concept>` room. A room that grows parts its reads and writes by noun: `notes-queries.ts`. */
export const words = ['queries', 'mutations', 'actions', 'input'];

/** Files that stand in `lib` itself, because every room uses them. */
export const libFiles = [
  'form-action',
  'open-action',
  'form-state',
  'typed-in',
  'route',
  'refusal',
  'say-ago',
];

/** Component rooms that know no concept. */
export const plainRooms = ['ui', 'charts'];

/** Building blocks of the schema that belong to no single shaft. */
export const schemaParts = ['index', 'relations', 'columns', 'sight'];

export const dbRooms = ['schema', 'policies', 'migrations', 'frameworks', 'server', 'demo'];
export const testRooms = ['rules', 'doors', 'stories', 'bench', 'support', 'house', 'pictures', 'mutation'];

/** Names that say nothing about what is inside. */
export const emptyNames = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'types',
  'constants',
  'service',
  'services',
  'manager',
  'managers',
];

export const topRooms = ['app', 'components', 'lib', 'db', 'tests', 'bin', 'public', '.ci'];

/** What a tool or a reader insists on finding at the top. */
export const topFiles = [
  '.dockerignore',
  '.env.example',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'Dockerfile',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'biome.json',
  'compose.yml',
  'drizzle.config.ts',
  'instrumentation.ts',
  'knip.json',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'proxy.ts',
  'tsconfig.json',
  'vitest.config.mts',
];

/** W1: below these versions there is a published hole. */
export const versionFloors: Record<string, string> = {
  next: '16.4.5',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '5.0.0-beta.32',
  nodemailer: '8.0.5',
  sharp: '0.35.5',
};

/** Lines after which a file is stopped; data, migrations and tests aside. */
export const longestFile = 150;
