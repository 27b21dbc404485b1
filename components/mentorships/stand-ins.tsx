import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { endStandIn } from '@/lib/mentorships/absence-actions';
import type { Away, StandIn } from '@/lib/mentorships/absence-queries';
import { sayAway } from '@/lib/mentorships/away';
import { sayDate } from '@/lib/people/say-time';

type StandInsProps = {
  away: readonly Away[];
  standIns: readonly StandIn[];
  me: string;
};

/** Who is away around me, and for whom I stand in: nothing at all while neither is the case (S-7). */
export function StandIns({ away, standIns, me }: StandInsProps) {
  if (away.length + standIns.length === 0) return null;
  return (
    <Sheet id="away" title="Away" className="mb-6">
      <ul className="rows">
        {away.map((one) => (
          <li key={`${one.handle} ${one.from}`}>{sayAway(one, me)}</li>
        ))}
        {standIns.map((one) => (
          <li key={one.id} className="row-between">
            <span>{one.mentee ? <Now one={one} mentee={one.mentee} /> : soon(one)}</span>
            <OneButton
              action={endStandIn}
              fields={{ delegation: one.id }}
              name={`Step back: ${one.mentee ?? one.mentor}`}
            >
              Step back
            </OneButton>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Now({ one, mentee }: { one: StandIn; mentee: string }) {
  return (
    <>
      Standing in for {one.mentor} until {sayDate(one.to)}:{' '}
      <Link href={`/people/${one.handle}` as Route}>{mentee}</Link>
      {one.waiting > 0 && (
        <>
          {' · '}
          <Link href="/sign-off">
            {one.waiting} {one.waiting === 1 ? 'milestone waits' : 'milestones wait'} for sign-off
          </Link>
        </>
      )}
      <span className="quiet"> · goals, evidence and standings; no notes</span>
    </>
  );
}

const soon = ({ mentor, from, to }: StandIn) =>
  `From ${sayDate(from)} to ${sayDate(to)} you stand in for ${mentor}.`;
