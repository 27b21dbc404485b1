import type { Route } from 'next';
import { LevelName } from '@/components/frameworks/level-name';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { StateGlyph } from '@/components/ui/state-glyph';
import { sayStanding } from '@/lib/checkins/say-standing';
import { sufficiencyOf } from '@/lib/evidence/sufficiency';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';
import type { GoalHead, GoalMilestone } from '@/lib/goals/record';
import { sayDate } from '@/lib/people/say-time';
import { MilestoneChip } from './milestone-chip';

type GoalMilestonesProps = {
  goal: GoalHead;
  milestones: GoalMilestone[];
  framework: Framework;
  viewerId: string;
};

/** What the goal means to show: each milestone with its evidence and what would still count. */
export function GoalMilestones({ goal, milestones, framework, viewerId }: GoalMilestonesProps) {
  const mine = goal.menteeId === viewerId;
  return (
    <Sheet id="milestones" title={milestones.length === 1 ? 'The milestone' : 'The milestones'}>
      <div className="grid gap-6">
        {milestones.map((each) => (
          <One key={each.code} each={each} goal={goal} framework={framework} mine={mine} />
        ))}
      </div>
    </Sheet>
  );
}

type OneProps = { each: GoalMilestone; goal: GoalHead; framework: Framework; mine: boolean };

function One({ each, goal, framework, mine }: OneProps) {
  const place = placeOf(framework, each.code);
  if (!place) return <p className="text-ink-2">{each.code} is no longer part of the framework.</p>;
  const context = { evidenceKinds: framework.evidenceKinds, leave: goal.leave };
  const { missing } = sufficiencyOf(place.milestone, place.level, each.items, context);
  const { glyph, word } = sayStanding(each.standing, each.pending);
  const own = `/sign-off/${goal.menteeHandle}/${each.code}`;
  return (
    <article className="grid gap-3">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-2 text-13 text-ink-2">
          <MilestoneChip framework={framework} code={each.code} />
          <StateGlyph state={glyph} track={place.competency.track} word={word} />
          <LevelName level={place.level} size={15} />
        </p>
        <h3 className="text-16">{place.milestone.name}</h3>
      </div>
      <Items items={each.items} />
      {each.standing !== 'met' && missing.length > 0 && <Missing sentences={missing} />}
      {goal.open && each.standing !== 'met' && (
        <p className="flex flex-wrap gap-2">
          <ButtonLink
            href={`/evidence/new?milestone=${each.code}${mine ? '' : `&for=${goal.menteeHandle}`}`}
            small
          >
            Add evidence
          </ButtonLink>
          <ButtonLink href={own} small>
            {!each.pending && missing.length === 0 ? 'Ask for sign-off' : 'Everything about it'}
          </ButtonLink>
        </p>
      )}
    </article>
  );
}

function Items({ items }: { items: GoalMilestone['items'] }) {
  if (!items.length) return <p className="text-ink-2">No evidence yet. The first item can be small.</p>;
  return (
    <ul className="grid gap-1">
      {items.map((item) => (
        <li key={item.id} className="flex flex-wrap items-baseline gap-x-3 border-l-2 border-line pl-3">
          <Link href={`/evidence/${item.id}` as Route} className="font-prose">
            {item.redacted ? 'Withdrawn' : item.title}
          </Link>
          <span className="text-13 text-ink-3">
            {sayDate(item.happenedOn)} · {item.author}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Missing({ sentences }: { sentences: string[] }) {
  return (
    <div className="rounded-control bg-sunken px-4 py-3">
      <p className="text-13 text-ink-3">What would still count</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
