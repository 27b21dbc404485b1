import { type Part, partsIn, type QuickFacts, type Towards } from './quick-parts';

export type QuickKind = 'session' | 'goal' | 'next' | 'agenda' | 'win' | 'capture';

/**
 * What one line becomes (add-1 to add-7). `title` is everything without a chip, quotes taken off; `note` what stands
 * after the colon of a session or an agenda line. `parts` are the chips; nothing of the line is lost.
 */
export type Quick = { kind: QuickKind; parts: Part[]; title: string; note: string };

export const longestLine = 500;

type Opening = { kind: QuickKind; word: RegExp; towards: Towards; colon?: true };

/** A word at the very beginning says what a line is; coffee and pairing need somebody to be one. */
const openings: Opening[] = [
  { kind: 'session', word: /^(?:1:1|1on1|one-to-one|session)(?=[\s:]|$)/i, towards: 'back', colon: true },
  {
    kind: 'session',
    word: /^(?:coffee|pairing|pair|drop-in)(?=\s+(?:with\s+)?@)/i,
    towards: 'back',
    colon: true,
  },
  { kind: 'next', word: /^next(?=\s|$)/i, towards: 'ahead' },
  { kind: 'goal', word: /^goal(?=[\s:]|$):?/i, towards: 'ahead' },
  { kind: 'agenda', word: /^agenda(?=[\s:]|$)/i, towards: null, colon: true },
  { kind: 'win', word: /^win(?=[\s:]|$):?/i, towards: null },
];

/** Reads one line. Never throws; a line of no recognised kind is a capture, as it stands. */
export function quickAdd(typed: string, facts: QuickFacts): Quick {
  const line = typed.slice(0, longestLine);
  const begin = line.length - line.trimStart().length;
  for (const { kind, word, towards, colon } of openings) {
    const opened = word.exec(line.slice(begin));
    if (!opened) continue;
    const from = begin + opened[0].length;
    const to = colon ? colonIn(line, from) : line.length;
    const first: Part = { kind: 'kind', start: begin, end: from, value: opened[0].toLowerCase() };
    const parts = [first, ...partsIn(line, from, to, towards, facts)];
    return { kind, parts, title: restOf(line.slice(0, to), parts), note: line.slice(to + 1).trim() };
  }
  return { kind: 'capture', parts: [], title: line.trim(), note: '' };
}

/** Where the words begin: a colon before a space or at the end, not one in quotes or in "15:00". */
function colonIn(line: string, from: number): number {
  const bare = line.replace(/"[^"]*"|“[^“”]*”/g, (words) => ' '.repeat(words.length));
  const found = /:(?=\s|$)/.exec(bare.slice(from));
  return found ? from + found.index : line.length;
}

/** What is left of a text when its parts are taken out; quotes meant "as it stands" and are done. */
function restOf(text: string, parts: Part[]): string {
  let [rest, at] = ['', 0];
  for (const part of parts) {
    rest += `${text.slice(at, part.start)} `;
    at = part.end;
  }
  return (rest + text.slice(at)).replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The value of the first part of a kind. */
export const partOf = (quick: Quick, kind: Part['kind']): string | undefined =>
  quick.parts.find((part) => part.kind === kind)?.value;

export const partsOf = (quick: Quick, kind: Part['kind']): string[] => [
  ...new Set(quick.parts.filter((part) => part.kind === kind).map((part) => part.value)),
];

/** Title and words as one text: "title: words". */
export const wordsOf = ({ title, note }: Quick): string => [title, note].filter(Boolean).join(': ');
