import { readFileSync } from 'node:fs';
import type postgres from 'postgres';
import { connect } from '../../db/connection.ts';
import type { Reached } from '../database.ts';
import { type Finding, ill, look, well } from './finding.ts';

const journal = new URL('../../db/migrations/meta/_journal.json', import.meta.url);
const MIGRATE = 'Run: npm run rung -- migrate';

/** What the database says about itself, asked as its owner and as `rung_app`. */
export async function lookAtRecords({ ownerUrl, appUrl }: Reached): Promise<Finding[]> {
  const owner = connect(ownerUrl, { max: 1 });
  const app = connect(appUrl, { max: 1 });
  try {
    return [
      await look('server', 'Use PostgreSQL 15 or newer.', () => version(owner)),
      await look('rung_app', 'Take those rights from the role rung_app.', () => powers(app)),
      await look('migrations', MIGRATE, () => migrations(owner)),
      await look('walls', MIGRATE, () => walls(owner)),
      await look('framework', MIGRATE, () => framework(owner)),
    ];
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
}

async function version(owner: postgres.Sql): Promise<Finding> {
  const [row] =
    await owner`SELECT current_setting('server_version') AS v, current_setting('data_checksums') AS sums`;
  return well('server', `PostgreSQL ${row?.v}, data checksums ${row?.sums}`);
}

/** Asked over the connection of the application itself: whatever its address says, this is who it is. */
async function powers(app: postgres.Sql): Promise<Finding> {
  const [row] = await app<[{ powers: string[] }]>`
    SELECT array_remove(ARRAY[
      CASE WHEN rolsuper THEN 'is a superuser' END, CASE WHEN rolbypassrls THEN 'passes row-level security' END,
      CASE WHEN rolcreaterole THEN 'makes roles' END, CASE WHEN rolcreatedb THEN 'makes databases' END,
      CASE WHEN EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) THEN 'owns tables' END,
      CASE WHEN EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) THEN 'belongs to another role' END
    ], NULL) AS powers FROM pg_roles r WHERE rolname = current_user`;
  if (row.powers.length === 0) return well('rung_app', 'may log in, owns nothing');
  return ill('rung_app', `The application's role ${row.powers.join(', ')}`, 'Take those rights from it.');
}

async function migrations(owner: postgres.Sql): Promise<Finding> {
  const { entries } = JSON.parse(readFileSync(journal, 'utf8'));
  const newest = Math.max(...entries.map((entry: { when: number }) => entry.when));
  const [row] = await owner`SELECT max(created_at)::float8 AS at FROM drizzle.__drizzle_migrations`;
  if (row?.at === newest) return well('migrations', `${entries.length} of ${entries.length}`);
  return (row?.at ?? 0) > newest
    ? ill('migrations', 'A newer Rung has migrated this database', 'Start that version, or restore a backup.')
    : ill('migrations', 'The database is behind this version', MIGRATE);
}

async function walls(owner: postgres.Sql): Promise<Finding> {
  const open = await owner`
    SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY relname`;
  if (open.length === 0) return well('walls', 'row-level security on every table');
  return ill('walls', `No row-level security on ${open.map((row) => row.relname).join(', ')}`, MIGRATE);
}

async function framework(owner: postgres.Sql): Promise<Finding> {
  const [row] = await owner<[{ n: number }]>`SELECT count(*)::int AS n FROM milestones`;
  return row.n > 0
    ? well('framework', `${row.n} milestones`)
    : ill('framework', 'No framework is published', MIGRATE);
}
