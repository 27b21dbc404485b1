import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { Show, TeamGroups } from '@/lib/teams/standing-of-team';

/** The team in at most four sentences; each number opens to its people. */
export function TeamSentences({ groups }: { groups: TeamGroups }) {
  const paired = groups.met.length + groups['not-met'].length;
  const { milestones, moved, ready, unpaired } = groups;
  return (
    <div className="team-sentences">
      {paired > 0 && (
        <p>
          <To show="met">{groups.met.length}</To> of {paired} met a mentor in the last three weeks
          {groups['not-met'].length > 0 && (
            <>
              , <To show="not-met">{groups['not-met'].length}</To> did not
            </>
          )}
          .
        </p>
      )}
      <p>
        {milestones > 0 ? (
          <>
            <To show="moved">{milestones}</To> {milestones === 1 ? 'milestone' : 'milestones'} met this
            quarter, by {moved.length} {moved.length === 1 ? 'person' : 'people'}.
          </>
        ) : (
          'No milestone was met this quarter so far; the first one will stand here.'
        )}
      </p>
      {ready.length > 0 && (
        <p>
          <To show="ready">{ready.length}</To> {ready.length === 1 ? 'is' : 'are'} ready to discuss the next
          level.
        </p>
      )}
      {unpaired.length > 0 && (
        <p>
          <To show="unpaired">{unpaired.length}</To> {unpaired.length === 1 ? 'has' : 'have'} no mentor.{' '}
          <Link href={'/mentorships/new' as Route}>Pair someone</Link>
        </p>
      )}
    </div>
  );
}

function To({ show, children }: { show: Show; children: number }) {
  return (
    <Link href={`/team?show=${show}` as Route} className="number">
      {children}
    </Link>
  );
}
