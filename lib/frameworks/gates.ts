import type { Framework, Gate, Milestone } from './document';

/** The gate a person at this level stands before; none at the top. */
export function gateFrom(framework: Framework, level: string): Gate | undefined {
  return framework.gates.find((gate) => gate.from === level);
}

/** Codes of one competency's milestones at one level; a gate's floors are about the level it leads to. */
export function milestonesOf(framework: Framework, competency: string, level: string): string[] {
  return framework.milestones
    .filter((each) => each.competency === competency && each.level === level)
    .map((each) => each.code);
}

/** Worth doing and never in the way: not core, at a level that has core milestones (`framework.md` 3). */
export function isOptional(framework: Framework, milestone: Milestone): boolean {
  return !milestone.core && framework.milestones.some((each) => each.level === milestone.level && each.core);
}
