import { alwaysNeeded, type EvidenceRule, type Part } from '@/lib/frameworks/evidence-rule';
import { sayEvidenceRule } from '@/lib/frameworks/say-evidence-rule';
import type { EvidenceContext, EvidenceItem } from './item';

/** What the milestone's own list still asks for, as one sentence or none. */
export function missingByList(
  text: string,
  rule: EvidenceRule,
  counted: EvidenceItem[],
  context: EvidenceContext,
): string[] {
  const needed = alwaysNeeded(rule);
  const satisfied = canFill(needed, counted) && rule.some((parts) => canFill(parts, counted));
  return satisfied ? [] : [`Needs ${sayEvidenceRule(text, context.evidenceKinds)}.`];
}

type Slot = { kinds: Part['kinds']; part: number };

/** Whether each part gets items of its own; two of one part come from different people. */
function canFill(parts: Part[], items: EvidenceItem[]): boolean {
  const slots = parts.flatMap((part, at) => Array<Slot>(part.people).fill({ kinds: part.kinds, part: at }));
  return fill(slots, items, []);
}

function fill(slots: Slot[], items: EvidenceItem[], taken: { part: number; author: string }[]): boolean {
  const [slot, ...rest] = slots;
  if (!slot) return true;
  return items.some((item) => {
    const usedUp = taken.some((each) => each.part === slot.part && each.author === item.authorId);
    if (usedUp || !slot.kinds.includes(item.kind)) return false;
    const others = items.filter((each) => each.id !== item.id);
    return fill(rest, others, [...taken, { part: slot.part, author: item.authorId }]);
  });
}
