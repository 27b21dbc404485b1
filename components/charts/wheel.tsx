import { ChartFigure } from './chart-figure';
import type { TrackName } from './glyph';
import { arc, at, linesOf, piece, ringOf, type Sector, sectorOf, wheel } from './wheel-geometry';
import { WheelTable } from './wheel-table';

/** One level of a wedge: `fill` and `self` are 0 to 1, `says` what they are made of. */
export type WheelRing = { fill: number; self: number | null; none: boolean; says: string };
export type WheelWedge = {
  code: string;
  name: string;
  track: TrackName;
  href?: string;
  /** lowest level first */
  rings: readonly WheelRing[];
};

type WheelProps = {
  /** unique on the page */
  id: string;
  title: string;
  sentence: string;
  /** lowest first */
  levels: readonly string[];
  wedges: readonly WheelWedge[];
  /** what the fill and the arc mean here */
  rule: string;
};

/** The skill wheel (look.md 6.3): wedges filled ring by ring, the mentee's own half as an arc. No polygon, no total. */
export function Wheel({ id, title, sentence, levels, wedges, rule }: WheelProps) {
  return (
    <ChartFigure kind="wheel" rule={rule} table={<WheelTable {...{ id, levels, wedges }} />}>
      <p className="wheel-sentence" id={`${id}-s`}>
        {sentence}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group */}
      <svg viewBox={`0 0 ${wheel.width} ${wheel.height}`} role="group" aria-labelledby={`${id}-t ${id}-s`}>
        <title id={`${id}-t`}>{title}</title>
        {wedges.map((wedge) => {
          const of = wedges.filter((each) => each.track === wedge.track);
          return (
            <WedgeOf
              key={wedge.code}
              wedge={wedge}
              sector={sectorOf(wedge.track, of.indexOf(wedge), of.length)}
            />
          );
        })}
      </svg>
    </ChartFigure>
  );
}

function WedgeOf({ wedge, sector }: { wedge: WheelWedge; sector: Sector }) {
  const rings = wedge.rings.map((ring, n) => ({ ...ring, ...ringOf(n, wedge.rings.length) }));
  const there = rings.filter((ring) => !ring.none);
  const empty = there.map((ring) => piece(sector, ring.from + 1, ring.to - 1)).join('');
  const full = there.map((ring) =>
    piece(sector, ring.from + 1, ring.from + 1 + ring.fill * (ring.to - ring.from - 2)),
  );
  const own = there.flatMap((ring) =>
    ring.self === null ? [] : [arc(sector, ring.from + 1 + ring.self * (ring.to - ring.from - 2))],
  );
  return (
    <a href={wedge.href} className={wedge.track}>
      <title>{`${wedge.name}: ${there.map((ring) => ring.says).join('; ')}`}</title>
      <path className="wheel-ring" d={empty} />
      <path className="g-fill" d={full.join('')} />
      {own.length > 0 && (
        <>
          <path className="wheel-halo" d={own.join('')} />
          <path className="wheel-self" d={own.join('')} />
        </>
      )}
      <Label wedge={wedge} sector={sector} />
    </a>
  );
}

function Label({ wedge, sector }: { wedge: WheelWedge; sector: Sector }) {
  const middle = (sector.from + sector.to) / 2;
  const upright = Math.abs(Math.sin((middle * Math.PI) / 180)) < 0.3;
  const [x, y] = at(middle, wheel.outer + (upright ? 20 : 12));
  const lines = linesOf(wedge.name);
  const first = y + 4 - (lines.length - 1) * 6.5;
  return (
    <text className="wheel-name" textAnchor={middle < 180 ? 'start' : 'end'}>
      {lines.map((line, n) => (
        <tspan key={line} x={x} y={Math.round((first + n * 13) * 10) / 10}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
