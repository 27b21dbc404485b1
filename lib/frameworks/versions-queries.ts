import 'server-only';
import { sql } from 'drizzle-orm';
import type { Affected } from '@/db/frameworks/affected';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Framework } from './document';
import { type Plan, planOf, type Version } from './plan';

/** A published version with its place in time. Instants are ISO texts. */
export type PublishedVersion = Version & {
  publishedAt: string;
  /** from when on it was last put in force; null for one that never was */
  since: string | null;
  /** who put it there; null from the command line, or shipped */
  by: string | null;
  origin: 'shipped' | 'team' | 'demo';
};

/** Every published version, oldest first. Nobody's secret. */
export async function getVersions(tx: ViewerTx): Promise<PublishedVersion[]> {
  const rows = await tx.execute<PublishedVersion>(sql`
    select f.id, f.version, f.document, f.origin, f.id = framework_in_force() as "inForce",
      to_json(f.published_at) #>> '{}' as "publishedAt", to_json(i.since) #>> '{}' as since, p.name as by
    from framework_versions f
    left join lateral (select x.since, x.put_by from frameworks_in_force x where x.version_id = f.id order by x.since desc limit 1) i on true
    left join people p on p.id = i.put_by order by f.published_at, f.version limit 500`);
  return [...rows].map((row) => ({ ...row, document: row.document as Framework }));
}

/**
 * What a framework file would do, and whom it touches. For admins only; the database refuses others.
 * `versions`: every published one, where they are read already.
 */
export async function getPlan(
  tx: ViewerTx,
  text: string,
  versions?: PublishedVersion[],
): Promise<{ plan: Plan; affected: Affected }> {
  const plan = planOf(text, versions ?? (await getVersions(tx)));
  const codes = sql.param(`{${plan.codes.join(',')}}`);
  const gates = sql.param(`{${plan.gates.join(',')}}`);
  const [row] = await tx.execute<{ affected: Affected }>(
    sql`select framework_affected(${codes}::text[], ${gates}::text[]) as affected`,
  );
  return { plan, affected: row?.affected ?? { perMilestone: [], perGate: [], names: [] } };
}
