import type { Route } from 'next';
import { LevelName } from '@/components/frameworks/level-name';
import { Link } from '@/components/ui/link';
import type { Path } from '@/lib/growth/path';
import { sayHowFar, sayMeeting } from '@/lib/people/say-meeting';

type PathLeadProps = {
  name: string;
  path: Pick<Path, 'agreed' | 'next' | 'stated'>;
  guides: { id: string; other: { name: string; handle: string } }[];
  session: { number: number; startsAt: string; mentor: string } | null;
  /** lines on the agenda of that session */
  agenda?: number;
  now: string;
  zone: string;
};

/** Who somebody is on their way: name, agreed level and the next one, mentors, next session. */
export function PathLead({ name, path, guides, session, agenda = 0, now, zone }: PathLeadProps) {
  return (
    <span className="lead-line">
      <span>{name}</span>
      <span>
        {path.stated ? <LevelName level={path.agreed} /> : 'no level stated yet'}
        {path.stated && path.next && (
          <>
            <span aria-hidden="true"> → </span>
            <span className="sr-only">on the way to </span>
            {path.next.name}
          </>
        )}
      </span>
      {guides.length > 0 && (
        <span>
          {guides.length === 1 ? 'mentor ' : 'mentors '}
          {guides.map((guide, at) => (
            <span key={guide.id}>
              {at > 0 && ', '}
              <Link href={`/mentorships/${guide.id}` as Route}>{guide.other.name}</Link>
            </span>
          ))}
        </span>
      )}
      {session && (
        <span>
          next session{' '}
          <Link href={`/sessions/S-${session.number}` as Route}>{sayMeeting(session.startsAt, zone)}</Link>{' '}
          with {session.mentor} ({sayHowFar(session.startsAt, now, zone)})
          {agenda > 0 && (
            <>
              {', '}
              <Link href={`/sessions/S-${session.number}#agenda` as Route}>{agenda} on the agenda</Link>
            </>
          )}
        </span>
      )}
    </span>
  );
}
