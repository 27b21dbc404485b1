import { randomUUID } from 'node:crypto';
import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { addDays, type Day } from '@/lib/people/active-days';
import { snooze } from '@/lib/teams/actions';
import type { SetAside, Stalled } from '@/lib/teams/queue';
import type { Queue } from '@/lib/teams/queue-lines';
import { SetAsideList } from './set-aside-list';
import { SnoozeForm } from './snooze-form';

type MondayQueueProps = { queue: Queue; aside: SetAside[]; today: Day };

/** Who is stuck and why, who is ready, who has nobody: one reason and one step a line (M-1). Dates and states only, never a note. */
export function MondayQueue({ queue, aside, today }: MondayQueueProps) {
  const { stalled, moreStalled, lines, more } = queue;
  const quiet = stalled.length + lines.length === 0;
  return (
    <section className="monday-queue" aria-labelledby="monday-queue">
      <h2 id="monday-queue">What needs you</h2>
      {quiet && <p>Nothing waits for you. Everybody keeps their own rhythm.</p>}
      {!quiet && (
        <ul>
          {stalled.map((one) => (
            <StalledLine key={one.pair.mentorshipId} one={one} today={today} />
          ))}
          {moreStalled > 0 && (
            <More href="/team?sort=silence">
              {moreStalled} more {moreStalled === 1 ? 'pair has' : 'pairs have'} left their rhythm
            </More>
          )}
          {lines.map(({ id, kind, who, says, step }) => (
            <li key={id}>
              <p className="queue-kind">{kind}</p>
              <p>
                <Link href={who.href as Route}>{who.name}</Link> {says}
              </p>
              <p className="queue-step">
                <Link href={step.href as Route}>{step.label}</Link>
              </p>
            </li>
          ))}
          {more.map(({ says, href }) => (
            <More key={href} href={href}>
              {says}
            </More>
          ))}
        </ul>
      )}
      {aside.length > 0 && <SetAsideList aside={aside} today={today} />}
    </section>
  );
}

function StalledLine({ one: { pair, health }, today }: { one: Stalled; today: Day }) {
  const days = { first: addDays(today, 1), proposed: addDays(today, 14), last: addDays(today, 92) };
  const rows = `/mentorships/${pair.mentorshipId}` as Route;
  return (
    <li>
      <p className="queue-kind">
        <span aria-hidden="true">! </span>Stalled
      </p>
      <div>
        <p>
          <Link href={rows}>
            {pair.mentee.name} and {pair.mentor.name}
          </Link>{' '}
          {health.sentence.charAt(0).toLowerCase() + health.sentence.slice(1)}
        </p>
        <SnoozeForm action={snooze} formKey={randomUUID()} pair={pair.mentorshipId} days={days} />
      </div>
      <p className="queue-step">
        <Link href={`/people/${pair.mentee.handle}` as Route}>
          {pair.nextPlannedOn ? 'Ask how it goes' : 'Ask them to plan the next session'}
        </Link>
      </p>
    </li>
  );
}

function More({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li className="queue-more">
      <Link href={href as Route}>{children}</Link>
    </li>
  );
}
