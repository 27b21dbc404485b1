import { Sheet } from '@/components/ui/sheet';
import type { Viewer } from '@/lib/access/viewer';
import { sufficiencyOf } from '@/lib/evidence/sufficiency';
import type { Competency, Framework, Level, Milestone } from '@/lib/frameworks/document';
import { type GrowthRecord, gapFactsOf } from '@/lib/growth/record';
import type { Trail } from '@/lib/growth/trail';
import { stateOf } from './marks';
import { PanelLink, StandingPanel } from './standing-panel';

type MilestoneStandingProps = {
  framework: Framework;
  milestone: Milestone;
  level: Level;
  competency: Competency;
  person: { name: string; handle: string; mine: boolean; mentor: boolean };
  growth: GrowthRecord;
  trail: Trail;
  viewer: Viewer;
};

/** Beside a milestone: where this person stands on it, and what they, or their mentor, can do next. */
export function MilestoneStanding(props: MilestoneStandingProps) {
  const { milestone, competency, person, growth, trail, viewer } = props;
  const { code } = milestone;
  const met = trail.standing === 'met';
  return (
    <Sheet
      id="standing"
      title={person.mine ? 'Where you stand' : `Where ${person.name} stands`}
      className="self-start"
    >
      <StandingPanel
        trail={trail}
        state={stateOf(code, growth)}
        track={competency.track}
        wouldCount={met ? [] : wouldCount(props)}
        now={new Date().toISOString()}
        zone={viewer.zone}
        actions={
          (person.mine || person.mentor) && (
            <>
              <PanelLink
                href={`/evidence/new?milestone=${code}${person.mine ? '' : `&for=${person.handle}`}`}
              >
                Add evidence
              </PanelLink>
              {!met && (
                <PanelLink href={`/goals/new?for=${person.handle}&milestone=${code}`}>
                  Propose a goal
                </PanelLink>
              )}
            </>
          )
        }
      />
    </Sheet>
  );
}

function wouldCount({ framework, milestone, level, growth, trail }: MilestoneStandingProps): string[] {
  const facts = gapFactsOf(framework, growth);
  const context = { evidenceKinds: framework.evidenceKinds, leave: growth.leave };
  const { missing } = sufficiencyOf(milestone, level, facts.evidence[milestone.code] ?? [], context);
  if (missing.length) return missing;
  return [
    trail.pendingSince
      ? 'Nothing more: it waits for sign-off.'
      : 'The evidence suffices: offer it for sign-off.',
  ];
}
