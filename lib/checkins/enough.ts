import type { EvidenceItem } from '@/lib/evidence/item';
import { sufficiencyOf } from '@/lib/evidence/sufficiency';
import type { Framework, Level, Milestone } from '@/lib/frameworks/document';
import { listedKinds, parseEvidenceRule } from '@/lib/frameworks/evidence-rule';
import type { Leave } from '@/lib/people/active-days';

/**
 * `missing`: sentences about what would still count. `onlyVoice`: a second voice is all that is missing, so a mentor
 * may give theirs already and the milestone stays open. `countedIds`: what a sign-off would rest on.
 */
export type Enough = { missing: string[]; onlyVoice: boolean; countedIds: string[] };

/** Does the evidence suffice for the mentor's voice, and what does the milestone wait for beyond it? */
export function enoughFor(
  framework: Pick<Framework, 'evidenceKinds'>,
  milestone: Pick<Milestone, 'evidence'>,
  level: Pick<Level, 'minimum'>,
  items: EvidenceItem[],
  facts: { leave: Leave[]; twoVoices: boolean },
): Enough {
  const context = { evidenceKinds: framework.evidenceKinds, leave: facts.leave };
  const { missing, countedIds } = sufficiencyOf(milestone, level, items, context);
  const imagined = missing.length && facts.twoVoices ? imaginedWords(milestone, items) : [];
  const onlyVoice = imagined.some(
    (word) => sufficiencyOf(milestone, level, [...items, word], context).enough,
  );
  return { missing, onlyVoice, countedIds };
}

/** The word a second person could still give: about the latest item, from somebody nobody has heard yet. */
function imaginedWords(milestone: Pick<Milestone, 'evidence'>, items: EvidenceItem[]): EvidenceItem[] {
  const kinds = listedKinds(parseEvidenceRule(milestone.evidence));
  const latest = items
    .map((item) => item.happenedOn)
    .sort()
    .at(-1);
  if (!latest) return [];
  return (['O', 'C'] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({
      id: 'imagined',
      kind,
      context: null,
      authorId: 'somebody else',
      happenedOn: latest,
      redacted: false,
    }));
}
