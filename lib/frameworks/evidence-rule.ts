import { type EvidenceKind, evidenceKinds } from '@/db/enums';

/** One demand: an item of any of these kinds, from as many different people as `people` says. */
export type Part = { kinds: EvidenceKind[]; people: number; note: string | null };

/** Alternatives, of which any one counts; inside one, every part is needed (`framework.md` 2). */
export type EvidenceRule = Part[][];

/**
 * Reads "A, N", "A + M/O" or "O ×2, N": a comma means any counts, + both, / either, ×2 two from different people.
 * Throws an Error naming the piece it can't read.
 */
export function parseEvidenceRule(text: string): EvidenceRule {
  const { bare, notes } = withoutNotes(text);
  return bare.split(',').map((alternative) => alternative.split('+').map((part) => readPart(part, notes)));
}

/** Notes may hold commas and slashes of their own, so they are taken out before the text is split. */
function withoutNotes(text: string): { bare: string; notes: string[] } {
  const notes: string[] = [];
  const bare = text.replace(/\(([^)]*)\)/g, (_, note: string) => `#${notes.push(note.trim()) - 1}`);
  return { bare, notes };
}

function readPart(text: string, notes: string[]): Part {
  const found = /^\s*([A-Z](?:\s*\/\s*[A-Z])*)(?:\s*×\s*([2-9]))?(?:\s*#(\d+))?\s*$/.exec(text);
  if (!found) throw new Error(`evidence rule: cannot read "${text.trim()}"`);
  const [, letters = '', people = '1', note] = found;
  return {
    kinds: letters.split('/').map((letter) => readKind(letter.trim())),
    people: Number(people),
    note: note === undefined ? null : (notes[Number(note)] ?? null),
  };
}

function readKind(letter: string): EvidenceKind {
  const kind = evidenceKinds.find((each) => each === letter);
  if (!kind) throw new Error(`evidence rule: "${letter}" is no evidence kind`);
  return kind;
}

/** Every kind the rule lists anywhere: only these count. */
export function listedKinds(rule: EvidenceRule): EvidenceKind[] {
  return [...new Set(rule.flat().flatMap((part) => part.kinds))];
}

/** The ×2 parts. "Both needed" holds whatever else the comma offers: two mentees confirm P4-S1, or it isn't met. */
export function alwaysNeeded(rule: EvidenceRule): Part[] {
  return rule.flat().filter((part) => part.people > 1);
}
