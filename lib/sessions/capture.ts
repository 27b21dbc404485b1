import type { MarkKind } from '@/db/enums';
import { withoutLiterals } from './literal';

/**
 * A marker found in a note. `body` is what its record says, at most 500 characters. `ref` is what a goal or milestone
 * was called by, not looked up yet: "G-42", the words of a title, "T1-J1". `done` is the box of an action item.
 */
export type FoundMark = { kind: MarkKind; body: string; ref?: string; done?: boolean; line: number };

/** More than anybody writes into one note; what stands beyond stays text. */
export const mostMarks = 200;
const longest = 500;

/**
 * The markers of a note (add-10): `#G-42` or `#"title"` a goal, `@T1-J1` a milestone, `!…` or `- [ ] …` an action item,
 * a line that begins with `?` or ❓ a question, with 💡 an insight. In the order of the text. Never throws.
 */
export function marksIn(text: string): FoundMark[] {
  const lines = text.split(/\r\n|\r|\n/);
  const bare = withoutLiterals(text);
  const found: FoundMark[] = [];
  for (let n = 0; n < lines.length && found.length < mostMarks; n++) {
    const [words, free] = [lines[n] ?? '', bare[n] ?? ''];
    if (free.trim() === '') continue;
    const whole = wholeLine(words, free);
    if (whole) found.push({ ...whole, line: n });
    for (const ref of refsIn(words, free)) found.push({ ...ref, line: n });
  }
  return found.slice(0, mostMarks);
}

/** A mark as a line of its own; reading it again gives the same mark. */
export function printMark({ kind, body, done }: Pick<FoundMark, 'kind' | 'body' | 'done'>): string {
  if (kind === 'action-item') return `- [${done ? 'x' : ' '}] ${body}`;
  if (kind === 'question') return `? ${body}`;
  return kind === 'insight' ? `💡 ${body}` : body;
}

const bullet = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+|#{1,6}\s+)?/;
const signs = /^(?:\?|❓|❔|💡)/u;
const questions = /^(?:\?|❓|❔|\uFE0F|\s)+/u;
const bulbs = /^(?:💡|\uFE0F|\s)+/u;
const box = /^\[([ xX])\]\s+/;
const ahead = '(?:^|[\\s(,;\\u200e\\u200f])';
const shout = new RegExp(`${ahead}!(?=[^\\s!?.,;:=()\\[\\]"'<>-])`, 'u');

/** What a line as a whole is: a box, a question, an insight; or what follows its first `!`. */
function wholeLine(words: string, free: string): Omit<FoundMark, 'line'> | undefined {
  const start = bullet.exec(free)?.[0].length ?? 0;
  const rest = words.slice(start);
  const ticked = /^\s*(?:[-*+]|\d)/.test(free) ? box.exec(free.slice(start)) : null;
  if (ticked) {
    const body = cut(rest.slice(ticked[0].length).replace(/^[!\s]+/, ''));
    return body ? { kind: 'action-item', body, done: ticked[1] !== ' ' } : undefined;
  }
  const sign = signs.exec(free.slice(start));
  if (sign) {
    const kind = sign[0].startsWith('💡') ? 'insight' : 'question';
    const body = cut(rest.replace(kind === 'insight' ? bulbs : questions, ''));
    return body ? { kind, body } : undefined;
  }
  const call = shout.exec(free);
  const body = call && cut(words.slice(call.index + call[0].length));
  return body ? { kind: 'action-item', body, done: false } : undefined;
}

const refs = new RegExp(
  `${ahead}(?:#(?:(G-[1-9]\\d{0,8})(?![\\p{L}\\p{N}_-])|"([^"]{1,200})"|“([^“”]{1,200})”)|@([\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,15})(?![\\p{L}\\p{N}_-]))`,
  'giu',
);

function refsIn(words: string, free: string): Omit<FoundMark, 'line'>[] {
  const start = bullet.exec(free)?.[0].length ?? 0;
  const line = words.slice(start).replace(box, '');
  return [...free.matchAll(refs).take(mostMarks)].map((found) => {
    const [, number, title, curly, code] = found;
    const body = cut(line.length <= longest ? line : words.slice(Math.max(0, found.index - 200)));
    if (code) return { kind: 'milestone', body, ref: code.toUpperCase() };
    return { kind: 'goal', body, ref: number?.toUpperCase() ?? (title ?? curly ?? '').trim() };
  });
}

/** At most 500 UTF-16 units, never half a character, no spaces at the ends. */
function cut(text: string): string {
  return text
    .trim()
    .slice(0, longest)
    .replace(/[\s\uD800-\uDBFF]+$/, '');
}
