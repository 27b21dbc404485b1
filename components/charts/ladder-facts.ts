import { countOf, type Heights, type LevelBand, type Mark, type PerTrack, tracks } from './facts';
import type { GlyphState, TrackName } from './glyph';

export type LadderFacts = {
  /** unique on the page */
  id: string;
  /** for example "Priya's ladder" */
  title: string;
  /** lowest first, 2 to 6 of them */
  levels: readonly LevelBand[];
  heights: Heights;
  /** code of the agreed level */
  agreed?: string;
  /** the count of the level being worked on: "technical 4 of 6" */
  labels: PerTrack<string>;
};

/** The ladder as one sentence: counts, agreed level, and which way the rung tilts. */
export function ladderSentence({
  levels,
  heights,
  agreed,
  labels,
}: Omit<LadderFacts, 'id' | 'title'>): string {
  const level = levels.find((one) => one.code === agreed);
  const place = level ? ` Agreed level: ${level.name}.` : '';
  return `${labels.technical}, ${labels['soft-skill']}.${place} ${tilt(heights)}`;
}

function tilt(heights: Heights): string {
  const gap = heights.technical - heights['soft-skill'];
  if (!(Math.abs(gap) >= 0.05)) return 'The rung is level.';
  return `The rung is higher on the ${gap > 0 ? 'technical' : 'soft-skill'} side.`;
}

const attention: readonly GlyphState[] = ['in-review', 'stalled', 'in-progress'];

/** At most two marks of a strip that are named: in review, then stalled, then in progress. */
export function namedMarks(marks: readonly Mark[]): Mark[] {
  return attention.flatMap((state) => marks.filter((mark) => mark.state === state)).slice(0, 2);
}

/** All marks of all bands with their track. */
export function allMarks(levels: readonly LevelBand[]): { track: TrackName; mark: Mark }[] {
  return levels.flatMap((level) =>
    tracks.flatMap((track) => level.marks[track].map((mark) => ({ track, mark }))),
  );
}

/** "technical, junior: 4 of 9 achieved" */
export function stripName(level: LevelBand, track: TrackName): string {
  const { met, of } = countOf(level.marks[track]);
  return `${track}, ${level.name}: ${met} of ${of} achieved`;
}
