import type { GlyphState, TrackName } from './glyph';

/** One milestone as a chart sees it. Standing is decided elsewhere; charts draw. */
export type Mark = {
  code: string;
  name: string;
  state: GlyphState;
  /** more exact than the glyph's own word: "sign-off pending", "overdue" */
  word?: string;
  href?: string;
};

export type PerTrack<T> = Record<TrackName, T>;

/** One level of the framework, lowest first in every list. */
export type LevelBand = {
  code: string;
  name: string;
  /** the framework's icon, drawn before the name */
  icon?: string;
  marks: PerTrack<readonly Mark[]>;
  /** the rows behind a strip or a count */
  href?: Partial<PerTrack<string>>;
  /** readiness on the band line: "11 of 13 core", "ready to discuss" */
  gate?: string;
};

/** Sum, level by level, of met ÷ milestones of that level: 0 is the ground, the number of levels the top. */
export type Heights = PerTrack<number>;

export const tracks: readonly TrackName[] = ['technical', 'soft-skill'];

/** How many of these are achieved: the count that is printed instead of the height. */
export function countOf(marks: readonly Mark[]): { met: number; of: number } {
  return { met: marks.filter((mark) => mark.state === 'achieved').length, of: marks.length };
}
