import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { MenteeRow } from '@/lib/mentorships/needs-me';

/** One click to the log: first the session whose time has just passed, then everybody by name. */
export function LogLine({ rows, now }: { rows: MenteeRow[]; now: string }) {
  const just = rows.find(({ overview }) =>
    overview.toConfirm.some((session) => Date.parse(now) - Date.parse(session.startsAt) < 4 * 3_600_000),
  );
  const others = rows
    .filter((row) => row !== just)
    .toSorted((one, other) => one.overview.mentee.name.localeCompare(other.overview.mentee.name, 'en'));
  return (
    <section className="today log-line" aria-label="Log a session">
      <h2>Log a session</h2>
      <p>
        {just && (
          <Link href={withPerson(just)} className="button primary small">
            The one you just had with {just.overview.mentee.name}
          </Link>
        )}
        {others.map((row) => (
          <Link key={row.overview.mentorshipId} href={withPerson(row)} className="button secondary small">
            <span className="sr-only">with </span>
            {row.overview.mentee.name}
          </Link>
        ))}
      </p>
    </section>
  );
}

const withPerson = (row: MenteeRow) => `/sessions/new?with=${row.overview.mentee.handle}` as Route;
