import type { Track } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { heightsOf } from './heights';
import type { GrowthRecord } from './record';

/** One milestone met, and how high its track's bead stood right after it. `at` is an ISO instant. */
export type GrowthStep = { code: string; name: string; track: Track; at: string; height: number };

/** Growth as steps in time order, from what stands as met today. Geometry only, as in `heightsOf`. */
export function growthSteps(framework: Framework, standings: GrowthRecord['standings']): GrowthStep[] {
  const met = standings
    .filter((row) => row.standing === 'met')
    .sort((one, other) => Date.parse(one.since) - Date.parse(other.since));
  return met.flatMap((row, at) => {
    const milestone = framework.milestones.find((each) => each.code === row.milestone);
    const track = framework.competencies.find((each) => each.code === milestone?.competency)?.track;
    if (!milestone || !track) return [];
    const heights = heightsOf(framework, met.slice(0, at + 1));
    const height = heights.find((each) => each.track === track)?.height ?? 0;
    return [{ code: milestone.code, name: milestone.name, track, at: row.since, height }];
  });
}
