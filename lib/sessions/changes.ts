import { matchesOf, type Section } from './sections';

/** One change of a text: the sections `from` up to `to` of the base became these; `from` = `to` is an addition. */
export type Change = { from: number; to: number; became: Section[] };

/** What one side did to the base, in order, and the sections it left alone, with its own gaps. */
export type Side = { changes: Change[]; left: Map<number, Section> };

export function sideOf(base: readonly Section[], after: readonly Section[]): Side {
  const matches = matchesOf(base, after);
  const changes: Change[] = [];
  const left = new Map<number, Section>();
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...matches, [base.length, after.length] as const]) {
    if (nextB > b || nextA > a) changes.push({ from: b, to: nextB, became: after.slice(a, nextA) });
    const section = after[nextA];
    if (section) left.set(nextB, section);
    [b, a] = [nextB + 1, nextA + 1];
  }
  return { changes, left };
}

/** What this side makes of the sections `from` up to `to` with these of its changes. */
export function applied(side: Side, changes: readonly Change[], from: number, to: number): Section[] {
  const made: Section[] = [];
  for (let at = from; at <= to; at++) {
    const here = changes.filter((change) => change.from === at);
    made.push(...here.flatMap((change) => change.became));
    const past = Math.max(at, ...here.map((change) => change.to));
    if (past > at) at = past - 1;
    else if (at < to) made.push(...[side.left.get(at)].filter((one) => one !== undefined));
  }
  return made;
}

/** Two changes of the same sections, or two additions at one place. Neighbours do not overlap. */
export const overlap = (a: Change, b: Change): boolean =>
  (a.from < b.to && b.from < a.to) || (a.from === a.to && b.from === b.to && a.from === b.from);
