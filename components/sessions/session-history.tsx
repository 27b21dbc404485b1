import { Time } from '@/components/ui/time';
import type { SessionEvent } from '@/lib/sessions/record';
import { stateWords } from '@/lib/sessions/say-session';

type SessionHistoryProps = { events: SessionEvent[]; zone: string; now: string };

/** Who said what became of it, and when; only the two of the session read this. */
export function SessionHistory({ events, zone, now }: SessionHistoryProps) {
  return (
    <ol className="rows">
      {events.map((event) => (
        <li key={event.at} className="grid gap-1">
          <span>
            <strong>{stateWords[event.state]}</strong> · {event.actor}
            <span className="text-13 text-ink-3">
              , <Time at={event.at} now={now} zone={zone} />
            </span>
          </span>
          {event.reason && <span className="written text-ink-2">{event.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
