import type { Framework, Gate } from './document';

/** The draft with its gates in the order of the version before: asking for the same in another order is no change. */
export function settled(draft: Framework, before: Framework): Framework {
  const gates = draft.gates.map((gate) => {
    const order = gateLike(before, gate)?.milestones ?? [];
    const old = order.filter((code) => gate.milestones.includes(code));
    const added = gate.milestones.filter((code) => !order.includes(code));
    return { ...gate, milestones: [...old, ...added] };
  });
  return { ...draft, gates };
}

/** The gate between the same two levels in another version. */
export const gateLike = ({ gates }: Framework, { from, to }: Gate): Gate | undefined =>
  gates.find((each) => each.from === from && each.to === to);
