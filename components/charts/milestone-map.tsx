import { ArrowKeys } from './arrow-keys';
import { type Mark, tracks } from './facts';
import type { TrackName } from './glyph';
import { GlyphSprite } from './glyph-sprite';
import { MapCell } from './map-cell';

export type MapCompetency = {
  code: string;
  name: string;
  track: TrackName;
  href?: string;
  /** level code → its milestones; absent or empty = the framework has none there */
  cells: Readonly<Record<string, readonly Mark[]>>;
};

type MilestoneMapProps = {
  /** unique on the page */
  id: string;
  caption: string;
  /** lowest first */
  levels: readonly { code: string; name: string; icon?: string }[];
  competencies: readonly MapCompetency[];
  /** code of the agreed level; a dotted line follows it */
  agreed?: string;
};

/** All milestones at a glance: competencies by track, levels as columns, one glyph each. A real table, so it needs no second one. */
export function MilestoneMap({ id, caption, levels, competencies, agreed }: MilestoneMapProps) {
  const marks = competencies.flatMap((one) =>
    Object.values(one.cells).flatMap((cell) => cell.map((mark) => ({ track: one.track, mark }))),
  );
  return (
    <ArrowKeys className="milestone-map chart">
      <svg width="0" height="0" aria-hidden="true">
        <GlyphSprite prefix={id} marks={marks} />
      </svg>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Competency</th>
            {levels.map((level) => (
              <th key={level.code} scope="col" className={level.code === agreed ? 'agreed' : undefined}>
                {level.name}
                {level.code === agreed && <small>agreed</small>}
              </th>
            ))}
          </tr>
        </thead>
        {tracks.map((track) => (
          <MapTrack
            key={track}
            prefix={id}
            track={track}
            levels={levels}
            agreed={agreed}
            rows={competencies.filter((one) => one.track === track)}
          />
        ))}
      </table>
    </ArrowKeys>
  );
}

type MapTrackProps = {
  prefix: string;
  track: TrackName;
  levels: readonly { code: string }[];
  agreed?: string;
  rows: readonly MapCompetency[];
};

function MapTrack({ prefix, track, levels, agreed, rows }: MapTrackProps) {
  if (rows.length === 0) return null;
  return (
    <tbody className={track}>
      {rows.map((row) => (
        <tr key={row.code}>
          <th scope="row">
            <span className="mark-code">{row.code}</span>{' '}
            {row.href ? <a href={row.href}>{row.name}</a> : row.name}
          </th>
          {levels.map((level) => (
            <MapCell
              key={level.code}
              prefix={prefix}
              track={track}
              marks={row.cells[level.code] ?? []}
              agreed={level.code === agreed}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
