import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import type { Line } from '@/lib/people/queries';

type ReportingHistoryProps = { lines: readonly Line[]; now: string; zone: string };

/** To whom a person reported, and when. */
export function ReportingHistory({ lines, now, zone }: ReportingHistoryProps) {
  if (lines.length === 0) return <p className="quiet">No reporting line yet.</p>;
  return (
    <ol className="rows" aria-label="Managers so far">
      {lines.map((line) => (
        <li key={line.id} className="row-between">
          <Link href={`/admin/people/${line.managerHandle}` as Route}>{line.managerName}</Link>
          <span className="quiet">
            <Time at={line.from.toISOString()} now={now} zone={zone} form="day" />
            {' – '}
            {line.to ? <Time at={line.to.toISOString()} now={now} zone={zone} form="day" /> : 'now'}
          </span>
        </li>
      ))}
    </ol>
  );
}
