import type { Route } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import { sayPurpose } from '@/lib/mentorships/purpose';
import type { PersonRecord } from '@/lib/operations/lists';

type PersonMentorshipsProps = { person: PersonRecord };

/** Whom a person mentors and who mentors them, and the way to one more. */
export function PersonMentorships({ person }: PersonMentorshipsProps) {
  return (
    <div className="grid grid-cols-1 gap-4 justify-items-start">
      {person.mentorships.length > 0 ? (
        <ul className="rows w-full">
          {person.mentorships.map((one) => (
            <li key={one.id} className="row-between">
              <Link href={`/mentorships/${one.id}` as Route}>
                {one.isMentor ? `mentors ${one.other}` : `mentored by ${one.other}`}
              </Link>
              <span className="quiet">{sayPurpose(one.purpose)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">None now.</p>
      )}
      {!person.deactivatedAt && (
        <ButtonLink href={`/mentorships/new?for=${person.handle}`}>Find a mentor</ButtonLink>
      )}
    </div>
  );
}
