import type { Route } from 'next';
import { Link } from '@/components/ui/link';

type RelationsProps = {
  person: { name: string; handle: string; mentee: boolean; deactivatedAt: Date | null };
  viewer: { isAdmin: boolean };
};

/** What a page says to whoever may not read somebody's growth: nothing about it, and where to go instead. */
export function Relations({ person, viewer }: RelationsProps) {
  return (
    <div className="stack max-w-[640px]">
      {person.mentee && (
        <p>
          {person.name} is your mentor.{' '}
          <Link href={`/sessions/new?with=${person.handle}` as Route}>Log a session</Link> or{' '}
          <Link href={'/mentorships' as Route}>look at your mentorship</Link>.
        </p>
      )}
      {person.deactivatedAt && <p>{person.name} has left. Everything they signed off stays valid.</p>}
      <p className="quiet">
        How somebody grows is for them, their mentors and their manager. Nobody else reads it here.
      </p>
      {viewer.isAdmin && (
        <p>
          <Link href={`/admin/people/${person.handle}` as Route}>Manage this person</Link>
        </p>
      )}
    </div>
  );
}
