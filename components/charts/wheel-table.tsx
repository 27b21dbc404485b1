import type { WheelWedge } from './wheel';

type WheelTableProps = { id: string; levels: readonly string[]; wedges: readonly WheelWedge[] };

/** The same facts as rows: competencies by levels. */
export function WheelTable({ id, levels, wedges }: WheelTableProps) {
  return (
    <table className="table" id={`${id}-table`}>
      <caption className="sr-only">Skills, competency by level</caption>
      <thead>
        <tr>
          <th scope="col">Competency</th>
          {levels.map((level) => (
            <th key={level} scope="col">
              {level}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {wedges.map((wedge) => (
          <tr key={wedge.code}>
            <th scope="row">{wedge.name}</th>
            {wedge.rings.map((ring, n) => (
              <td key={levels[n]}>{ring.none ? '–' : ring.says}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
