import type { Framework } from './document';
import type { Version } from './plan';

/** Published versions in the order the rules ask for: oldest first, the one that is changed last. */
export function earlierThan(changed: Version, versions: Version[]): Framework[] {
  return [...versions.filter((each) => each.id !== changed.id), changed].map(({ document }) => document);
}
