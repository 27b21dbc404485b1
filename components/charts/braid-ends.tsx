import { Bead } from './bead';
import type { BraidForm } from './braid-drawing';
import { type Heights, type PerTrack, tracks } from './facts';
import { type Climb, tenth } from './geometry';

type BraidEndsProps = { heights: Heights; labels: PerTrack<string>; x: number; y: Climb; form: BraidForm };

/** Beads that would cover each other step aside: the square to the left, the circle to the right. */
export function aside(at: PerTrack<number>, size: number): PerTrack<number> {
  const apart = Math.abs(at.technical - at['soft-skill']);
  const step = apart < size * 1.6 ? size : 0;
  return { technical: -step, 'soft-skill': step };
}

/** Where both strands stand, with their counts: beside the beads, or above the drawing where it is narrow. */
export function BraidEnds({ heights, labels, x, y, form }: BraidEndsProps) {
  const at = { technical: y(heights.technical), 'soft-skill': y(heights['soft-skill']) };
  const place = form === 'wide' ? beside(at, x) : above;
  return tracks.map((track) => (
    <g key={track} className={track}>
      <Bead track={track} x={tenth(x + aside(at, 7)[track])} y={at[track]} size={6.5} />
      {form === 'narrow' && <Bead track={track} x={place[track].x - 11} y={place[track].y - 4} size={4.5} />}
      <text className="end-label" {...place[track]}>
        {labels[track]}
      </text>
    </g>
  ));
}

const above = { technical: { x: 20, y: 12 }, 'soft-skill': { x: 190, y: 12 } };

/** Labels keep 18 px apart however close the beads are. */
function beside(at: PerTrack<number>, x: number): PerTrack<{ x: number; y: number }> {
  const middle = (at.technical + at['soft-skill']) / 2;
  const half = Math.max(Math.abs(at.technical - at['soft-skill']) / 2, 9);
  const down = at.technical <= at['soft-skill'] ? -half : half;
  return {
    technical: { x: x + 20, y: tenth(middle + down + 4.5) },
    'soft-skill': { x: x + 20, y: tenth(middle - down + 4.5) },
  };
}
