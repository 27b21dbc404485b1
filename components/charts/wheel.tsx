import { ChartFigure } from './chart-figure';
import { tenth } from './geometry';
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
  const placed = wedges.map((wedge) => {
    const of = wedges.filter((each) => each.track === wedge.track);
    return { wedge, sector: sectorOf(wedge.track, of.indexOf(wedge), of.length) };
  });
  return (
    <ChartFigure kind="wheel" rule={rule} table={<WheelTable {...{ id, levels, wedges }} />}>
      <p className="wheel-sentence" id={`${id}-s`}>
        {sentence}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group */}
      <svg viewBox={`0 0 ${wheel.width} ${wheel.height}`} role="group" aria-labelledby={`${id}-t ${id}-s`}>
        <title id={`${id}-t`}>{title}</title>
        {placed.map(({ wedge, sector }) => (
          <WedgeOf key={wedge.code} wedge={wedge} sector={sector} />
        ))}
        <Fillings placed={placed} />
      </svg>
    </ChartFigure>
  );
}

type Placed = { wedge: WheelWedge; sector: Sector };

const bandsOf = ({ rings }: WheelWedge) =>
  rings.map((ring, n) => ({ ...ring, ...ringOf(n, rings.length) })).filter((ring) => !ring.none);
/** How far out a share of a band reaches; a pixel of the band stays free at either side. */
const reach = (share: number, { from, to }: { from: number; to: number }) =>
  from + 1 + share * (to - from - 2);

/** What a wedge is and leads to: its empty rings and its name. */
function WedgeOf({ wedge, sector }: Placed) {
  const bands = bandsOf(wedge);
  return (
    <a href={wedge.href} className={wedge.track}>
      <title>{`${wedge.name}: ${bands.map((band) => band.says).join('; ')}`}</title>
      <path
        className="wheel-ring"
        d={bands.map((band) => piece(sector, reach(0, band), reach(1, band))).join('')}
      />
      <Label wedge={wedge} sector={sector} />
    </a>
  );
}

/** What fills the wedges, in one stroke for all of them: a page stays light however many there are. */
function Fillings({ placed }: { placed: readonly Placed[] }) {
  const full = (track: TrackName) =>
    placed
      .filter(({ wedge }) => wedge.track === track)
      .flatMap(({ wedge, sector }) =>
        bandsOf(wedge).map((band) => piece(sector, reach(0, band), reach(band.fill, band))),
      );
  const own = placed.flatMap(({ wedge, sector }) =>
    bandsOf(wedge).flatMap((band) => (band.self === null ? [] : [arc(sector, reach(band.self, band))])),
  );
  return (
    <g className="wheel-fillings">
      {(['technical', 'soft-skill'] as const).map((track) => (
        <g key={track} className={track}>
          <path className="g-fill" d={full(track).join('')} />
        </g>
      ))}
      {own.length > 0 && (
        <>
          <path className="wheel-halo" d={own.join('')} />
          <path className="wheel-self" d={own.join('')} />
        </>
      )}
    </g>
  );
}

function Label({ wedge, sector }: { wedge: WheelWedge; sector: Sector }) {
  const middle = (sector.from + sector.to) / 2;
  const upright = Math.abs(Math.sin((middle * Math.PI) / 180)) < 0.3;
  const [x, y] = at(middle, wheel.outer + (upright ? 20 : 12));
  const lines = linesOf(wedge.name);
  const first = y + 4 - (lines.length - 1) * 6.5;
  return (
    <text className="wheel-name" x={x} y={tenth(first)} textAnchor={middle < 180 ? 'start' : 'end'}>
      {lines[0]}
      {lines[1] && (
        <tspan x={x} dy="13">
          {lines[1]}
        </tspan>
      )}
    </text>
  );
}
