import type { Track } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { progressOf } from './progress';
import type { GrowthRecord } from './record';

/** One milestone met, and how high its track's bead stood right after it. `at` is an ISO instant. */
export type GrowthStep = { code: string; name: string; track: Track; at: string; height: number };

/**
 * Growth as steps in time order, from what stands as met today; each step raises its bead by its part of its level, so the
 * last ones end where `heightsOf` does. Geometry only.
 */
export function growthSteps(framework: Framework, standings: GrowthRecord['standings']): GrowthStep[] {
  const { perTrack } = progressOf(framework, []);
  const reached = { technical: 0, 'soft-skill': 0 };
  return standings
    .filter((row) => row.standing === 'met')
    .sort((one, other) => Date.parse(one.since) - Date.parse(other.since))
    .flatMap((row) => {
      const slice = perTrack.find((each) => each.all.outOf.includes(row.milestone));
      const name = framework.milestones.find((each) => each.code === row.milestone)?.name;
      if (!slice || name === undefined) return [];
      reached[slice.track] += 1 / slice.all.outOf.length;
      return [{ code: row.milestone, name, track: slice.track, at: row.since, height: reached[slice.track] }];
    });
}
