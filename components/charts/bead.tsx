import { tenth } from './geometry';
import type { TrackName } from './glyph';

type BeadProps = {
  track: TrackName;
  x: number;
  y: number /** half a square's side; a circle is a little larger */;
  size: number;
};

/** Where a track stands: a square or a circle with a rim of paper. */
export function Bead({ track, x, y, size }: BeadProps) {
  if (track === 'soft-skill') return <circle className="bead" cx={x} cy={y} r={tenth(size * 1.125)} />;
  return (
    <rect
      className="bead"
      x={tenth(x - size)}
      y={tenth(y - size)}
      width={tenth(size * 2)}
      height={tenth(size * 2)}
      rx={tenth(size / 5)}
    />
  );
}
