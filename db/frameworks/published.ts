import { type Publication, withOwner } from './publish.ts';

/** A published version as it is kept; `document` is as it was read from its file. */
export type Kept = {
  id: string;
  version: string;
  document: unknown;
  digest: string;
  inForce: boolean;
  origin: Publication['origin'];
};

/** The published versions, oldest first. */
export async function readPublished(ownerUrl: string): Promise<Kept[]> {
  return withOwner(ownerUrl, async (sql) => [
    ...(await sql<Kept[]>`
      select id, version, document, digest, id = framework_in_force() as "inForce", origin
      from framework_versions order by published_at, version`),
  ]);
}

/** A sign-off under a version that is not among those the one in force follows. */
export type Elsewhere = { person: string; milestone: string; version: string };

/** What was signed off under versions that are rolled back: it stays in history, and waits to be confirmed where it can. */
export async function readSignedElsewhere(ownerUrl: string): Promise<Elsewhere[]> {
  return withOwner(ownerUrl, async (sql) => [
    ...(await sql<Elsewhere[]>`
      select distinct p.name as person, e.milestone, f.version from standing_events e
      join people p on p.id = e.person_id join framework_versions f on f.id = e.framework_version_id
      where e.standing = 'met' and e.framework_version_id not in (select id from framework_chain(framework_in_force()))
      order by 1, 2, 3`),
  ]);
}
