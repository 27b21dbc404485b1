import type { Framework } from '@/lib/frameworks/document';
import type { Gap } from '@/lib/growth/next-gaps';
import type { GrowthRecord } from '@/lib/growth/record';
import { stateOf } from './marks';
import type { GapShown } from './next-step';

/** The gaps with what is drawn beside them: track, glyph and one example. */
export function gapsShown(framework: Framework, growth: GrowthRecord, gaps: Gap[]): GapShown[] {
  return gaps.flatMap((gap) => {
    const milestone = framework.milestones.find((each) => each.code === gap.milestone);
    const competency = framework.competencies.find((each) => each.code === milestone?.competency);
    if (!milestone || !competency) return [];
    const behaviour = milestone.behaviours[0] ?? '';
    return [{ ...gap, track: competency.track, state: stateOf(gap.milestone, growth), behaviour }];
  });
}
