import type { EvidenceKind } from '@/db/enums';
import type { Framework } from './document';
import { alwaysNeeded, type EvidenceRule, type Part, parseEvidenceRule } from './evidence-rule';

type Kinds = Framework['evidenceKinds'];

/** An evidence rule in words: "A, N" is "an artefact link or a shared session note". Throws as `parseEvidenceRule`. */
export function sayEvidenceRule(text: string, kinds: Kinds): string {
  const rule = parseEvidenceRule(text);
  const needed = alwaysNeeded(rule).map((part) => sayChoice(sayPart(part, kinds)));
  const rest = rule.filter((parts) => parts.every((part) => part.people === 1));
  if (!needed.length) return sayAlternatives(rest, kinds);
  if (!rest.length) return needed.join(', and ');
  return `${needed.join(', and ')}; ${sayAlternatives(rest, kinds)} also counts`;
}

/** Kinds as a choice: "an artefact link, a metric or a sticky win". */
export function sayKinds(letters: EvidenceKind[], kinds: Kinds): string {
  return sayChoice(letters.map((letter) => withArticle(nameOf(letter, kinds))));
}

/** Single items first and as one choice, then what only counts together. */
function sayAlternatives(rule: EvidenceRule, kinds: Kinds): string {
  const alone = rule
    .flatMap((parts) => (parts.length === 1 ? parts : []))
    .flatMap((part) => sayPart(part, kinds));
  const together = rule
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.map((part) => sayChoice(sayPart(part, kinds))).join(', together with '));
  return [...(alone.length ? [sayChoice(alone)] : []), ...together].join('; or ');
}

/** One phrase per kind of the part. */
function sayPart(part: Part, kinds: Kinds): string[] {
  const note = part.note ? ` (${part.note})` : '';
  const people = part.people > 1 ? ` from each of ${part.people === 2 ? 'two' : part.people} people` : '';
  return part.kinds.map((letter) => withArticle(nameOf(letter, kinds)) + note + people);
}

function nameOf(letter: EvidenceKind, kinds: Kinds): string {
  return kinds.find((kind) => kind.code === letter)?.name ?? `item of kind ${letter}`;
}

function withArticle(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

function sayChoice(words: string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}
