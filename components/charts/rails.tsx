import { Bead } from './bead';
import { type Heights, type PerTrack, tracks } from './facts';
import type { Climb } from './geometry';

type RailsProps = {
  /** x of the left (technical) and the right (soft-skill) rail */
  x: PerTrack<number>;
  y: Climb;
  heights: Heights;
  /** half the side of a bead */
  bead: number;
  /** how far the empty rails stand out beyond the bands */
  beyond: number;
};

/** Two rails filled up to their beads, and the rung between: it tilts when the tracks drift apart. */
export function Rails({ x, y, heights, bead, beyond }: RailsProps) {
  const [left, right] = [y(heights.technical), y(heights['soft-skill'])];
  return (
    <>
      {tracks.map((track) => (
        <g key={track} className={track}>
          <path className="rail" d={`M${x[track]} ${y.top - beyond}V${y.ground}`} />
          {y(heights[track]) < y.ground && (
            <path className="filled" d={`M${x[track]} ${y.ground}V${y(heights[track])}`} />
          )}
        </g>
      ))}
      <path className="rung" d={`M${x.technical} ${left}L${x['soft-skill']} ${right}`} />
      <g className="technical">
        <Bead track="technical" x={x.technical} y={left} size={bead} />
      </g>
      <g className="soft-skill">
        <Bead track="soft-skill" x={x['soft-skill']} y={right} size={bead} />
      </g>
    </>
  );
}
