import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { StateGlyph } from '@/components/ui/state-glyph';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { Framework } from '@/lib/frameworks/document';
import type { GrowthRecord } from '@/lib/growth/record';
import { standingInWords, type Trail } from '@/lib/growth/trail';
import { CarriedFlag } from './carried-flag';
import { milestoneHref, stateOf } from './marks';
import { TrailEvidence } from './trail-evidence';

type NumberRowsProps = {
  framework: Framework;
  growth: GrowthRecord;
  trails: Trail[];
  /** whose rows, for links; absent for one's own */
  handle?: string;
  now: string;
  zone: string;
};

/** Exactly the rows behind a number: milestone, standing, since when, by whom, on which evidence. */
export function NumberRows({ framework, growth, trails, handle, now, zone }: NumberRowsProps) {
  return (
    <Table id="rows" caption="The rows" quietCaption className="rows-table">
      <thead>
        <tr>
          <th scope="col">Milestone</th>
          <th scope="col">Standing</th>
          <th scope="col">Since</th>
          <th scope="col">By</th>
          <th scope="col">Evidence you may open</th>
        </tr>
      </thead>
      <tbody>
        {trails.map((trail) => (
          <tr key={trail.milestone}>
            <th scope="row">
              <Link href={milestoneHref(trail.milestone, handle, growth.asOf) as Route}>
                <span className="mark-code">{trail.milestone}</span> {nameOf(framework, trail.milestone)}
              </Link>
            </th>
            <td>
              <StateGlyph
                state={stateOf(trail.milestone, growth)}
                track={trackOf(framework, trail.milestone)}
                word={standingInWords[trail.standing ?? 'not-assessed']}
              />
              <CarriedFlag carried={trail.carried} handle={handle} />
            </td>
            <td>{trail.since ? <Time at={trail.since} now={now} zone={zone} form="day" /> : '–'}</td>
            <td>{byWhom(trail)}</td>
            <td>{trail.evidence.length > 0 ? <TrailEvidence items={trail.evidence} /> : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Everybody whose voice the sign-off has; else who set the standing. */
function byWhom(trail: Trail): string {
  const signers = trail.standing === 'met' ? trail.signOffs.map((each) => each.signer) : [];
  return [...new Set(signers)].join(' and ') || trail.actor || '–';
}

const nameOf = (framework: Framework, code: string) =>
  framework.milestones.find((each) => each.code === code)?.name;

function trackOf(framework: Framework, code: string) {
  const competency = framework.milestones.find((each) => each.code === code)?.competency;
  return framework.competencies.find((each) => each.code === competency)?.track ?? 'technical';
}
