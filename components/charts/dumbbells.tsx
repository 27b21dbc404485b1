import { ChartFigure } from './chart-figure';
import type { TrackName } from './glyph';

/** Two marks of one milestone on one axis; both are indices into `points`. */
export type Dumbbell = {
  code: string;
  name: string;
  track: TrackName;
  self: number;
  mentor: number;
  href?: string;
};

type DumbbellsProps = {
  /** unique on the page */
  id: string;
  /** largest gap first */
  rows: readonly Dumbbell[];
  /** the places of the axis from left to right; the first stands apart, in a gutter */
  points: readonly string[];
  /** whose marks they are */
  names: { self: string; mentor: string };
  sentence: string;
};

/** "Where we see it differently": both marks of each milestone, nothing in between computed (look.md 6.3). */
export function Dumbbells({ id, rows, points, names, sentence }: DumbbellsProps) {
  return (
    <ChartFigure
      kind="dumbbells"
      rule="Both answers stand as they were given. No opportunity yet is beside the scale, not below it."
      table={<DumbbellTable {...{ id, rows, points, names }} />}
    >
      <p id={`${id}-d`}>{sentence}</p>
      <Legend names={names} />
      <div className="dumbbell-axis" aria-hidden="true">
        {points.map((point) => (
          <span key={point}>{point}</span>
        ))}
      </div>
      <ul className="dumbbell-rows" aria-describedby={`${id}-d`}>
        {rows.map((row) => (
          <li key={row.code} className={row.track}>
            <span className="dumbbell-name">
              <span className="mark-code">{row.code}</span>{' '}
              {row.href ? <a href={row.href}>{row.name}</a> : row.name}
            </span>
            <Row row={row} of={points.length} says={sayRow(row, points, names)} />
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

const sayRow = (row: Dumbbell, points: readonly string[], names: DumbbellsProps['names']) =>
  `${row.code}: ${names.self} ${points[row.self]}, ${names.mentor} ${points[row.mentor]}`;

/** Places are shares of the width, so that it is drawn alike at every width. */
function Row({ row, of, says }: { row: Dumbbell; of: number; says: string }) {
  const at = (point: number) => `${((point + 0.5) * 100) / of}%`;
  return (
    <svg width="100%" height="24" role="img" aria-label={says}>
      <line className="dumbbell-bar" x1={at(row.self)} x2={at(row.mentor)} y1="12" y2="12" />
      <MentorMark track={row.track} x={at(row.mentor)} />
      <circle className="dumbbell-self" cx={at(row.self)} cy="12" r="5" />
    </svg>
  );
}

function MentorMark({ track, x }: { track: TrackName; x: string }) {
  return track === 'technical' ? (
    <rect className="g-fill" x={x} y="6" width="12" height="12" rx="1.5" transform="translate(-6 0)" />
  ) : (
    <circle className="g-fill" cx={x} cy="12" r="6.5" />
  );
}

function Legend({ names }: Pick<DumbbellsProps, 'names'>) {
  return (
    <p className="dumbbell-legend" aria-hidden="true">
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <circle className="dumbbell-self" cx="7" cy="7" r="5" />
        </svg>
        {names.self} (self)
      </span>
      <span>
        <svg width="30" height="14" className="dumbbell-both" aria-hidden="true">
          <rect className="g-fill" x="1" y="1" width="12" height="12" rx="1.5" />
          <circle className="g-fill" cx="22.5" cy="7" r="6.5" />
        </svg>
        {names.mentor}
      </span>
    </p>
  );
}

function DumbbellTable({ id, rows, points, names }: Omit<DumbbellsProps, 'sentence'>) {
  return (
    <table className="table">
      <caption className="sr-only">Answered differently, the largest gap first</caption>
      <thead>
        <tr>
          <th scope="col">Milestone</th>
          <th scope="col">{names.self}</th>
          <th scope="col">{names.mentor}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${id} ${row.code}`}>
            <th scope="row">
              {row.code} {row.name}
            </th>
            <td>{points[row.self]}</td>
            <td>{points[row.mentor]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
