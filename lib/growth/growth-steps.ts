import type { Standing, Track } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import type { Change } from './history';
import { progressOf } from './progress';

/** A milestone met or gone back, and how high its track's bead stood right after it. `at` is an ISO instant. */
export type GrowthStep = {
  /** unique among the steps: the event */
  id: string;
  code: string;
  name: string;
  track: Track;
  at: string;
  height: number;
  /** the standing it changed to; anything but *met* is a step down */
  to: Standing;
};

/**
 * Growth as steps, from every change in the order it took effect: up when a milestone is met, down when it goes back (R14).
 * Each step is one milestone's part of its level, so the last ones end where `heightsOf` does. Geometry only.
 */
export function growthSteps(framework: Framework, changes: Change[]): GrowthStep[] {
  const { perTrack } = progressOf(framework, []);
  const met = new Set<string>();
  const heightOf = (track: Track) =>
    perTrack
      .filter((slice) => slice.track === track && slice.all.outOf.length > 0)
      .reduce(
        (sum, { all: { outOf } }) => sum + outOf.filter((code) => met.has(code)).length / outOf.length,
        0,
      );
  return changes.flatMap(({ id, milestone: code, standing: to, at }) => {
    const track = perTrack.find((each) => each.all.outOf.includes(code))?.track;
    const name = framework.milestones.find((each) => each.code === code)?.name;
    if (!track || name === undefined || met.has(code) === (to === 'met')) return [];
    if (to === 'met') met.add(code);
    else met.delete(code);
    return [{ id, code, name, track, at, height: heightOf(track), to }];
  });
}
