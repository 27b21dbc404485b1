import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { StateGlyph } from '@/components/ui/state-glyph';
import type { Framework } from '@/lib/frameworks/document';
import { takeBackWaiver, waiveMilestone } from '@/lib/growth/actions';
import type { Waiver } from '@/lib/growth/gate-record';
import type { Readiness } from '@/lib/growth/readiness';
import type { GrowthRecord } from '@/lib/growth/record';
import type { Requirement } from '@/lib/growth/requirements';
import type { Trail } from '@/lib/growth/trail';
import { CarriedFlag } from './carried-flag';
import { WaiveForm } from './gate-forms';
import { GateTrail } from './gate-trail';
import { milestoneHref } from './marks';

type GateRowsProps = {
  framework: Framework;
  readiness: Readiness;
  growth: Pick<GrowthRecord, 'standings' | 'asOf'>;
  /** of every milestone of the gate */
  trails: Trail[];
  now: string;
  zone: string;
  waivers: Waiver[];
  handle?: string;
  /** whom the viewer, as their manager, may waive a milestone for */
  waivesFor?: string;
};

/** A gate, requirement by requirement: the milestones that meet it, are waived, missing or seen differently, each with its rows. */
export function GateRows(props: GateRowsProps) {
  return (
    <ul className="gate-rows">
      {props.readiness.requirements.map((each) => (
        <li key={each.says}>
          <p className="gate-says">
            <span className={each.fulfilled ? 'gate-done' : 'gate-open'}>
              {each.fulfilled ? '✓ fulfilled' : 'open'}
            </span>
            {each.says}
          </p>
          <ul className="gate-milestones">
            {[...each.met, ...each.waived, ...each.missing].map((code) => (
              <GateMilestone key={code} code={code} requirement={each} {...props} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function GateMilestone(props: GateRowsProps & { code: string; requirement: Requirement }) {
  const { code, requirement, framework, growth, waivers, handle, waivesFor } = props;
  const trail = props.trails.find((one) => one.milestone === code);
  const href = milestoneHref(code, handle, growth.asOf);
  const waiver = requirement.waived.includes(code) && waivers.find((one) => one.milestone === code);
  const mark = markOf(requirement, code, growth);
  return (
    <li>
      <StateGlyph quiet track={trackOf(framework, code)} {...mark} />
      <div>
        <Link href={href as Route}>
          <span className="mark-code">{code}</span> {nameOf(framework, code)}
        </Link>
        <CarriedFlag carried={carriedOf(code, growth)} handle={handle} />
        {trail?.disagreement && <span className="quiet"> · {trail.disagreement}</span>}
        {waiver && (
          <p className="quiet">
            Waived by {waiver.by}: {waiver.reason}
          </p>
        )}
        {trail && <GateTrail {...{ trail, href }} now={props.now} zone={props.zone} />}
        {waiver && waivesFor && (
          <OneButton
            action={takeBackWaiver}
            fields={{ waiver: waiver.id }}
            kind="quiet"
            name={`Take the waiver of ${code} back`}
          >
            Take it back
          </OneButton>
        )}
        {waivesFor &&
          mark.word === 'no opportunity yet' &&
          requirement.kind === 'milestones' &&
          requirement.waived.length < 2 && (
            <WaiveForm action={waiveMilestone} person={waivesFor} milestone={code} />
          )}
      </div>
    </li>
  );
}

const carriedOf = (code: string, { standings }: Pick<GrowthRecord, 'standings'>) =>
  standings.find((row) => row.milestone === code)?.carried;

const nameOf = (framework: Framework, code: string) =>
  framework.milestones.find((each) => each.code === code)?.name;

function trackOf(framework: Framework, code: string) {
  const competency = framework.milestones.find((each) => each.code === code)?.competency;
  return framework.competencies.find((each) => each.code === competency)?.track ?? 'technical';
}

function markOf(each: Requirement, code: string, { standings }: Pick<GrowthRecord, 'standings'>) {
  if (each.met.includes(code)) return { state: 'achieved', word: 'met' } as const;
  if (each.waived.includes(code)) return { state: 'out', word: 'waived' } as const;
  const standing = standings.find((row) => row.milestone === code)?.standing;
  if (standing === 'no-opportunity-yet') return { state: 'out', word: 'no opportunity yet' } as const;
  return standing === 'not-yet'
    ? ({ state: 'in-progress', word: 'not yet' } as const)
    : ({ state: 'open', word: 'missing' } as const);
}
