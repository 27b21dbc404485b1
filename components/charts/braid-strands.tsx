import { type Heights, type PerTrack, tracks } from './facts';
import type { Climb } from './geometry';
import type { TrackName } from './glyph';
import { strandPath, type Turn, underPath } from './strand';

export type StrandStep = { track: TrackName; at: string; height: number };

type StrandsProps = {
  x: (at: string) => number;
  y: Climb;
  from: string;
  asOf: string;
  start?: Heights;
  steps: readonly StrandStep[];
};

/** Both strands as paths on one scale. */
export function strands({ x, y, from, asOf, start, steps }: StrandsProps): PerTrack<string> {
  const draw = (track: TrackName) => {
    const turns: Turn[] = steps
      .filter((step) => step.track === track)
      .map((step) => ({ x: x(step.at), y: y(step.height) }));
    return strandPath({ x: x(from), y: y(start?.[track] ?? 0) }, turns, x(asOf));
  };
  return { technical: draw('technical'), 'soft-skill': draw('soft-skill') };
}

type WashProps = { id: string; path: PerTrack<string>; left: number; ground: number };

/** The band between the strands in the wash of the leading one: what lies under both is paper again. */
export function Wash({ id, path, left, ground }: WashProps) {
  return (
    <>
      {tracks.map((track) => (
        <g key={track} className={`wash ${track}`}>
          <path id={`${id}-u${track[0]}`} d={underPath(path[track], left, ground)} />
        </g>
      ))}
      <clipPath id={`${id}-c`}>
        <use href={`#${id}-ut`} />
      </clipPath>
      <use className="paper" href={`#${id}-us`} clipPath={`url(#${id}-c)`} />
    </>
  );
}

/** The two strands with a halo of paper; soft-skill is dashed like its rail. */
export function Strands({ id, path }: { id: string; path: PerTrack<string> }) {
  return tracks.toReversed().map((track) => (
    <g key={track} className={track}>
      <use className="halo" href={`#${id}-s${track[0]}`} />
      <g className="strand">
        <path id={`${id}-s${track[0]}`} d={path[track]} />
      </g>
    </g>
  ));
}
