import type { Track } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { progressOf, type StandingRow } from './progress';

/** Said in words under every ladder, because the decimal itself is never printed. */
export const heightInWords =
  'A bead rises by one band per level, by the part of that level’s milestones that is met. Heights open no gate.';

/**
 * How high each track's bead stands on the ladder, in bands: 0 is the ground, the number of enabled levels the top.
 * Geometry only: never print it, sort by it or compare people with it.
 */
export function heightsOf(
  framework: Framework,
  standings: StandingRow[],
): { track: Track; height: number }[] {
  const { perTrack } = progressOf(framework, standings);
  return framework.tracks.map(({ code: track }) => {
    const filled = perTrack.filter((slice) => slice.track === track && slice.all.outOf.length > 0);
    const height = filled.reduce((sum, { all }) => sum + all.met.n / all.outOf.length, 0);
    return { track, height };
  });
}
