import type { Route } from 'next';
import { TrackMark } from '@/components/frameworks/track-mark';
import { Link } from '@/components/ui/link';
import { StateGlyph } from '@/components/ui/state-glyph';
import type { Competency, Framework } from '@/lib/frameworks/document';
import { keepAt } from '@/lib/growth/as-of';
import { progressOf } from '@/lib/growth/progress';
import type { GrowthRecord } from '@/lib/growth/record';
import { numberHref } from '@/lib/growth/slice';
import { milestoneHref, stateOf, wordOf } from './marks';

type PartOfPersonProps = {
  framework: Framework;
  competencies: Competency[];
  growth: GrowthRecord;
  /** code of the level being worked on */
  working: string;
  person: { handle: string; mine: boolean };
};

/** One part of the framework as lived by one person: its competencies with the standings of the level worked on. */
export function PartOfPerson({ framework, competencies, growth, working, person }: PartOfPersonProps) {
  const { perCompetency } = progressOf(framework, growth.standings);
  return (
    <div className="part-of-person">
      {competencies.map((competency) => (
        <section key={competency.code} aria-labelledby={`c-${competency.code}`}>
          <header>
            <h3 id={`c-${competency.code}`}>
              <TrackMark track={competency.track} />
              <Link href={keepAt(`/framework/${competency.code}`, growth.asOf) as Route}>
                {competency.name}
              </Link>
            </h3>
            <p className="level-counts">
              {perCompetency
                .filter((each) => each.competency === competency.code && each.all.outOf.length > 0)
                .map(({ level, all }) => (
                  <Link
                    key={level}
                    href={
                      numberHref(
                        person.handle,
                        { which: 'all', scope: competency.code, level },
                        growth.asOf,
                      ) as Route
                    }
                  >
                    {framework.levels.find((each) => each.code === level)?.name} {all.met.n} of{' '}
                    {all.outOf.length}
                  </Link>
                ))}
            </p>
          </header>
          <Milestones {...{ framework, competency, growth, working, person }} />
        </section>
      ))}
    </div>
  );
}

type MilestonesProps = Omit<PartOfPersonProps, 'competencies'> & { competency: Competency };

function Milestones({ framework, competency, growth, working, person }: MilestonesProps) {
  const here = framework.milestones.filter(
    (each) => each.competency === competency.code && each.level === working,
  );
  if (here.length === 0) return <p className="quiet">Not expected yet at this level.</p>;
  return (
    <ul>
      {here.map(({ code, name }) => {
        const state = stateOf(code, growth);
        const items = growth.evidence.filter((item) => item.milestone === code && !item.redacted).length;
        return (
          <li key={code}>
            <StateGlyph state={state} track={competency.track} quiet />
            <Link href={milestoneHref(code, person.mine ? undefined : person.handle, growth.asOf) as Route}>
              {name}
            </Link>
            <span className="quiet text-13">
              {wordOf(code, state, growth)}
              {items > 0 && `, ${items} ${items === 1 ? 'item' : 'items'} of evidence`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
