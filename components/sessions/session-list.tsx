import type { SessionLine } from '@/lib/sessions/record';
import { sayWhen } from '@/lib/sessions/say-when';
import { SessionRow } from './session-row';

type SessionListProps = { sessions: SessionLine[]; viewer: { id: string; zone: string }; now: string };

/** Sessions by month, newest first. */
export function SessionList({ sessions, viewer, now }: SessionListProps) {
  const months = Map.groupBy(sessions, (one) => sayWhen(one.startsAt, one.minutes, viewer.zone).month);
  return (
    <div className="grid max-w-[920px] gap-6">
      {[...months].map(([month, rows]) => (
        <section key={month} aria-label={month}>
          <h2 className="border-b border-line-strong px-2 pb-2 text-13 font-medium text-ink-3">{month}</h2>
          <ul>
            {rows.map((session) => (
              <SessionRow key={session.number} session={session} viewer={viewer} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
