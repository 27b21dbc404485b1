import type { MarkKind } from '@/db/enums';
import type { Mark } from './known-marks';

export type KeptMark = {
  id: string;
  kind: MarkKind;
  body: string;
  goalId?: string | null;
  milestone?: string | null;
};
export type Matched<K> = { same: [kept: K, mark: Mark][]; added: Mark[]; removed: K[] };

/** Below this share of likeness a line is another line. */
const alike = 0.5;

/**
 * Which mark of the text is which record: first what reads the same, then what names the same goal or milestone, then
 * the most alike of its kind. Editing a line therefore changes its record, and only a line that is gone removes one.
 */
export function matchMarks<K extends KeptMark>(kept: K[], marks: Mark[]): Matched<K> {
  const exact = pairUp(kept, marks, (one) => `${nameOf(one)}\n${one.body}`);
  const named = pairUp(exact.kept, exact.marks, (one) => one.goalId ?? one.milestone ?? undefined);
  const close = pairAlike(named.kept, named.marks);
  const order = new Map(marks.map((mark, n) => [mark, n]));
  const same = [...exact.same, ...named.same, ...close.same];
  same.sort(([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return { same, added: close.marks, removed: close.kept };
}

const nameOf = (one: Omit<KeptMark, 'id'>) => `${one.kind} ${one.goalId ?? one.milestone ?? ''}`;

type Rest<K> = { same: [K, Mark][]; kept: K[]; marks: Mark[] };

/** Pairs one with one, in order, where the key is the same; what has no key is left over. */
function pairUp<K extends KeptMark>(
  kept: K[],
  marks: Mark[],
  key: (one: Omit<KeptMark, 'id'>) => string | undefined,
): Rest<K> {
  const waiting = Map.groupBy(kept, key);
  const same: [K, Mark][] = [];
  const left = marks.filter((mark) => {
    const name = key(mark);
    const found = name === undefined ? undefined : waiting.get(name)?.shift();
    if (found) same.push([found, mark]);
    return !found;
  });
  const taken = new Set(same.map(([one]) => one));
  return { same, kept: kept.filter((one) => !taken.has(one)), marks: left };
}

function pairAlike<K extends KeptMark>(kept: K[], marks: Mark[]): Rest<K> {
  const pairs = kept.flatMap((one) =>
    marks
      .filter((mark) => mark.kind === one.kind)
      .map((mark) => ({ one, mark, share: likeness(one.body, mark.body) })),
  );
  const close = pairs.filter(({ share }) => share >= alike).sort((a, b) => b.share - a.share);
  const [old, young] = [new Set<K>(), new Set<Mark>()];
  const same: [K, Mark][] = [];
  for (const { one, mark } of close) {
    if (old.has(one) || young.has(mark)) continue;
    old.add(one);
    young.add(mark);
    same.push([one, mark]);
  }
  return { same, kept: kept.filter((one) => !old.has(one)), marks: marks.filter((one) => !young.has(one)) };
}

/** 0 to 1: how much of the shorter text begins and ends the longer one, or the share of words in both. */
export function likeness(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const short = Math.min(a.length, b.length);
  if (short === 0) return 0;
  let [head, tail] = [0, 0];
  while (head < short && a[head] === b[head]) head++;
  while (tail < short - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max((head + tail) / short, sharedWords(a, b));
}

function sharedWords(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(text.split(/\s+/))) as [Set<string>, Set<string>];
  return (2 * left.intersection(right).size) / (left.size + right.size);
}
