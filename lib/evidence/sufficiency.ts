import type { Level, Milestone } from '@/lib/frameworks/document';
import { listedKinds, parseEvidenceRule } from '@/lib/frameworks/evidence-rule';
import type { EvidenceContext, EvidenceItem } from './item';
import { missingByLevel } from './level-minimum';
import { missingByList } from './own-list';

/** `missing` are plain sentences about what would still count; `countedIds` the items that were counted. */
export type Sufficiency = { enough: boolean; missing: string[]; countedIds: string[] };

/** The milestone's own list says which kinds count, the level's minimum how many; both must hold (`framework.md` 2). */
export function sufficiencyOf(
  milestone: Pick<Milestone, 'evidence'>,
  level: Pick<Level, 'minimum'>,
  items: EvidenceItem[],
  context: EvidenceContext,
): Sufficiency {
  const rule = parseEvidenceRule(milestone.evidence);
  const kinds = listedKinds(rule);
  const counted = items.filter((item) => !item.redacted && kinds.includes(item.kind));
  const missing = [
    ...missingByList(milestone.evidence, rule, counted, context),
    ...missingByLevel(level.minimum, kinds, counted, context),
  ];
  return { enough: missing.length === 0, missing, countedIds: counted.map((item) => item.id) };
}
