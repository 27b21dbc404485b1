import type { Route } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { Link } from '@/components/ui/link';
import type { OtherSide } from '@/lib/mentorships/overview';

type SideProps = {
  /** Mentor or Mentee */
  part: string;
  person: OtherSide & { acceptedAt: string | null };
  /** the viewer is this person */
  me: boolean;
  /** the request is open: say whether this side has accepted */
  asked: boolean;
  /** the way to reach them belongs to the pair, their manager and admins */
  contact: boolean;
  now: string;
};

/** One of the two: who, where, what time it is there, how to reach them. */
export function Side({ part, person, me, asked, contact, now }: SideProps) {
  return (
    <div className="side">
      <Avatar name={person.name} size="large" />
      <span className="quiet text-13">{part}</span>
      <Link className="text-16 font-semibold" href={`/people/${person.handle}` as Route}>
        {me ? `You, ${person.name}` : person.name}
      </Link>
      {person.title && <span>{person.title}</span>}
      {contact && !me && (
        <span>
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </span>
      )}
      <span className="quiet text-13">
        {asked ? answerOf(person) : `${clockIn(person.zone, now)} in ${person.zone.replaceAll('_', ' ')}`}
      </span>
    </div>
  );
}

const answerOf = ({ acceptedAt }: SideProps['person']) =>
  acceptedAt ? '✓ accepted' : 'has not answered yet';

const clockIn = (zone: string, now: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(now));
