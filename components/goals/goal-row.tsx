import type { Route } from 'next';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { StateGlyph } from '@/components/ui/state-glyph';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';
import { accept } from '@/lib/goals/actions';
import { nameOf } from '@/lib/goals/number';
import type { GoalLine } from '@/lib/goals/record';
import { sayState } from '@/lib/goals/say-goal';
import { dayOf } from '@/lib/people/active-days';
import { Day } from './day';

type GoalRowProps = { goal: GoalLine; framework: Framework; viewerId: string; now: string };

/** One line of the list: state, title, whose, due. The whole line is its link. */
export function GoalRow({ goal, framework, viewerId, now }: GoalRowProps) {
  const said = sayState(goal, now);
  const track = placeOf(framework, goal.milestones[0])?.competency.track ?? 'technical';
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-1 border-b border-line px-2 py-3 last:border-b-0 focus-within:bg-sunken hover:bg-sunken sm:grid-cols-[168px_minmax(0,1fr)_auto]">
      <span className="text-13 text-ink-2">
        <StateGlyph state={said.glyph} track={track} word={said.word} />
      </span>
      <span className="grid gap-0.5 max-sm:col-span-2 max-sm:row-start-2">
        <Link
          href={`/goals/${nameOf(goal.number)}` as Route}
          className="font-semibold no-underline after:absolute after:inset-0"
        >
          {goal.title}
        </Link>
        <span className="text-13 text-ink-3">
          {nameOf(goal.number)} · {goal.milestones.join(', ')} · {whoWords(goal, viewerId)}
        </span>
      </span>
      <span className="text-right text-13 text-ink-2 max-sm:row-start-1">
        {goal.waitsForMe ? (
          <Answer goal={goal} />
        ) : (
          goal.dueOn &&
          goal.state !== 'suspended' && <Due goal={goal} on={goal.dueOn} overdue={said.overdue} now={now} />
        )}
      </span>
    </li>
  );
}

/** A proposal can be accepted right here; another text or a no is given on its own page (J-4). */
function Answer({ goal }: { goal: GoalLine }) {
  return (
    <span className="flex flex-wrap items-center justify-end gap-2">
      <Chip>waits for your answer</Chip>
      <span className="relative z-1">
        <OneButton
          action={accept}
          fields={{ goal: goal.id, version: goal.version }}
          kind="primary"
          name={`Accept ${nameOf(goal.number)}`}
        >
          Accept
        </OneButton>
      </span>
    </span>
  );
}

type DueProps = { goal: GoalLine; on: string; overdue: boolean; now: string };

function Due({ goal, on, overdue, now }: DueProps) {
  const ended = goal.state === 'closed' || goal.state === 'declined';
  const day = <Day on={on} today={dayOf(now, goal.menteeZone)} />;
  if (overdue) return <Chip kind="alert">due {day}</Chip>;
  return <span className={ended ? 'text-ink-3' : ''}>{ended ? <>was due {day}</> : <>due {day}</>}</span>;
}

/** "with Priya" for the mentee, "Lena’s" for the mentor, both names for others. */
function whoWords(goal: GoalLine, viewerId: string): string {
  if (goal.audience === 'private') return 'only you';
  if (viewerId === goal.menteeId) return `with ${goal.mentor}`;
  return viewerId === goal.mentorId ? goal.mentee : `${goal.mentee} with ${goal.mentor}`;
}
