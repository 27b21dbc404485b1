import type { Framework, Milestone } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { gateFrom } from '@/lib/frameworks/gates';
import type { Placement } from './record';

/** The milestones of the rung a person works on that they have not met: the only ones worth suggesting. */
export function milestonesInReach(framework: Framework, { level, met }: Placement): Milestone[] {
  const shown = enabledOnly(framework);
  const at = level ?? shown.levels[0]?.code ?? '';
  const reach = [at, gateFrom(shown, at)?.to];
  return shown.milestones.filter((each) => reach.includes(each.level) && !met.includes(each.code));
}

/**
 * At most three milestones whose name and behaviours share words with the text, the most first. Only a suggestion:
 * nothing is ever attached by itself (J-2).
 */
export function suggestMilestones(text: string, among: Milestone[]): Milestone[] {
  const said = wordsOf(text);
  return among
    .map((milestone) => ({ milestone, shared: sharedWords(said, milestone) }))
    .filter((each) => each.shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, 3)
    .map((each) => each.milestone);
}

function sharedWords(said: Set<string>, milestone: Milestone): number {
  const words = wordsOf([milestone.name, ...milestone.behaviours].join(' '));
  return [...words].filter((word) => said.has(word)).length;
}

/** Stems of the words that carry meaning: "cleaned the labels" → clean, label. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map(stemOf));
}

/** Rough and cheap: enough to see that "cleaning" and "cleaned" are about the same thing. */
function stemOf(word: string): string {
  const bare = word.replace(/(ings?|edly|ed|ers?|ies|es|s|ly)$/, '');
  return bare.length >= 3 ? bare : word;
}

const empty = new Set(
  'with that this from into have what when where which their them they would could will been being more most than then also only other another about over under after before some each every does makes made make using used take takes taken gets them ones someone somebody something together'.split(
    ' ',
  ),
);
