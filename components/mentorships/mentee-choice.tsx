import type { Route } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';

type MenteeChoiceProps = {
  people: readonly { id: string; handle: string; name: string; title: string | null }[];
};

/** For whom a mentor is looked for: links, one a person. */
export function MenteeChoice({ people }: MenteeChoiceProps) {
  if (people.length === 0)
    return <EmptyState>Nobody reports to you now, so there is nobody to find a mentor for.</EmptyState>;
  return (
    <ul className="candidates">
      {people.map((one) => (
        <li key={one.id} className="candidate">
          <Avatar name={one.name} size="small" />
          <div>
            <Link className="choice-link" href={`/mentorships/new?for=${one.handle}` as Route}>
              {one.name}
            </Link>
            {one.title && <div className="candidate-load">{one.title}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}
