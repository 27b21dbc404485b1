import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { SessionLine } from '@/lib/sessions/record';
import { SessionRow } from './session-row';

type ComingUpProps = {
  /** the next ones, soonest first */
  sessions: SessionLine[];
  /** the address of everything planned, where there is more */
  all: string | undefined;
  viewer: { id: string; zone: string };
  now: string;
};

/** What lies ahead, before what was. */
export function ComingUp({ sessions, all, viewer, now }: ComingUpProps) {
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="coming-up" className="mb-8 max-w-[920px]">
      <div className="flex items-baseline justify-between border-b border-line-strong px-2 pb-2">
        <h2 id="coming-up" className="text-13 font-medium text-ink-3">
          Coming up
        </h2>
        {all && (
          <Link href={all as Route} className="text-13">
            All that is planned
          </Link>
        )}
      </div>
      <ul>
        {sessions.map((session) => (
          <SessionRow key={session.number} session={session} viewer={viewer} now={now} withMonth />
        ))}
      </ul>
    </section>
  );
}
