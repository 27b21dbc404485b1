import type { Route } from 'next';
import { PersonIcon } from '@/components/growth/ladder-icon';
import { milestoneHref } from '@/components/growth/marks';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import type { Framework } from '@/lib/frameworks/document';
import { levelOf } from '@/lib/growth/record';
import { sayHowFar, sayMeeting } from '@/lib/people/say-meeting';
import { sayDate } from '@/lib/people/say-time';
import type { ReportOverview } from '@/lib/teams/overview';
import { isReady, lacksMentor } from '@/lib/teams/standing-of-team';

type ReportLineProps = { person: ReportOverview; framework: Framework; now: string; zone: string };

const mostCodes = 4;

/** One report: ladder, mentors, when they last met, open goals, what moved this quarter. */
export function ReportLine({ person, framework, now, zone }: ReportLineProps) {
  const agreed = levelOf(framework, person);
  return (
    <li className="person-row report">
      <PersonIcon
        name={person.name}
        stated={person.level}
        framework={framework}
        standings={person.standings}
      />
      <div className="row-name">
        <h2>
          <Link href={`/people/${person.handle}` as Route}>{person.name}</Link>
        </h2>
        <p className="quiet text-13">
          {person.level ? framework.levels.find((level) => level.code === agreed)?.name : person.title}
        </p>
        {isReady(framework, person) && (
          <Chip kind="done" href={`/numbers/${person.handle}/gate`}>
            Ready to discuss
          </Chip>
        )}
        {person.awayUntil && <Chip>on leave until {sayDate(person.awayUntil)}</Chip>}
      </div>
      <Mentors person={person} wanted={lacksMentor(framework, person)} />
      <dl className="row-meets">
        <div>
          <dt>last</dt>
          <dd>{person.lastHeldAt ? sayHowFar(person.lastHeldAt, now, zone) : 'no session yet'}</dd>
        </div>
        <div>
          <dt>next</dt>
          <dd>{person.nextPlannedAt ? sayMeeting(person.nextPlannedAt, zone) : 'none planned'}</dd>
        </div>
      </dl>
      <Moved person={person} />
      <p className="row-goals">
        {person.openGoals > 0 ? (
          <Link href={`/goals?person=${person.handle}` as Route}>
            {person.openGoals} open {person.openGoals === 1 ? 'goal' : 'goals'}
          </Link>
        ) : (
          <span className="quiet">no open goal</span>
        )}
      </p>
    </li>
  );
}

function Mentors({ person, wanted }: { person: ReportOverview; wanted: boolean }) {
  if (person.mentors.length === 0 && !wanted) return <p className="row-mentors quiet">no mentor</p>;
  if (wanted)
    return (
      <p className="row-mentors">
        <Link href={`/mentorships/new?for=${person.handle}` as Route} className="strong">
          Pair with a mentor
        </Link>
      </p>
    );
  return (
    <ul className="row-mentors">
      {person.mentors.map((mentor) => (
        <li key={mentor.mentorshipId}>
          <Link href={`/mentorships/${mentor.mentorshipId}` as Route}>{mentor.name}</Link>
          {mentor.isManagerToo && <span className="quiet"> (also a manager)</span>}
        </li>
      ))}
    </ul>
  );
}

function Moved({ person }: { person: ReportOverview }) {
  const met = person.metThisQuarter;
  if (met.length === 0) return <p className="row-moved quiet">nothing yet this quarter</p>;
  return (
    <p className="row-moved">
      {met.slice(0, mostCodes).map(({ milestone }) => (
        <Link key={milestone} href={milestoneHref(milestone, person.handle) as Route}>
          <span aria-hidden="true">✓ </span>
          {milestone}
        </Link>
      ))}
      {met.length > mostCodes && (
        <Link href={`/numbers/${person.handle}/quarter` as Route}>and {met.length - mostCodes} more</Link>
      )}
    </p>
  );
}
