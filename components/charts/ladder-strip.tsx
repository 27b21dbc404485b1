import type { ReactNode } from 'react';
import type { LevelBand } from './facts';
import { countOf } from './facts';
import { tenth } from './geometry';
import { glyphWords, type TrackName } from './glyph';
import { spriteId } from './glyph-sprite';
import { namedMarks, stripName } from './ladder-facts';

type LadderStripProps = {
  prefix: string;
  level: LevelBand;
  track: TrackName;
  /** x of the rail */
  rail: number;
  /** y of the band's upper line, and its height */
  top: number;
  band: number;
};

const perRow = 5;
const rowGap = 16;

/** One band's milestones outside their rail: 10-px glyphs, five to a row, and at most two codes beneath. */
export function LadderStrip({ prefix, level, track, rail, top, band }: LadderStripProps) {
  const marks = level.marks[track];
  if (marks.length === 0) return null;
  const out = track === 'technical' ? -1 : 1;
  const rows = Math.ceil(marks.length / perRow);
  const named = 12 + rows * rowGap + 14 <= band;
  if (12 + rows * rowGap > band)
    return <LadderCount level={level} track={track} x={rail + out * 24} y={top + band / 2} />;
  const place = (index: number) => ({
    x: tenth(rail + out * (29 + (index % perRow) * 20) - 5),
    y: tenth(top + 12 + Math.floor(index / perRow) * rowGap),
  });
  return (
    <g className={track}>
      <Lead href={level.href?.[track]} name={stripName(level, track)}>
        <rect
          className="hit"
          x={tenth(rail + out * 67 - 48)}
          y={tenth(top + 6)}
          width={96}
          height={rows * rowGap + 6}
        />
        {marks.map((mark, index) => (
          <use key={mark.code} href={`#${spriteId(prefix, track, mark.state)}`} {...place(index)}>
            {speaks(mark) && (
              <title>{`${mark.code} ${mark.name}: ${mark.word ?? glyphWords[mark.state]}`}</title>
            )}
          </use>
        ))}
      </Lead>
      {named &&
        namedMarks(marks).map((mark, index) => (
          <Lead key={mark.code} href={mark.href} name={`${mark.code} ${mark.name}`}>
            <text
              className="code"
              x={rail + out * (24 + index * 44)}
              y={tenth(top + 12 + rows * rowGap + 11)}
            >
              {mark.code}
            </text>
          </Lead>
        ))}
    </g>
  );
}

/** Met and not assessed are in the strip's own words, "4 of 9 achieved"; every other state says its name. */
const speaks = (mark: { state: string }) => mark.state !== 'open' && mark.state !== 'achieved';

/** The strip as a count, where glyphs have no room: "6 of 9". */
export function LadderCount({
  level,
  track,
  x,
  y,
}: {
  level: LevelBand;
  track: TrackName;
  x: number;
  y: number;
}) {
  const { met, of } = countOf(level.marks[track]);
  if (of === 0) return null;
  return (
    <g className={track}>
      <Lead href={level.href?.[track]} name={stripName(level, track)}>
        <text className="count" x={x} y={tenth(y + 5)}>{`${met} of ${of}`}</text>
      </Lead>
    </g>
  );
}

/** A link named by its title, which is its tooltip as well; without an address only a group. */
function Lead({ href, name, children }: { href?: string; name: string; children: ReactNode }) {
  if (!href) return <g>{children}</g>;
  return (
    <a href={href}>
      <title>{name}</title>
      {children}
    </a>
  );
}
