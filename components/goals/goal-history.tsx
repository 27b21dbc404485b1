import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import type { GoalEvent } from '@/lib/goals/record';
import { sayEvent } from '@/lib/goals/say-goal';

type GoalHistoryProps = { events: GoalEvent[]; zone: string; now: string };

/** Everything that happened, cycle by cycle, the newest cycle first (R12). For the two alone. */
export function GoalHistory({ events, zone, now }: GoalHistoryProps) {
  const cycles = [...new Set(events.map((event) => event.cycle))].reverse();
  if (!events.length) return null;
  return (
    <Sheet id="history" title="History" aside="between the two of you">
      <div className="grid gap-5">
        {cycles.map((cycle) => (
          <section key={cycle} aria-label={`Cycle ${cycle}`}>
            {cycles.length > 1 && <h3 className="mb-1 text-13 text-ink-3">Cycle {cycle}</h3>}
            <ol className="grid gap-3 border-l-2 border-line pl-4">
              {events
                .filter((event) => event.cycle === cycle)
                .map((event) => (
                  <Entry key={event.id} event={event} zone={zone} now={now} />
                ))}
            </ol>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function Entry({ event, zone, now }: { event: GoalEvent; zone: string; now: string }) {
  return (
    <li>
      <p>
        <strong>{event.actor}</strong> {sayEvent(event)}
      </p>
      <p className="text-13 text-ink-3">
        <Time at={event.at} zone={zone} now={now} />
      </p>
      {event.title && <p className="font-prose font-semibold">{event.title}</p>}
      {event.reason && <p className="font-prose text-16">{event.reason}</p>}
    </li>
  );
}
