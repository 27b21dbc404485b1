import type { Route } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { sayHowFar, sayMeeting } from '@/lib/people/say-meeting';
import { BraidOf } from './braid-of';
import type { GrowthTabsProps } from './growth-tabs';

const mostSessions = 8;

/** How somebody grew: the braid, and the dates on which they met a mentor. */
export function OverTime({ framework, person, growth, sessions, path, when }: GrowthTabsProps) {
  return (
    <div className="stack">
      <Sheet id="braid-sheet" title="The braid">
        <BraidOf
          framework={framework}
          growth={growth}
          working={path.working.code}
          from={sessions.at(-1)?.startsAt ?? when.now}
          sessions={sessions.map((each) => each.startsAt)}
          handle={person.mine ? undefined : person.handle}
          {...when}
        />
      </Sheet>
      <Sheet
        id="sessions"
        title="Sessions"
        aside={<Link href={`/sessions?person=${person.handle}` as Route}>All sessions</Link>}
      >
        {sessions.length > 0 ? (
          <ul className="session-dates">
            {sessions.slice(0, mostSessions).map((each) => (
              <li key={each.number}>
                <Link href={`/sessions/S-${each.number}` as Route}>
                  {sayMeeting(each.startsAt, when.zone)}
                </Link>
                <span className="quiet text-13">
                  with {each.mentor}, {sayHowFar(each.startsAt, when.now, when.zone)}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState>No session was held yet. The first one will stand here with its date.</EmptyState>
        )}
      </Sheet>
    </div>
  );
}
