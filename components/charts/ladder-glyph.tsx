import type { Heights } from './facts';
import { climb } from './geometry';
import { Rails } from './rails';

type LadderGlyphProps = {
  heights: Heights;
  /** how many levels the framework has */
  levels: number;
  /** the same in words: "technical 4 of 6, soft-skill 3 of 8" */
  label: string;
};

const x = { technical: 14, 'soft-skill': 42 };

/** The ladder in 56 × 64 px: a mentee's icon in every list, for eyes that look for steep rungs. */
export function LadderGlyph({ heights, levels, label }: LadderGlyphProps) {
  const y = climb(levels, 56, 8);
  const lines = Array.from(
    { length: Math.max(levels, 1) },
    (_, index) => `M${x.technical} ${y(index + 1)}H${x['soft-skill']}`,
  );
  return (
    <svg width="56" height="64" viewBox="0 0 56 64" role="img" aria-label={label} className="ladder-glyph">
      <title>{label}</title>
      <path className="band-line" d={lines.join('')} />
      <Rails x={x} y={y} heights={heights} bead={4} beyond={3} />
    </svg>
  );
}
