import { ChartFigure } from './chart-figure';
import { countOf } from './facts';
import { allMarks, type LadderFacts } from './ladder-facts';
import { LadderList } from './ladder-list';
import { LadderNarrow } from './ladder-narrow';
import { LadderWide } from './ladder-wide';

type LadderProps = LadderFacts & {
  /** replaces the rule under the drawing */
  rule?: string;
};

const formula =
  'A bead rises by met ÷ milestones of each level, one level after the other. The two tracks are never added up.';

/** The ladder with the tilted rung: technical left, soft-skill right, milestones outside their rail. */
export function Ladder({ rule, ...facts }: LadderProps) {
  const started = allMarks(facts.levels).some(({ mark }) => mark.state !== 'open');
  return (
    <ChartFigure
      kind="ladder"
      rule={started ? (rule ?? formula) : 'Every rung starts empty. Pick the first.'}
      table={<LadderTable {...facts} />}
    >
      <LadderWide {...facts} />
      <LadderNarrow {...facts} />
      <LadderList levels={facts.levels} />
    </ChartFigure>
  );
}

function LadderTable({ title, levels, agreed }: LadderFacts) {
  return (
    <table className="table">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Technical</th>
          <th scope="col">Soft-skill</th>
        </tr>
      </thead>
      <tbody>
        {levels.toReversed().map((level) => (
          <tr key={level.code}>
            <th scope="row">
              {level.name}
              {level.code === agreed && ' (agreed)'}
            </th>
            {(['technical', 'soft-skill'] as const).map((track) => (
              <td key={track}>{words(countOf(level.marks[track]))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const words = ({ met, of }: { met: number; of: number }) => `${met} of ${of}`;
