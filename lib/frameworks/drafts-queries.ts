import 'server-only';
import { sql } from 'drizzle-orm';
import type { Affected } from '@/db/frameworks/affected';
import type { ViewerTx } from '@/lib/access/viewer';
import { type Carried, carriedOver } from './carry-over';
import type { Framework } from './document';
import { readLoosely } from './parse';
import { getVersions, type PublishedVersion } from './versions-queries';
import { exportedText } from './write';

/** The draft as it is kept. Instants are ISO texts. */
export type Draft = {
  text: string;
  version: number;
  savedAt: string;
  savedBy: string;
  basedOn: PublishedVersion;
  /** null when the text can no longer be read as a framework */
  framework: Framework | null;
  /** what carrying it over to the version in force would meet; null while it was begun from that one */
  behind: (Pick<Carried, 'collide' | 'lost'> & { inForce: string }) | null;
};

type Row = Pick<Draft, 'text' | 'version' | 'savedAt' | 'savedBy'> & { basedOnId: string };

/** The draft that is open, if there is one, and every published version, oldest first. Row security hides it from all but admins. */
export async function getDraft(
  tx: ViewerTx,
  hold = false,
): Promise<{ draft: Draft | null; versions: PublishedVersion[] }> {
  // Whoever is about to write waits for whoever writes, and reads afterwards.
  if (hold) await tx.execute(sql`select id from framework_drafts for update`);
  const [rows, versions] = await Promise.all([
    tx.execute<Row>(sql`
      select d.text, d.version, to_json(d.saved_at) #>> '{}' as "savedAt", p.name as "savedBy", d.based_on_id as "basedOnId"
      from framework_drafts d join people p on p.id = d.saved_by where d.closed_at is null`),
    getVersions(tx),
  ]);
  const [row] = rows;
  const basedOn = versions.find((each) => each.id === row?.basedOnId);
  if (!row || !basedOn) return { draft: null, versions };
  const read = readLoosely(row.text);
  const framework = read.faults.length ? null : (read.framework ?? null);
  return { draft: { ...row, basedOn, framework, behind: behind(framework, basedOn, versions) }, versions };
}

function behind(mine: Framework | null, basedOn: PublishedVersion, versions: PublishedVersion[]) {
  const inForce = versions.find((each) => each.inForce);
  if (!mine || !inForce || inForce === basedOn) return null;
  const documents = versions.map(({ document }) => document);
  const three = { base: basedOn.document, mine, theirs: inForce.document };
  const { collide, lost } = carriedOver(three, documents);
  return { inForce: inForce.version, collide, lost };
}

/** Whom it touches when these milestones mean something else, and gates are judged otherwise. For admins only. */
export async function getAffected(tx: ViewerTx, codes: string[]): Promise<Affected> {
  const list = sql.param(`{${codes.join(',')}}`);
  const [row] = await tx.execute<{ affected: Affected }>(
    sql`select framework_affected(${list}::text[], '{}'::text[]) as affected`,
  );
  return row?.affected ?? { perMilestone: [], perGate: [], names: [] };
}

/** The text of a published version by its number, or of the draft, under the name of a file; null when there is none for the viewer. */
export async function getFile(tx: ViewerTx, version: string): Promise<{ name: string; text: string } | null> {
  if (!tx.viewer.isAdmin) return null;
  const { draft, versions } = await getDraft(tx);
  if (version === 'draft') return draft && { name: 'framework-draft.yaml', text: draft.text };
  const found = versions.find((each) => each.version === version);
  return found ? { name: `framework-${version}.yaml`, text: exportedText(found.document) } : null;
}
