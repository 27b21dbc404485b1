/** Puts changes into the text they belong to, each behind `globalThis.mutant(number)`. */
import type { Change } from './operators.ts';
import type { Span, Text } from './text.ts';

/** `was` and `now` are code; `line` counts from 1. */
export type Mutant = { id: number; line: number; was: string; now: string };
/** The mutants, how many texts for people were left alone, and the text to load instead of the file. */
export type Mutated = { mutants: Mutant[]; spared: number; source: string };
/** A statement left out, a function left at once, or a round of a loop passed over. */
export type Guard = Span & { kind: 'skip' | 'leave' | 'next' };
/** `ticks` are the places where bodies of loops begin: every round is counted, so that none runs for ever. */
export type Parts = { changes: Change[]; guards: Guard[]; ticks: number[] };

type Piece = Span & { around: (inner: string) => string };

const on = (id: number) => `globalThis.mutant(${id})`;
const told = { leave: 'return;', next: 'continue;' };

export function assemble(text: Text, { changes, guards, ticks }: Parts, first: number) {
  const mutants: Mutant[] = [];
  const number = (span: Span, was: string, now: string) => {
    const id = first + mutants.length;
    mutants.push({ id, line: text.line(span.start), ...shorter(was, now) });
    return id;
  };
  const pieces: Piece[] = [];
  for (const [at, own] of bySpan(changes)) {
    const before = own.map((each) => `${on(number(at, text.of(at), each.to))}?(${each.to}):`).join('');
    pieces.push({ ...at, around: (inner) => `(${before}(${inner}))` });
  }
  for (const { kind, ...at } of guards) {
    const id = number(at, text.of(at), kind === 'skip' ? ';' : `{ ${told[kind]} }`);
    if (kind === 'skip') pieces.push({ ...at, around: (inner) => `{if(!${on(id)}){${inner}}}` });
    else pieces.push(opening(at.start, `if(${on(id)})${told[kind]}`));
  }
  for (const at of ticks) pieces.push(opening(at, `${on(0)};`));
  return { mutants, source: woven(text, pieces) };
}

/** What follows the brace at `start`. */
const opening = (start: number, then: string): Piece => ({
  start,
  end: start + 1,
  around: (inner) => inner + then,
});

function bySpan(changes: Change[]): [Span, Change[]][] {
  const groups = new Map<string, [Span, Change[]]>();
  for (const change of changes) {
    const key = `${change.at.start}:${change.at.end}`;
    const group = groups.get(key) ?? [change.at, []];
    groups.set(key, group);
    if (!group[1].some((each) => each.to === change.to)) group[1].push(change);
  }
  return [...groups.values()];
}

/** Pieces hold each other or stand apart; the outer one comes first. */
function woven(text: Text, pieces: Piece[]): string {
  const sorted = pieces.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const render = (start: number, end: number): string => {
    let [out, at] = ['', start];
    for (let piece = sorted[next]; piece && piece.start < end; piece = sorted[next]) {
      next += 1;
      out += text.slice(at, piece.start) + piece.around(render(piece.start, piece.end));
      at = piece.end;
    }
    return out + text.slice(at, end);
  };
  return render(1, text.length);
}

const LONGEST = 60;

/** Two long texts without what they share at either end. */
function shorter(before: string, after: string): { was: string; now: string } {
  const [was, now] = [before, after].map((each) => each.replace(/\s+/g, ' ')) as [string, string];
  if (Math.max(was.length, now.length) <= LONGEST) return { was, now };
  const least = Math.min(was.length, now.length);
  let [head, tail] = [0, 0];
  while (head < least && was[head] === now[head]) head += 1;
  while (tail < least - head && was.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const cut = (each: string) => {
    const from = Math.max(0, head - 20);
    const middle = each.slice(from, Math.min(each.length, each.length - tail + 20));
    const seen = middle.length > 2 * LONGEST ? `${middle.slice(0, 2 * LONGEST)}…` : middle;
    return (from > 0 ? '…' : '') + seen;
  };
  return { was: cut(was), now: cut(now) };
}
