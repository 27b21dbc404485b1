import { heavyFields, wordingFields } from './difference';
import type { Change, Framework } from './document';
import type { Finding } from './lint';

/** How many codes each kind of change leads from and to; `null` stands for any number. */
const shapes: Record<Change['kind'], { from: number | null; to: number | null; says: string }> = {
  reworded: { from: 1, to: 1, says: 'leads from one code to the same code' },
  redefined: { from: 1, to: 1, says: 'leads from one code to one code' },
  split: { from: 1, to: null, says: 'leads from one code to two or more' },
  merged: { from: null, to: 1, says: 'leads from two or more codes to one' },
  retired: { from: 1, to: null, says: 'leads from one code, and to its successors if it has any' },
  added: { from: 0, to: 1, says: 'leads from nothing to one code' },
};

/** Whether the edges of a version make sense by themselves: their shape, one way out of each code, no cycle (R19). */
export function lintChanges({ changes }: Framework): Finding[] {
  const leaving = changes.map((change) => change.from);
  return changes.flatMap((change, place) => {
    const at = `changes[${place}]`;
    const again = change.from.filter((code) => leaving.slice(0, place).some((list) => list.includes(code)));
    return [
      ...(isWellShaped(change) ? [] : [{ at, says: `${change.kind} ${shapes[change.kind].says}` }]),
      ...again.map((code) => ({ at, says: `${code} already leaves in another change` })),
      ...change.from
        .filter((code) => leadsBack(changes, code, change))
        .map((code) => ({ at, says: `${code} leads back to itself; changes must not form a cycle` })),
    ];
  });
}

function isWellShaped({ kind, from, to }: Change): boolean {
  const { from: out, to: into } = shapes[kind];
  const fits = (wanted: number | null, codes: string[]) => wanted === null || codes.length === wanted;
  if (!fits(out, from) || !fits(into, to)) return false;
  if (kind === 'reworded') return from[0] === to[0];
  if (kind === 'split') return new Set(to).size >= 2;
  return kind !== 'merged' || new Set(from).size >= 2;
}

/** Follows the edges from a code; a wording or a meaning that stays under its code is no way back. */
function leadsBack(changes: Change[], start: string, first: Change): boolean {
  const isOnTheSpot = ({ kind }: Change) => kind === 'reworded' || kind === 'redefined';
  if (isOnTheSpot(first) && first.to.includes(start)) return false;
  const seen = new Set<string>();
  const open = [...first.to];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (code === start) return true;
    if (seen.has(code)) continue;
    seen.add(code);
    for (const next of changes) if (next.from.includes(code)) open.push(...next.to);
  }
  return false;
}

/** What changed since the version before without a word about it in `changes`, or with too light a word. */
export function undeclared(framework: Framework, previous: Framework): Finding[] {
  return framework.milestones.flatMap((now) => {
    const at = now.code;
    const before = previous.milestones.find((each) => each.code === at);
    const edges = framework.changes.filter((change) => change.to.includes(at));
    if (!before)
      return edges.length ? [] : [{ at, says: 'is new; say in changes that it was added, or from what' }];
    const heavy = heavyFields(before, now);
    if (!edges.length && (heavy.length || wordingFields(before, now).length))
      return [{ at, says: 'was changed; say in changes whether it was reworded or redefined' }];
    return heavy.length && edges.every((edge) => edge.kind === 'reworded')
      ? [{ at, says: `changed its ${heavy.join(' and ')}; that is redefined, not reworded` }]
      : [];
  });
}
