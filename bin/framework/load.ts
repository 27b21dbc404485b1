import { readFile } from 'node:fs/promises';
import { differenceOf, isMinor } from '@/lib/frameworks/difference';
import type { Framework } from '@/lib/frameworks/document';
import { parseFramework } from '@/lib/frameworks/parse';
import { publicationOf } from '@/lib/frameworks/publication';
import { publishFramework } from '../../db/frameworks/publish.ts';
import { type Kept, readPublished } from '../../db/frameworks/published.ts';
import { sealed } from '../../db/frameworks/seal.ts';

const shipped = new URL('../../db/frameworks/ml-junior-to-senior.yaml', import.meta.url);

/** Whether the shipped framework was put in force, and what whoever starts Rung should know when it was not. */
export type Loaded = { isNew: boolean; says: string | null };

/**
 * Publishes the framework Rung ships with: the first one, and later its wording fixes while nobody has published an own
 * version. What would move standings, or collides with a team's own version, waits for a person. Throws `FrameworkFault`
 * on a file that cannot be read.
 */
export async function loadFramework(ownerUrl: string, file: URL | string = shipped): Promise<Loaded> {
  const framework = parseFramework(await readFile(file, 'utf8'));
  const kept = await readPublished(ownerUrl);
  const inForce = kept.find((each) => each.inForce);
  const publication = publicationOf(framework, inForce?.id ?? null);
  const { digest } = sealed(publication);
  if (kept.some((each) => each.digest === digest)) return { isNew: false, says: null };
  const says = inForce ? reasonToWait(framework, inForce, kept) : null;
  if (says) return { isNew: false, says };
  await publishFramework(ownerUrl, publication);
  return { isNew: true, says: null };
}

function reasonToWait(framework: Framework, inForce: Kept, kept: Kept[]): string | null {
  const { version } = framework;
  const stays = `Version ${inForce.version} stays in force. To compare: npm run rung -- framework plan db/frameworks/ml-junior-to-senior.yaml`;
  if (kept.some((each) => each.version === version))
    return `Rung brings another version ${version} than the one published here. ${stays}`;
  if (inForce.origin !== 'shipped')
    return `Rung brings version ${version} of its framework; this team has its own. ${stays}`;
  const heavy = !isMinor(differenceOf(inForce.document as Framework, framework));
  return heavy ? `Rung brings version ${version} of its framework, which moves standings. ${stays}` : null;
}
