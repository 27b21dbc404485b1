import type { Mark } from '@/components/charts/facts';
import type { Competency, Framework, Level } from '@/lib/frameworks/document';
import { LevelName } from './level-name';
import { splitVerb } from './levels-strip';
import { MilestoneCard } from './milestone-card';

type ComparisonProps = {
  /** enabled levels and milestones only */
  framework: Framework;
  competency: Competency;
  marks: Map<string, Mark> | null;
  /** the day of the past that links stay in */
  asOf?: string | null;
};

/** What one competency asks of each level: the lowest and the highest side by side, the ones between them quieter. */
export function Comparison({ framework, competency, marks, asOf }: ComparisonProps) {
  const { levels } = framework;
  const ends = [levels[0]?.code, levels.at(-1)?.code];
  return (
    <div className="comparison" data-levels={levels.length}>
      {levels.map((level) => (
        <LevelColumn
          key={level.code}
          {...{ level, framework, competency, marks, asOf }}
          quiet={!ends.includes(level.code)}
        />
      ))}
    </div>
  );
}

function LevelColumn({
  level,
  quiet,
  framework,
  competency,
  marks,
  asOf,
}: ComparisonProps & { level: Level; quiet: boolean }) {
  const here = framework.milestones.filter(
    (each) => each.competency === competency.code && each.level === level.code,
  );
  return (
    <section
      className={`level-column ${quiet ? 'quiet-column' : 'sheet'}`}
      aria-labelledby={`level-${level.code}`}
    >
      <header>
        <h2 id={`level-${level.code}`}>
          <LevelName level={level} size={quiet ? 18 : 24} />
        </h2>
        <p>{splitVerb(level.about).verb}</p>
      </header>
      {here.map((milestone) => (
        <MilestoneCard
          key={milestone.code}
          milestone={milestone}
          track={competency.track}
          kinds={framework.evidenceKinds}
          mark={marks?.get(milestone.code)}
          asOf={asOf}
        />
      ))}
      {here.length === 0 && <NotExpected level={level} framework={framework} competency={competency} />}
    </section>
  );
}

function NotExpected({ level, framework, competency }: Omit<ComparisonProps, 'marks'> & { level: Level }) {
  const after = framework.levels.slice(framework.levels.indexOf(level) + 1);
  const first = after.find((each) =>
    framework.milestones.some((one) => one.competency === competency.code && one.level === each.code),
  );
  return (
    <div className="not-expected">
      <p>Not expected yet.</p>
      {first && <p className="quiet">This one begins at {first.name}; nothing is missing before.</p>}
    </div>
  );
}
