import type { Route } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { sayHowFar, sayMeeting } from '@/lib/people/say-meeting';
import { BraidOf } from './braid-of';
import type { GrowthTabsProps } from './growth-tabs';
import { LookBack } from './look-back';

const mostSessions = 8;

/** How somebody grew: the braid with its scrubber, and the dates on which they met a mentor. */
export function OverTime(props: GrowthTabsProps) {
  const { framework, person, growth, changes, sessions, path, when, look } = props;
  return (
    <div className="stack">
      <Sheet id="braid-sheet" title="The braid">
        <BraidOf
          framework={framework}
          growth={growth}
          changes={changes}
          working={path.working.code}
          from={sessions.at(-1)?.startsAt ?? when.now}
          sessions={sessions.map((each) => each.startsAt)}
          handle={person.mine ? undefined : person.handle}
          now={look.present}
          when={when}
        />
        <LookBack {...look} spread />
      </Sheet>
      <SessionDates {...props} />
    </div>
  );
}

function SessionDates({ person, sessions, when }: GrowthTabsProps) {
  return (
    <Sheet
      id="sessions"
      title="Sessions"
      aside={!when.at && <Link href={`/sessions?person=${person.handle}` as Route}>All sessions</Link>}
    >
      {sessions.length > 0 ? (
        <ul className="session-dates">
          {sessions.slice(0, mostSessions).map((each) => (
            <li key={each.number}>
              <Link href={`/sessions/S-${each.number}` as Route}>{sayMeeting(each.startsAt, when.zone)}</Link>
              <span className="quiet text-13">
                with {each.mentor}, {sayHowFar(each.startsAt, when.now, when.zone)}
                {when.at && ' then'}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState>
          {when.at
            ? 'No session had been held by then.'
            : 'No session was held yet. The first one will stand here with its date.'}
        </EmptyState>
      )}
    </Sheet>
  );
}
