import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { PageHeader } from '@/components/ui/page-header';
import { nameOf } from '@/lib/sessions/number';
import type { SessionHead } from '@/lib/sessions/record';
import { kindWords, placeWords, sayLate, sayMinutes, stateWords } from '@/lib/sessions/say-session';
import { sayWhen } from '@/lib/sessions/say-when';
import { daysLate } from '@/lib/sessions/when';
import { whoWords } from './session-row';

type SessionHeaderProps = { session: SessionHead; viewer: { id: string; zone: string } };

/** What everyone who may see the session sees of it: who, when and what became of it. */
export function SessionHeader({ session, viewer }: SessionHeaderProps) {
  const { startsAt, minutes, state, number } = session;
  const others = [
    { id: session.mentorId, name: session.mentor, zone: session.mentorZone },
    { id: session.menteeId, name: session.mentee, zone: session.menteeZone },
  ].filter((one) => one.id !== viewer.id);
  const when = sayWhen(startsAt, minutes, viewer.zone, others);
  const late = state === 'planned' ? 0 : daysLate(startsAt, session.recordedAt, viewer.zone);
  const mine = others.length === 1;
  return (
    <PageHeader
      eyebrow={<a href="/sessions">Sessions</a>}
      title={
        <>
          {mine ? `Session with ${whoWords(session, viewer.id)}` : whoWords(session, viewer.id)}{' '}
          <span className="font-normal text-ink-3">{nameOf(number)}</span>
        </>
      }
      lead={
        <time dateTime={startsAt}>
          {when.weekday} {when.day} {when.year}, {when.hours} {when.zone}
          {when.elsewhere && <span className="text-ink-3"> · {when.elsewhere}</span>}
        </time>
      }
      chips={
        <>
          <Chip>{stateWords[state]}</Chip>
          <Chip>{kindWords[session.kind]}</Chip>
          <Chip>{sayMinutes(minutes)}</Chip>
          {session.place && <Chip>{placeWords[session.place]}</Chip>}
          {late > 0 && <Chip>{sayLate(late)}</Chip>}
        </>
      }
      actions={session.open && <Actions session={session} />}
    />
  );
}

/** Planned ones go into a calendar; what becomes of them is asked below. */
function Actions({ session }: { session: SessionHead }) {
  const name = nameOf(session.number);
  return (
    <>
      {session.state === 'planned' && (
        <ButtonLink href={`/api/calendar/session?name=${name}`} download>
          Add to calendar
        </ButtonLink>
      )}
      <ButtonLink href={`/sessions/${name}/edit`}>Edit</ButtonLink>
    </>
  );
}
