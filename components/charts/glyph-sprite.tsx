import type { Mark } from './facts';
import { Glyph, type GlyphState, type TrackName } from './glyph';

/** One letter per state: a chart repeats these ids fifty times. */
const letters: Record<GlyphState, string> = {
  open: 'o',
  'in-progress': 'p',
  'in-review': 'r',
  achieved: 'a',
  parked: 'k',
  stalled: 's',
  out: 'x',
  'to-confirm': 'c',
};

/** The id of a glyph inside a sprite. */
export const spriteId = (prefix: string, track: TrackName, state: GlyphState) =>
  `${prefix}-${track[0]}${letters[state]}`;

type GlyphSpriteProps = {
  prefix: string;
  marks: readonly { track: TrackName; mark: Mark }[];
  /** px; 12 unless told */
  size?: 10 | 12;
};

/** Each glyph a chart needs, drawn once; `<use>` repeats it for a few bytes. */
export function GlyphSprite({ prefix, marks, size = 12 }: GlyphSpriteProps) {
  const needed = new Map(
    marks.map(({ track, mark }) => [spriteId(prefix, track, mark.state), { track, state: mark.state }]),
  );
  return (
    <defs>
      {[...needed].map(([id, glyph]) => (
        <g key={id} id={id} transform={size === 10 ? 'scale(.83)' : undefined}>
          <Glyph {...glyph} />
        </g>
      ))}
    </defs>
  );
}
