import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Checklist as Facts } from '@/lib/mentorships/handover-queries';
import { sayMeeting } from '@/lib/people/say-meeting';

type ChecklistProps = { facts: Facts; zone: string; mentor: boolean };

/** What is open before somebody else takes over, and what becomes of it: nothing the reader may not read. */
export function Checklist({ facts, zone, mentor }: ChecklistProps) {
  const { goals, items, waiting, planned, notes } = facts;
  return (
    <ul className="rows">
      <Line
        count={goals.length}
        one="open goal"
        says="can go on with the new mentor; what was said stays with you two."
      >
        {goals.map((goal) => (
          <Link key={goal.number} href={`/goals/G-${goal.number}` as Route}>
            G-{goal.number} {goal.title}
          </Link>
        ))}
      </Line>
      <Line
        count={items.length}
        one="open action item"
        says="what is left stays with you two: finish it, or say it again with the new mentor."
      >
        {items.slice(0, 10).map((item) => (
          <Link
            key={item.id}
            href={(item.session ? `/sessions/S-${item.session}` : '/sessions/action-items') as Route}
          >
            {item.body}
          </Link>
        ))}
      </Line>
      <Line
        count={waiting.length}
        one="milestone that waits for sign-off"
        says="answer now, or the new mentor will."
      >
        {waiting.map(({ milestone, handle }) => (
          <Link key={milestone} href={`/sign-off/${handle}/${milestone}` as Route}>
            {milestone}
          </Link>
        ))}
      </Line>
      <Line
        count={planned.length}
        one="planned session"
        says="cancelled in that moment, and the series ends."
      >
        {planned.slice(0, 5).map((session) => (
          <Link key={session.number} href={`/sessions/S-${session.number}` as Route}>
            {sayMeeting(session.startsAt, zone)}
          </Link>
        ))}
      </Line>
      {mentor && (
        <Line
          count={notes}
          one="note you wrote for the two of you"
          says="for you two alone, unless the mentee asks to pass something on and you agree."
        />
      )}
    </ul>
  );
}

function Line({
  count,
  one,
  says,
  children,
}: {
  count: number;
  one: string;
  says: string;
  children?: ReactNode;
}) {
  const many = one
    .replace(/^(open goal|open action item|milestone|planned session|note)/, '$1s')
    .replace('that waits', 'that wait');
  return (
    <li>
      <p>
        <span aria-hidden="true">{count ? '○ ' : '✓ '}</span>
        {count ? `${count} ${count === 1 ? one : many}` : `No ${many}`}
        {count > 0 && <span className="quiet"> · {says}</span>}
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-1 pl-5 text-14">{children}</div>
    </li>
  );
}
