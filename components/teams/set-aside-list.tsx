import { Day as DayShown } from '@/components/goals/day';
import { Disclosure } from '@/components/ui/disclosure';
import { OneButton } from '@/components/ui/one-button';
import type { Day } from '@/lib/people/active-days';
import { wake } from '@/lib/teams/actions';
import type { SetAside } from '@/lib/teams/queue';

/** Stalls the manager has set aside: until when, why, and back with one click. At most ten are drawn. */
export function SetAsideList({ aside, today }: { aside: SetAside[]; today: Day }) {
  return (
    <Disclosure summary={`${aside.length} set aside`}>
      <ul>
        {aside.slice(0, 10).map(({ pair, snooze }) => (
          <li key={snooze.id}>
            <p className="queue-kind">Snoozed</p>
            <p>
              {pair.mentee.name} and {pair.mentor.name}, until <DayShown on={snooze.until} today={today} />:{' '}
              {snooze.reason}
            </p>
            <OneButton
              action={wake}
              fields={{ snooze: snooze.id }}
              name={`Back in the queue: ${pair.mentee.name} and ${pair.mentor.name}`}
            >
              Back in the queue
            </OneButton>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
