import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { MyMentorship } from '@/lib/mentorships/overview';
import { sayPurpose } from '@/lib/mentorships/purpose';
import type { Guide } from '@/lib/people/profile-queries';

type GuidesProps = { mentors: MyMentorship[]; guides: Guide[] };

/** "Your guides": one's mentors, and who wants to be asked about the next steps (S40, S14). */
export function Guides({ mentors, guides }: GuidesProps) {
  const others = guides.filter((one) => !mentors.some((each) => each.other.handle === one.handle));
  if (mentors.length + others.length === 0) return null;
  return (
    <Sheet id="guides" title="Your guides" className="span-2">
      <ul className="guides">
        {mentors.map(({ id, other, purpose }) => (
          <Person key={id} person={other} href={`/mentorships/${id}`}>
            mentors you: {sayPurpose(purpose).toLowerCase()}
          </Person>
        ))}
        {others.map((one) => (
          <Person key={one.handle} person={one} href={`/people/${one.handle}`}>
            ask about {one.milestones.join(', ')}
          </Person>
        ))}
      </ul>
    </Sheet>
  );
}

type PersonProps = { person: { name: string }; href: string; children: ReactNode };

function Person({ person, href, children }: PersonProps) {
  return (
    <li className="flex items-center gap-3">
      <Avatar name={person.name} />
      <span className="grid">
        <Link href={href as Route} className="font-semibold">
          {person.name}
        </Link>
        <span className="text-13 text-ink-3">{children}</span>
      </span>
    </li>
  );
}
