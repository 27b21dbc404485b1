import type { Change, Framework, Milestone } from './document';
import { freeCode } from './draft-edits';

/** A milestone nobody has been judged by, after the others of its competency and level. */
export function added(draft: Framework, milestone: Milestone): Framework {
  return {
    ...draft,
    milestones: placed(draft.milestones, milestone),
    changes: [...draft.changes, { kind: 'added', from: [], to: [milestone.code] }],
  };
}

/** Takes a milestone out of the draft; people's history keeps it, and names what stands in its place. One that was added in this draft leaves no trace. */
export function retired(draft: Framework, before: Framework, code: string, to: string[] = []): Framework {
  const wasThere = before.milestones.some((each) => each.code === code);
  return left(draft, before, [code], { kind: 'retired', from: [code], to: wasThere ? to : [] });
}

/** Two milestones in place of one, each with a code of its own and the rest of the words as they were. */
export function split(
  draft: Framework,
  before: Framework,
  all: Framework[],
  code: string,
  names: string[],
): Framework {
  const whole = draft.milestones.find((each) => each.code === code);
  if (!whole) return draft;
  let next = draft;
  const codes: string[] = [];
  for (const name of names) {
    const child = { ...whole, code: freeCode(whole.competency, whole.level, [...all, next]), name };
    codes.push(child.code);
    next = { ...next, milestones: placed(next.milestones, child), gates: besides(next, code, child.code) };
  }
  return left(next, before, [code], { kind: 'split', from: [code], to: codes });
}

/** One milestone in place of several, worded like the first of them. Met only by whoever met all. */
export function merged(
  draft: Framework,
  before: Framework,
  all: Framework[],
  codes: string[],
  name: string,
): Framework {
  const parts = codes.flatMap((code) => draft.milestones.find((each) => each.code === code) ?? []);
  const [first] = parts;
  if (!first) return draft;
  const code = freeCode(first.competency, first.level, [...all, draft]);
  const behaviours = [...new Set(parts.flatMap((each) => each.behaviours))];
  const whole = { ...first, code, name, behaviours, core: parts.some((each) => each.core) };
  const gates = codes.reduce((gates, from) => besides({ ...draft, gates }, from, code), draft.gates);
  const next = { ...draft, milestones: placed(draft.milestones, whole), gates };
  return left(next, before, codes, { kind: 'merged', from: codes, to: [code] });
}

/** A retired milestone names nothing in its place that is no longer there. */
export function withoutSuccessors(changes: Change[], gone: string[]): Change[] {
  return changes.map((each) =>
    each.kind === 'retired' ? { ...each, to: each.to.filter((code) => !gone.includes(code)) } : each,
  );
}

/** Without these milestones, and with the change that says where they went; gates no longer ask for them. */
function left(draft: Framework, before: Framework, codes: string[], change: Change): Framework {
  const known = codes.filter((code) => before.milestones.some((each) => each.code === code));
  const others = withoutSuccessors(draft.changes, codes).filter(
    ({ from, to }) => ![...from, ...to].some((each) => codes.includes(each)),
  );
  return {
    ...draft,
    milestones: draft.milestones.filter(({ code }) => !codes.includes(code)),
    gates: draft.gates.map((gate) => ({
      ...gate,
      milestones: gate.milestones.filter((code) => !codes.includes(code)),
    })),
    changes: [...others, ...(known.length ? [change] : change.to.map(asAdded))],
  };
}

const asAdded = (code: string): Change => ({ kind: 'added', from: [], to: [code] });

/** Whatever gate asks for one code asks for the other, too. */
function besides({ gates }: Framework, code: string, other: string): Framework['gates'] {
  return gates.map((gate) =>
    gate.milestones.includes(code) && !gate.milestones.includes(other)
      ? { ...gate, milestones: [...gate.milestones, other] }
      : gate,
  );
}

function placed(milestones: Milestone[], one: Milestone): Milestone[] {
  const alike = milestones.findLastIndex(
    (each) => each.competency === one.competency && each.level === one.level,
  );
  const near = alike < 0 ? milestones.findLastIndex((each) => each.competency === one.competency) : alike;
  return near < 0 ? [...milestones, one] : milestones.toSpliced(near + 1, 0, one);
}
