import type { Change, Framework, Milestone } from './document';
import { differs } from './draft-edits';
import { withoutSuccessors } from './draft-moves';
import { gateLike } from './settled';

/** The code a change is called by: where it leads from, or the one that is new. */
export const nameOfChange = ({ from, to }: Change): string => from[0] ?? to[0] ?? '';

/** The change a code of the version before leaves by, or a new one came by. */
export const changeNamed = ({ changes }: Framework, code: string): Change | undefined =>
  changes.find((each) => each.from.includes(code)) ??
  changes.find((each) => !each.from.length && each.to.includes(code));

/** Milestones that say something else than before, without a word about whether they mean the same. */
export function undecided(draft: Framework, before: Framework): Milestone[] {
  return draft.milestones.filter((now) => {
    const was = before.milestones.find((each) => each.code === now.code);
    return was && differs(was, now) && !changeNamed(draft, now.code);
  });
}

/** The draft without one of its changes: what the change took is back in its place, its words and its gates as before. */
export function takenBack(draft: Framework, before: Framework, code: string): Framework {
  const change = changeNamed(draft, code);
  const old = new Set(before.milestones.map((each) => each.code));
  const back = new Set(change ? change.from : [code].filter((each) => old.has(each)));
  const made = change && change.kind !== 'retired' ? change.to : [];
  const gone = new Set(made.filter((each) => !old.has(each) || back.has(each)));
  const stays = (each: string) => !gone.has(each) && !back.has(each);
  const gates = draft.gates.map((gate) => {
    const asked = gateLike(before, gate)?.milestones.filter((each) => back.has(each)) ?? [];
    return { ...gate, milestones: [...gate.milestones.filter(stays), ...asked] };
  });
  return {
    ...draft,
    gates,
    milestones: inPlace(
      draft.milestones.filter((each) => stays(each.code)),
      before,
      back,
    ),
    changes: withoutSuccessors(
      draft.changes.filter((each) => each !== change),
      [...gone].filter((each) => !back.has(each)),
    ),
  };
}

/** Puts milestones of the version before where they stood: behind the nearest one before them that is still there. */
function inPlace(rest: Milestone[], before: Framework, back: Set<string>): Milestone[] {
  return before.milestones.reduce((list, milestone, at) => {
    if (!back.has(milestone.code)) return list;
    const earlier = new Set(before.milestones.slice(0, at).map((each) => each.code));
    const behind = list.findLastIndex((each) => earlier.has(each.code));
    return list.toSpliced(behind + 1, 0, milestone);
  }, rest);
}
