import type { Route } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { Installation } from '@/lib/operations/lists';

type AdminNeedsProps = { installation: Installation };

/** What waits for an admin, each line with its number, its reason and the rows behind it. */
export function AdminNeeds({ installation }: AdminNeedsProps) {
  const needs = needsOf(installation).filter((need) => need.count > 0);
  if (needs.length === 0) {
    return (
      <EmptyState>
        Nothing waits for you: everybody has a manager and a mentor, and every request is answered.
      </EmptyState>
    );
  }
  return (
    <ul className="needs">
      {needs.map((need) => (
        <li key={need.href}>
          <Link className="needs-count" href={need.href as Route} aria-label={`${need.count}: ${need.says}`}>
            {need.count}
          </Link>
          <div>
            <strong>{need.says}</strong>
            <p className="quiet">{need.why}</p>
          </div>
          <ButtonLink href={need.href} small aria-label={`${need.step}: ${need.says}`}>
            {need.step}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}

const needsOf = ({ people, mentorships }: Installation) => [
  {
    count: mentorships.unanswered,
    says: mentorships.unanswered === 1 ? 'request unanswered for a week' : 'requests unanswered for a week',
    why: 'One of the two has neither accepted nor declined. A word in person usually helps.',
    step: 'See which',
    href: '/admin/mentorships?show=unanswered',
  },
  {
    count: mentorships.requested,
    says: mentorships.requested === 1 ? 'mentorship asked for' : 'mentorships asked for',
    why: 'It begins when both sides have accepted.',
    step: 'See which',
    href: '/admin/mentorships?show=requested',
  },
  {
    count: people['manager-left'],
    says: `${peopleSay(people['manager-left'])} whose manager has left`,
    why: 'Nobody can agree a level with them until they have another one.',
    step: 'See whom',
    href: '/admin/people?show=manager-left',
  },
  {
    count: people['without-manager'],
    says: `${peopleSay(people['without-manager'])} without a manager`,
    why: 'Right for the head of the team. Everybody else is missing from a team page.',
    step: 'See whom',
    href: '/admin/people?show=without-manager',
  },
  {
    count: people['without-mentor'],
    says: `${peopleSay(people['without-mentor'])} without a mentor`,
    why: 'Seniors may want none. A junior needs one to have a milestone signed off.',
    step: 'See whom',
    href: '/admin/people?show=without-mentor',
  },
];

const peopleSay = (count: number) => (count === 1 ? 'person' : 'people');
