import type { Route } from 'next';
import { ArrowKeys } from '@/components/charts/arrow-keys';
import type { Mark } from '@/components/charts/facts';
import { GlyphSprite, spriteId } from '@/components/charts/glyph-sprite';
import { Link } from '@/components/ui/link';
import type { Competency, Framework, Level } from '@/lib/frameworks/document';
import { keepAt } from '@/lib/growth/as-of';
import { TrackMark } from './track-mark';

type FrameworkMapProps = {
  /** enabled levels and milestones only */
  framework: Framework;
  /** the competencies shown, in order */
  competencies: Competency[];
  /** milestone code → what to draw; without it the map has no standings */
  marks: Map<string, Mark> | null;
  /** the viewer's level */
  agreed?: string;
  /** the day of the past that links stay in */
  asOf?: string | null;
};

/** Every milestone by competency and level, grouped by track. A real table; phones read it as a list. */
export function FrameworkMap({ framework, competencies, marks, agreed, asOf = null }: FrameworkMapProps) {
  const all = [...(marks?.values() ?? [])];
  const tracks = framework.tracks.filter((track) => competencies.some((each) => each.track === track.code));
  return (
    <ArrowKeys className="framework-map">
      {marks && (
        <svg width="0" height="0" aria-hidden="true" className="absolute">
          {framework.tracks.map((track) => (
            <GlyphSprite
              key={track.code}
              prefix="fm"
              marks={all.map((mark) => ({ track: track.code, mark }))}
            />
          ))}
        </svg>
      )}
      {tracks.map((track) => (
        <table key={track.code} className={`fm ${track.code}`}>
          <caption>
            <TrackMark track={track.code} /> {track.name} <small>{track.about}</small>
          </caption>
          <thead>
            <tr>
              <th scope="col" className="sr-only">
                Competency
              </th>
              {framework.levels.map((level) => (
                <th key={level.code} scope="col">
                  {level.name}
                  {level.code === agreed && <small> your level</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {competencies
              .filter((each) => each.track === track.code)
              .map((each) => (
                <Row key={each.code} competency={each} framework={framework} marks={marks} asOf={asOf} />
              ))}
          </tbody>
        </table>
      ))}
    </ArrowKeys>
  );
}

type RowProps = {
  competency: Competency;
  framework: Framework;
  marks: Map<string, Mark> | null;
  asOf: string | null;
};

function Row({ competency, framework, marks, asOf }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <Link href={keepAt(`/framework/${competency.code}`, asOf) as Route}>
          <span className="mark-code">{competency.code}</span> {competency.name}
        </Link>
      </th>
      {framework.levels.map((level) => (
        <Cell key={level.code} {...{ competency, level, framework, marks, asOf }} />
      ))}
    </tr>
  );
}

function Cell({ competency, level, framework, marks, asOf }: RowProps & { level: Level }) {
  const here = framework.milestones.filter(
    (each) => each.competency === competency.code && each.level === level.code,
  );
  if (here.length === 0)
    return (
      <td className="fm-none" data-level={level.name}>
        not expected yet
      </td>
    );
  return (
    <td data-level={level.name}>
      {here.map(({ code, name }) => {
        const mark = marks?.get(code);
        return (
          <Link key={code} href={keepAt(`/framework/milestones/${code}`, asOf) as Route}>
            {mark && (
              <svg width="12" height="12" role="img" aria-label={`${mark.word}: `}>
                <use href={`#${spriteId('fm', competency.track, mark.state)}`} width="12" height="12" />
              </svg>
            )}
            {name}
          </Link>
        );
      })}
    </td>
  );
}
