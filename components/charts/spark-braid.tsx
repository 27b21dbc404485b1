import { Bead } from './bead';
import { aside } from './braid-ends';
import { endHeights } from './braid-facts';
import { type StrandStep, Strands, strands, Wash } from './braid-strands';
import { type Heights, tracks } from './facts';
import { climb } from './geometry';
import { timeAxis } from './time-axis';

type SparkBraidProps = {
  /** unique on the page */
  id: string;
  /** the same in words */
  label: string;
  levels: number;
  /** ISO */
  from: string;
  until: string;
  start?: Heights;
  steps: readonly StrandStep[];
};

/** The braid in 150 × 44 px, for cards and rows. */
export function SparkBraid({ id, label, levels, from, until, start, steps }: SparkBraidProps) {
  const y = climb(levels, 40, 5);
  const { x } = timeAxis(from, until, 2, 142, 2);
  const path = strands({ x, y, from, asOf: until, start, steps });
  const ends = endHeights({ start, steps });
  const at = { technical: y(ends.technical), 'soft-skill': y(ends['soft-skill']) };
  return (
    <svg width="150" height="44" viewBox="0 0 150 44" role="img" aria-label={label} className="spark">
      <title>{label}</title>
      <path className="ground" d="M2 40H142" />
      <Wash id={id} path={path} left={2} ground={40} />
      <Strands id={id} path={path} />
      {tracks.map((track) => (
        <g key={track} className={track}>
          <Bead track={track} x={x(until) + aside(at, 3)[track]} y={at[track]} size={3} />
        </g>
      ))}
    </svg>
  );
}
