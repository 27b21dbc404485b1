import { Time } from '@/components/ui/time';
import type { SessionEvent } from '@/lib/sessions/record';
import { stateWords } from '@/lib/sessions/say-session';
import { sayWhen } from '@/lib/sessions/say-when';

type SessionHistoryProps = { events: SessionEvent[]; zone: string; now: string };

/** Who said what became of it, and when; only the two of the session read this. */
export function SessionHistory({ events, zone, now }: SessionHistoryProps) {
  return (
    <ol className="rows">
      {events.map((event) => (
        <li key={`${event.at} ${event.state} ${event.movedTo}`} className="grid gap-1">
          <span>
            <strong>{event.movedTo ? 'Moved' : stateWords[event.state]}</strong>
            {event.reason !== mentorshipEnded && ` · ${event.actor}`}
            <span className="text-13 text-ink-3">
              , <Time at={event.at} now={now} zone={zone} />
            </span>
          </span>
          {event.movedFrom && event.movedTo && (
            <span className="text-ink-2">
              from {sayStart(event.movedFrom, zone)} to {sayStart(event.movedTo, zone)}
            </span>
          )}
          {event.reason && <span className="written text-ink-2">{event.reason}</span>}
        </li>
      ))}
    </ol>
  );
}

/** What the database writes when a mentorship ends; who ended it is nobody's business (R10). */
const mentorshipEnded = 'Mentorship ended.';

/** "Tue 24 Nov, 15:00 CET", in the reader's zone (time-2). */
function sayStart(at: string, zone: string): string {
  const when = sayWhen(at, 0, zone);
  return `${when.weekday} ${when.day}, ${when.hours.split('–')[0]} ${when.zone}`;
}
