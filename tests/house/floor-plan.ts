/** The floors: app → components → lib → db. Down only, and through the doors only. */
import type { IForbiddenRuleType } from 'dependency-cruiser';
import { impureRooms, pureInside, words } from './plan.ts';

type Kinds = { dependencyTypesNot?: 'type-only'[] };
type End = Kinds & {
  path?: string | string[];
  pathNot?: string | string[];
  circular?: boolean;
  viaOnly?: Kinds;
};

const outside = impureRooms.join('|');
const pureFile = `^lib/(?!(${outside})/)[^/]+/(?![a-z-]*(${words.join('|')})\\.ts$)`;
const pureAnyway = `^lib/(${outside})/(${pureInside.join('|')})\\.ts$`;
const pure = [pureFile, pureAnyway, '^db/enums\\.ts$'];

/** A type-only import draws no line between floors that a reader has to walk; going up is refused even so. */
const value: Kinds = { dependencyTypesNot: ['type-only'] };

const forbid = (name: string, comment: string, from: End, to: End): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

export const floorPlan: IForbiddenRuleType[] = [
  forbid('no-circles', 'two files that need each other are one', {}, { circular: true, viaOnly: value }),

  forbid(
    'db-never-up',
    'db is the ground floor',
    { path: '^db/' },
    { path: '^(lib|components|app|bin|tests)/' },
  ),
  forbid('lib-never-up', 'lib knows no markup', { path: '^lib/' }, { path: '^(components|app|bin|tests)/' }),
  forbid('components-never-up', 'no page inside', { path: '^components/' }, { path: '^(app|bin|tests)/' }),
  forbid('app-never-up', 'one roof is no part of the other', { path: '^app/' }, { path: '^(bin|tests)/' }),
  forbid(
    'bin-beside-app',
    'one roof is no part of the other',
    { path: '^bin/' },
    { path: '^(app|components)/' },
  ),
  forbid(
    'tests-beside-the-house',
    'nobody leans on a test',
    { path: '^(bin|instrumentation\\.ts|proxy\\.ts|next\\.config\\.ts)' },
    { path: '^tests/(?!bench/)' },
  ),

  forbid(
    'through-lib',
    'pages and components reach the database through lib',
    { path: '^(app|components)/' },
    { path: '^db/', pathNot: '^db/enums\\.ts$' },
  ),
  forbid(
    'components-show-plain-data',
    'props in, markup out; forms send to actions',
    { path: '^components/' },
    {
      path: '^lib/[^/]+/[a-z-]*(queries|mutations)\\.ts$|^lib/route\\.ts$|^lib/access/(?!(policy|doors|actions)\\.ts$)',
      ...value,
    },
  ),
  forbid(
    'plain-rooms-know-no-concept',
    'ui and charts serve every concept',
    { path: '^components/(ui|charts)/' },
    { path: '^(components/(?!ui/|charts/)|lib/[^/]+/)' },
  ),
  forbid(
    'pages-write-through-actions',
    'only a route handler may call a mutation itself',
    { path: '^app/', pathNot: '/route\\.ts$' },
    { path: '^lib/[^/]+/[a-z-]*mutations\\.ts$', ...value },
  ),

  forbid(
    'queries-only-read',
    'queries know db, access and pure files',
    { path: '^lib/[^/]+/[a-z-]*queries\\.ts$' },
    { path: '^lib/[^/]+/[a-z-]*(mutations|actions|input)\\.ts$', ...value },
  ),
  forbid(
    'mutations-meet-no-form',
    'what may arrive is decided before',
    { path: '^lib/[^/]+/[a-z-]*mutations\\.ts$' },
    { path: '^lib/[^/]+/[a-z-]*(actions|input)\\.ts$|^lib/(form-action|route)\\.ts$', ...value },
  ),
  forbid(
    'actions-only-wrap',
    'actions know mutations, input and the wrapper',
    { path: '^lib/(?!access/)[^/]+/[a-z-]*actions\\.ts$' },
    {
      path: '^(lib|db)/',
      pathNot: ['^lib/[^/]+/[a-z-]*(mutations|input)\\.ts$', '^lib/form-action\\.ts$'],
      ...value,
    },
  ),
  forbid(
    'input-says-what-may-arrive',
    'input knows zod, the enums and pure files',
    { path: '^lib/[^/]+/[a-z-]*input\\.ts$' },
    { path: '^(lib|db)/', pathNot: [...pure, '^lib/[^/]+/[a-z-]*input\\.ts$'], ...value },
  ),
  forbid(
    'pure-stays-pure',
    'a pure rule knows other pure rules and the enums',
    { path: [pureFile, pureAnyway] },
    { path: '^(lib|db)/', pathNot: [...pure, '^lib/(refusal|say-ago)\\.ts$'], ...value },
  ),
];
