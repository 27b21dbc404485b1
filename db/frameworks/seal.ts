import { createHash } from 'node:crypto';
import type { Publication } from './publish.ts';

/** A publication with the digest of its text: the same text has the same digest wherever it is published. */
export function sealed(one: Publication): Publication & { digest: string } {
  const digest = createHash('sha256')
    .update(JSON.stringify([one.document, one.levels, one.milestones]))
    .digest('hex');
  return { ...one, digest };
}
