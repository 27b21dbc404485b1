import type { EvidenceKind } from '@/db/enums';
import type { Minimum } from '@/lib/frameworks/document';
import { sayKinds } from '@/lib/frameworks/say-evidence-rule';
import { activeDaysBetween, addMonths, daysBetween } from '@/lib/people/active-days';
import type { EvidenceContext, EvidenceItem } from './item';

/** Kinds that can stand for a milestone; a reflection or a bare number only supports one. */
const carrying: EvidenceKind[] = ['A', 'N', 'O', 'C', 'W'];
const secondVoices: EvidenceKind[] = ['O', 'C'];

/** What the minimum of the level still asks for, one sentence per unmet demand. */
export function missingByLevel(
  minimum: Minimum,
  listed: EvidenceKind[],
  counted: EvidenceItem[],
  context: EvidenceContext,
): string[] {
  const say = (kinds: EvidenceKind[]) =>
    sayKinds(
      listed.filter((kind) => kinds.includes(kind)),
      context.evidenceKinds,
    );
  const sentences = [
    missingItems(minimum.items - counted.length, counted.length, say(listed)),
    missingKinds(minimum, listed, counted, say),
    !counted.length || counted.some((item) => carrying.includes(item.kind))
      ? null
      : `Needs ${say(carrying)}: a reflection or a number alone never suffices.`,
    missingContexts(minimum, counted),
    missingVoices(minimum, counted, say),
    missingSpan(minimum, counted, context),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

function missingItems(short: number, have: number, kinds: string): string | null {
  if (short <= 0 || (have === 0 && short === 1)) return null;
  if (have === 0) return `Needs ${short} items in all.`;
  return short === 1 ? `Needs one more item: ${kinds}.` : `Needs ${short} more items, each ${kinds}.`;
}

function missingKinds(
  minimum: Minimum,
  listed: EvidenceKind[],
  counted: EvidenceItem[],
  say: (kinds: EvidenceKind[]) => string,
): string | null {
  const have = new Set(counted.map((item) => item.kind));
  if (!counted.length || have.size >= (minimum.kinds ?? 1)) return null;
  return `Needs an item of another kind: ${say(listed.filter((kind) => !have.has(kind)))}.`;
}

function missingContexts(minimum: Minimum, counted: EvidenceItem[]): string | null {
  const wanted = minimum.contexts ?? 0;
  const have = new Set(counted.flatMap((item) => item.context ?? []));
  return have.size >= wanted ? null : `Needs items from at least ${wanted} projects, teams or situations.`;
}

function missingVoices(minimum: Minimum, counted: EvidenceItem[], say: (kinds: EvidenceKind[]) => string) {
  const have = counted.filter((item) => secondVoices.includes(item.kind)).length;
  return have >= (minimum.secondVoice ?? 0) ? null : `Needs a second voice: ${say(secondVoices)}.`;
}

function missingSpan(minimum: Minimum, counted: EvidenceItem[], { leave }: EvidenceContext): string | null {
  const months = minimum.spanMonths ?? 0;
  const days = counted.map((item) => item.happenedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  const demand = `Needs first and last item at least ${months} months apart, leave not counted`;
  if (months === 0) return null;
  if (!first || !last) return `${demand}.`;
  const active = activeDaysBetween(first, last, leave);
  if (active >= daysBetween(first, addMonths(first, months))) return null;
  return counted.length === 1
    ? `${demand}.`
    : `${demand}; so far ${active} ${active === 1 ? 'day' : 'days'}.`;
}
