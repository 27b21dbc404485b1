import type { AgendaSource } from '@/db/enums';

/**
 * Where a line of an agenda stands is one number, ascending. Lines nobody moved get theirs from what they are: each
 * kind has a span of its own, and inside it the second that counts for it. So the order never depends on the other lines.
 */
export type Placed = { id: string; position: number };
export type Span = Exclude<AgendaSource, 'own' | 'template'> | 'carried' | 'new';

/** Typed lines that may be open at once between two people: more is no agenda. */
export const mostLines = 100;

/** Where each span begins; a span that came later begins between two others, because numbers are kept with their lines. */
const spans: Record<Span, number> = {
  question: 0,
  carried: 1,
  'action-item': 2,
  evidence: 3,
  'check-in': 3.6,
  goal: 4,
  new: 5,
};
const WIDTH = 1e10;
/** Room between two lines once all of them are placed anew. */
const STEP = 1024;

/** The number of a line nobody moved. `at` is an ISO instant or a day; the id keeps two of the same second apart. */
export function ownPosition(span: Span, at: string, id: string): number {
  const second = Math.min(Math.max(Math.floor(Date.parse(at) / 1000), 0), WIDTH / 2);
  return spans[span] * WIDTH + second + fraction(id);
}

/** Later than everything of this span that has a date: what has none comes last in it. */
export const undated = (span: Span, at: string, id: string): number =>
  ownPosition(span, at, id) + WIDTH / 2 - 1;

/** True while a typed line stands where typing put it: at the end. */
export const isAtEnd = (position: number): boolean => position >= spans.new * WIDTH;

const fraction = (id: string) => (Number.parseInt(id.slice(0, 4), 16) || 0) / 0x10000;

export const byPosition = (one: Placed, other: Placed): number =>
  one.position - other.position || (one.id < other.id ? -1 : 1);

/**
 * What to write so that `id` comes to stand before `before` (null: at the end): its own new number, or numbers for all
 * when there is no room left between its neighbours. `lines` stand in order; empty when nothing changes.
 */
export function place(lines: Placed[], id: string, before: string | null): Placed[] {
  const rest = lines.filter((line) => line.id !== id);
  const at = before === null ? rest.length : rest.findIndex((line) => line.id === before);
  if (at < 0 || rest.length === lines.length || lines[at]?.id === id) return [];
  const position = between(rest[at - 1]?.position, rest[at]?.position);
  if (position !== null) return [{ id, position }];
  const anew = [...rest.slice(0, at).map((line) => line.id), id, ...rest.slice(at).map((line) => line.id)];
  return anew.map((each, n) => ({ id: each, position: (n + 1) * STEP }));
}

/** The line that `id` changes places with stands before or after it; which line it must then stand before. */
export function neighbour(lines: Placed[], id: string, way: 'up' | 'down'): string | null | undefined {
  const at = lines.findIndex((line) => line.id === id);
  if (at < 0) return undefined;
  if (way === 'up') return lines[at - 1]?.id;
  return at === lines.length - 1 ? undefined : (lines[at + 2]?.id ?? null);
}

/** A number strictly between two, or null when they are too close for one. */
function between(low: number | undefined, high: number | undefined): number | null {
  if (low === undefined) return high === undefined ? STEP : high - 1;
  if (high === undefined) return low + 1;
  const middle = low + (high - low) / 2;
  return low < middle && middle < high ? middle : null;
}
