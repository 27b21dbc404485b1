import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import type { Interval } from '@/lib/mentorships/overview';
import { sayPurpose } from '@/lib/mentorships/purpose';

type IntervalsProps = { intervals: readonly Interval[]; now: string; zone: string };

/** What else runs or ran between the same two, in either direction (R8). */
export function Intervals({ intervals, now, zone }: IntervalsProps) {
  const day = (at: string) => <Time at={at} now={now} zone={zone} form="day" />;
  return (
    <ul className="rows">
      {intervals.map((one) => (
        <li key={one.id} className="row-between">
          <Link href={`/mentorships/${one.id}` as Route}>
            {sayPurpose(one.purpose)}, mentored by {one.mentor}
          </Link>
          <span className="quiet">
            {one.startedAt ? (
              <>
                {day(one.startedAt)} – {one.endedAt ? day(one.endedAt) : 'now'}
              </>
            ) : (
              one.state
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
