import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { keepAt } from '@/lib/growth/as-of';
import type { Show, TeamGroups } from '@/lib/teams/standing-of-team';

/** The team in at most four sentences; each number opens to its people. */
export function TeamSentences({ groups, asOf }: { groups: TeamGroups; asOf: string | null }) {
  const paired = groups.met.length + groups['not-met'].length;
  const { milestones, moved, ready, unpaired } = groups;
  return (
    <div className="team-sentences">
      {paired > 0 && (
        <p>
          <To asOf={asOf} show="met">
            {groups.met.length}
          </To>{' '}
          of {paired} met a mentor in the last three weeks
          {groups['not-met'].length > 0 && (
            <>
              ,{' '}
              <To asOf={asOf} show="not-met">
                {groups['not-met'].length}
              </To>{' '}
              did not
            </>
          )}
          .
        </p>
      )}
      <p>
        {milestones > 0 ? (
          <>
            <To asOf={asOf} show="moved">
              {milestones}
            </To>{' '}
            {milestones === 1 ? 'milestone' : 'milestones'} met this quarter, by {moved.length}{' '}
            {moved.length === 1 ? 'person' : 'people'}.
          </>
        ) : (
          'No milestone was met this quarter so far; the first one will stand here.'
        )}
      </p>
      {ready.length > 0 && (
        <p>
          <To asOf={asOf} show="ready">
            {ready.length}
          </To>{' '}
          {ready.length === 1 ? 'is' : 'are'} ready to discuss the next level.
        </p>
      )}
      {unpaired.length > 0 && (
        <p>
          <To asOf={asOf} show="unpaired">
            {unpaired.length}
          </To>{' '}
          on the way to a next level {unpaired.length === 1 ? 'has' : 'have'} no mentor.
          {!asOf && (
            <>
              {' '}
              <Link href={'/mentorships/new' as Route}>Pair someone</Link>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function To({ show, asOf, children }: { show: Show; asOf: string | null; children: number }) {
  return (
    <Link href={keepAt(`/team?show=${show}`, asOf) as Route} className="number">
      {children}
    </Link>
  );
}
