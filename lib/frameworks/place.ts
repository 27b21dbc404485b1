import type { Competency, Framework, Level, Milestone } from './document';

/** A milestone with what it belongs to. */
export type Place = { milestone: Milestone; competency: Competency; level: Level };

/** Where a code stands in the framework, retired levels included; undefined when it has no such milestone. */
export function placeOf(framework: Framework, code: string | undefined): Place | undefined {
  const milestone = framework.milestones.find((each) => each.code === code);
  const competency = framework.competencies.find((each) => each.code === milestone?.competency);
  const level = framework.levels.find((each) => each.code === milestone?.level);
  return milestone && competency && level ? { milestone, competency, level } : undefined;
}
