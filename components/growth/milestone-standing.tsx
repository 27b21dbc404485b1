import { Sheet } from '@/components/ui/sheet';
import { sufficiencyOf } from '@/lib/evidence/sufficiency';
import type { Competency, Framework, Level, Milestone } from '@/lib/frameworks/document';
import type { When } from '@/lib/growth/as-of';
import { lastShown } from '@/lib/growth/last-shown';
import type { Opportunity } from '@/lib/growth/opportunity-record';
import { type GrowthRecord, gapFactsOf } from '@/lib/growth/record';
import type { Trail } from '@/lib/growth/trail';
import { FreshnessLine } from './freshness-line';
import { stateOf } from './marks';
import { OpportunityPart } from './opportunity';
import { PanelLink, StandingPanel } from './standing-panel';

type MilestoneStandingProps = {
  framework: Framework;
  milestone: Milestone;
  level: Level;
  competency: Competency;
  person: { name: string; handle: string; mine: boolean; mentor: boolean; manager: boolean };
  growth: GrowthRecord;
  trail: Trail;
  when: When;
  opportunity: Opportunity | undefined;
};

/** Beside a milestone: where this person stands on it, and what they, or their mentor, can do next. */
export function MilestoneStanding(props: MilestoneStandingProps) {
  const { milestone, competency, person, growth, trail, when, opportunity } = props;
  const { now, zone } = when;
  const met = trail.standing === 'met';
  return (
    <Sheet id="standing" title={titleOf(person, when)} className="self-start">
      <StandingPanel
        trail={trail}
        handle={person.mine ? undefined : person.handle}
        state={stateOf(milestone.code, growth)}
        track={competency.track}
        disputed={growth.disputed.includes(milestone.code)}
        wouldCount={met || when.at ? [] : wouldCount(props)}
        now={now}
        zone={zone}
        actions={!when.at && (person.mine || person.mentor) && <Actions {...props} />}
      />
      <FreshnessLine
        freshness={lastShown(milestone.code, milestone.freshnessMonths, growth, { now, zone })}
        milestone={milestone.code}
        mine={person.mine && !when.at}
      />
      {!when.at && (
        <OpportunityPart asked={opportunity} milestone={milestone.code} {...{ person, met, now, zone }} />
      )}
    </Sheet>
  );
}

function titleOf({ mine, name }: MilestoneStandingProps['person'], { at }: When): string {
  if (at) return mine ? 'Where you stood' : `Where ${name} stood`;
  return mine ? 'Where you stand' : `Where ${name} stands`;
}

/** What the pair can do about it: the place of evidence and sign-off, an item more, a goal. */
function Actions({ milestone: { code }, person, trail }: MilestoneStandingProps) {
  const whose = person.mine ? '' : `&for=${person.handle}`;
  const met = trail.standing === 'met';
  return (
    <>
      <PanelLink href={`/sign-off/${person.handle}/${code}`}>
        {met || trail.pendingSince || !person.mine ? 'Evidence and sign-off' : 'Ask for sign-off'}
      </PanelLink>
      <PanelLink href={`/evidence/new?milestone=${code}${whose}`}>Add evidence</PanelLink>
      {!met && (
        <PanelLink href={`/goals/new?for=${person.handle}&milestone=${code}`}>Propose a goal</PanelLink>
      )}
    </>
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
