import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { TodayLine } from '@/lib/growth/today';

const most = 4;

/** What the day holds, on one quiet strip: at most four lines, each with one next step. */
export function TodayStrip({ lines, rest }: { lines: TodayLine[]; rest: ReactNode }) {
  return (
    <section className="today" aria-labelledby="today-title">
      <h2 id="today-title">Today</h2>
      {lines.length === 0 ? (
        <p className="quiet">{rest}</p>
      ) : (
        <ul>
          {lines.slice(0, most).map((line) => (
            <li key={line.key}>
              <span>{line.says}</span>
              <Link href={line.href as Route}>{line.verb}</Link>
            </li>
          ))}
          {lines.length > most && <li className="quiet">and {lines.length - most} more</li>}
        </ul>
      )}
    </section>
  );
}
