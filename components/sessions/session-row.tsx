import type { Route } from 'next';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { nameOf } from '@/lib/sessions/number';
import type { SessionLine } from '@/lib/sessions/record';
import { kindWords, sayLate, sayMinutes, stateWords } from '@/lib/sessions/say-session';
import { sayWhen } from '@/lib/sessions/say-when';
import { daysLate } from '@/lib/sessions/when';

type SessionRowProps = {
  session: SessionLine;
  viewer: { id: string; zone: string };
  now: string;
  /** say the month, where no heading does */
  withMonth?: boolean;
};

/** One line of the list: when, with whom, what became of it. The whole line is its link. */
export function SessionRow({ session, viewer, now, withMonth }: SessionRowProps) {
  const when = sayWhen(session.startsAt, session.minutes, viewer.zone);
  return (
    <li className={withMonth ? 'session-row with-month' : 'session-row'}>
      <time dateTime={session.startsAt} title={`${when.hours} ${when.zone}`}>
        {when.weekday} {withMonth ? when.day : when.day.split(' ')[0]}
      </time>
      <Link href={`/sessions/${nameOf(session.number)}` as Route}>{whoWords(session, viewer.id)}</Link>
      <span className="session-what">
        {when.hours.split('–')[0]} · {kindWords[session.kind]} · {sayMinutes(session.minutes)}
        <LateWords session={session} zone={viewer.zone} />
      </span>
      <span className="session-state">
        <StateWords session={session} viewerId={viewer.id} now={now} />
      </span>
    </li>
  );
}

function StateWords({ session, viewerId, now }: { session: SessionLine; viewerId: string; now: string }) {
  const open = session.state === 'planned' && Date.parse(session.startsAt) <= Date.parse(now);
  const mine = [session.mentorId, session.menteeId].includes(viewerId);
  if (open && mine) return <Chip kind="alert">Was it held?</Chip>;
  if (session.state === 'planned' && mine) return <MoveLink session={session} />;
  return session.state === 'held' ? (
    <span className="text-ink-3">Held</span>
  ) : (
    <Chip>{stateWords[session.state]}</Chip>
  );
}

/** Straight to the form that moves it (S-8). */
function MoveLink({ session }: { session: SessionLine }) {
  const name = nameOf(session.number);
  return (
    <Link
      href={`/sessions/${name}?do=move#plan` as Route}
      className="relative z-10"
      aria-label={`Move ${name}`}
    >
      Move
    </Link>
  );
}

/** A late log is allowed and marked (R23). */
function LateWords({ session, zone }: { session: SessionLine; zone: string }) {
  const late = session.state === 'planned' ? 0 : daysLate(session.startsAt, session.recordedAt, zone);
  return late > 0 && ` · ${sayLate(late)}`;
}

/** "Priya Nair" for one of the two, "Priya Nair with Inés Moreau" for others. */
export function whoWords(session: SessionLine, viewerId: string): string {
  if (viewerId === session.mentorId) return session.mentee;
  return viewerId === session.menteeId ? session.mentor : `${session.mentee} with ${session.mentor}`;
}
