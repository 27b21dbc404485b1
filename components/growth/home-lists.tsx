import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { StateGlyph } from '@/components/ui/state-glyph';
import type { GoalLine } from '@/lib/goals/record';
import { sayState } from '@/lib/goals/say-goal';
import { type Day, dayOf } from '@/lib/people/active-days';
import { sayDay } from '@/lib/people/say-time';

type When = { now: string; zone: string };
type GoalRow = Pick<
  GoalLine,
  | 'number'
  | 'title'
  | 'state'
  | 'closedReason'
  | 'dueOn'
  | 'startedOn'
  | 'menteeZone'
  | 'leave'
  | 'milestones'
>;

/** Open goals with their state in words and when they are due. */
export function GoalRows({ goals, now, zone }: When & { goals: GoalRow[] }) {
  return (
    <ul className="plain-rows">
      {goals.map((goal) => {
        const { glyph, word } = sayState(goal, now);
        const track = goal.milestones[0]?.startsWith('P') ? 'soft-skill' : 'technical';
        return (
          <Row key={goal.number} href={`/goals/G-${goal.number}`} title={goal.title}>
            <StateGlyph state={glyph} track={track} word={word} />
            {goal.dueOn && <span>due {sayDay(goal.dueOn, dayOf(now, zone)).text}</span>}
          </Row>
        );
      })}
    </ul>
  );
}

type ItemRow = { id: string; body: string; dueOn: Day | null; owner: string; session: number | null };

/** Open action items: what, whose, until when. */
export function ItemRows({ items, now, zone, me }: When & { items: ItemRow[]; me: string }) {
  return (
    <ul className="plain-rows">
      {items.map((item) => (
        <Row
          key={item.id}
          href={item.session ? `/sessions/S-${item.session}` : '/sessions'}
          title={item.body}
        >
          <span>{item.owner === me ? 'yours' : item.owner}</span>
          {item.dueOn && <span>due {sayDay(item.dueOn, dayOf(now, zone)).text}</span>}
        </Row>
      ))}
    </ul>
  );
}

type WinRow = { id: string; title: string; happenedOn: Day; milestones: string[]; keptItRunning: boolean };

/** Sticky wins, the newest first, each pinned to what it serves. */
export function WinRows({ wins, now, zone }: When & { wins: WinRow[] }) {
  return (
    <ul className="wins">
      {wins.map((win) => (
        <li key={win.id}>
          <Link href={`/evidence/${win.id}` as Route} className="written">
            {win.title}
          </Link>
          <span className="quiet text-13">
            {sayDay(win.happenedOn, dayOf(now, zone)).text}
            {win.milestones.length > 0 && ` · ${win.milestones.join(', ')}`}
            {win.keptItRunning && ' · kept it running'}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Row({ href, title, children }: { href: string; title: string; children: ReactNode }) {
  return (
    <li>
      <Link href={href as Route}>{title}</Link>
      <span className="row-meta">{children}</span>
    </li>
  );
}
