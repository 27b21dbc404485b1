import type { Track } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { heightsOf } from './heights';
import { progressOf, type StandingRow, type Tally } from './progress';

/** The level somebody works on: the agreed one, or the next once every milestone of it is met. */
export function workingLevel(framework: Framework, agreed: string, standings: StandingRow[]): string {
  const levels = enabledOnly(framework).levels.map((level) => level.code);
  const { perLevel } = progressOf(framework, standings);
  const done = (level: string) =>
    perLevel
      .find((each) => each.level === level)
      ?.tracks.every(({ all }) => all.met.n === all.outOf.length) ?? false;
  const at = Math.max(0, levels.indexOf(agreed));
  return levels.slice(at).find((level) => !done(level)) ?? levels.at(-1) ?? agreed;
}

/** The four counts of one level, track by track and never as a sum (R18). */
export function talliesOf(
  framework: Framework,
  standings: StandingRow[],
  level: string,
): { track: Track; tally: Tally }[] {
  const { perTrack } = progressOf(framework, standings);
  return perTrack.filter((slice) => slice.level === level).map(({ track, all }) => ({ track, tally: all }));
}

/** Bead heights and counts as every ladder takes them. */
export function ladderFacts(framework: Framework, standings: StandingRow[], level: string) {
  const heights = { technical: 0, 'soft-skill': 0 };
  for (const { track, height } of heightsOf(framework, standings)) heights[track] = height;
  const labels = { technical: '', 'soft-skill': '' };
  for (const { track, tally } of talliesOf(framework, standings, level))
    labels[track] = `${track} ${tally.met.n} of ${tally.outOf.length}`;
  return { heights, labels };
}
