import { Bead } from './bead';
import { aside } from './braid-ends';
import { endHeights } from './braid-facts';
import { type StrandStep, strands } from './braid-strands';
import { type Heights, tracks } from './facts';
import { climb, tenth } from './geometry';
import { underPath } from './strand';
import { timeAxis } from './time-axis';

type SparkBraidProps = {
  /** the same in words */
  label: string;
  levels: number;
  /** ISO */
  from: string;
  until: string;
  start?: Heights;
  steps: readonly StrandStep[];
};

/**
 * The braid in 150 × 44 px, for cards and rows: few marks, because a page holds many. What lies under one strand only is the
 * band between them. Soft-skill is dashed and ends in a circle, technical is whole and ends in a square.
 */
export function SparkBraid({ label, levels, from, until, start, steps }: SparkBraidProps) {
  const y = climb(levels, 40, 5);
  const { x } = timeAxis(from, until, 2, 142, 2);
  const path = strands({ x, y, from, asOf: until, start, steps });
  const ends = endHeights({ start, steps });
  const at = { technical: y(ends.technical), 'soft-skill': y(ends['soft-skill']) };
  const leading = ends.technical >= ends['soft-skill'] ? 'technical' : 'soft-skill';
  const between = tracks.map((track) => underPath(path[track], 2, 40)).join('');
  return (
    <svg width="150" height="44" viewBox="0 0 150 44" role="img" aria-label={label} className="spark">
      <path className="ground" d="M2 40H142" />
      <path className={`wash ${leading}`} fillRule="evenodd" d={between} />
      {tracks.map((track) => (
        <g key={track} className={track}>
          <path className="strand" d={path[track]} />
          <Bead track={track} x={tenth(x(until) + aside(at, 3)[track])} y={at[track]} size={3} />
        </g>
      ))}
    </svg>
  );
}
