import { AudienceChip } from '@/components/ui/audience-chip';
import { Chip } from '@/components/ui/chip';
import { StateGlyph } from '@/components/ui/state-glyph';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';
import type { GoalHead } from '@/lib/goals/record';
import { sayGoalReaders, sayState } from '@/lib/goals/say-goal';
import { dayOf } from '@/lib/people/active-days';
import { Day } from './day';

type GoalFactsProps = { goal: GoalHead; framework: Framework; viewerId: string; now: string };

/** State, level, track, due day and readers of a goal, in one row under its title. */
export function GoalFacts({ goal, framework, viewerId, now }: GoalFactsProps) {
  const said = sayState(goal, now);
  const place = placeOf(framework, goal.milestones[0]);
  const track = place?.competency.track ?? 'technical';
  const rests = ['closed', 'declined', 'suspended'].includes(goal.state);
  return (
    <>
      <span className="chip plain">
        <StateGlyph state={said.glyph} track={track} word={said.word} />
      </span>
      {place && (
        <Chip kind={track}>
          {place.level.name} · {track}
        </Chip>
      )}
      {goal.dueOn && !rests && (
        <Chip kind={said.overdue ? 'alert' : 'plain'}>
          due <Day on={goal.dueOn} today={dayOf(now, goal.menteeZone)} />
        </Chip>
      )}
      {goal.cycle > 1 && <Chip href="#history">cycle {goal.cycle}</Chip>}
      <AudienceChip
        audience={goal.audience}
        words={sayGoalReaders(goal, viewerId)}
        href={`/who/goal/${goal.id}`}
      />
    </>
  );
}
