import type { Route } from 'next';
import { PersonIcon } from '@/components/growth/ladder-icon';
import { milestoneHref } from '@/components/growth/marks';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import type { Framework } from '@/lib/frameworks/document';
import { keepAt, type When } from '@/lib/growth/as-of';
import { levelOf } from '@/lib/growth/record';
import type { Year } from '@/lib/growth/year';
import { sayHowFar, sayMeeting } from '@/lib/people/say-meeting';
import { sayDate } from '@/lib/people/say-time';
import type { ReportOverview } from '@/lib/teams/overview';
import { isReady, lacksMentor } from '@/lib/teams/standing-of-team';
import { YearSpark } from './year-spark';

type ReportLineProps = { person: ReportOverview; year: Year; framework: Framework; when: When };

const mostCodes = 4;

/** One report: ladder, mentors, when they last met, open goals, their last twelve months, what moved this quarter. */
export function ReportLine({ person, year, framework, when }: ReportLineProps) {
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
          <Link href={keepAt(`/people/${person.handle}`, when.text) as Route}>{person.name}</Link>
        </h2>
        <p className="quiet text-13">
          {person.level ? framework.levels.find((level) => level.code === agreed)?.name : person.title}
        </p>
        {isReady(framework, person) && (
          <Chip kind="done" href={keepAt(`/numbers/${person.handle}/gate`, when.text)}>
            Ready to discuss
          </Chip>
        )}
        {person.awayUntil && <Chip>on leave until {sayDate(person.awayUntil)}</Chip>}
      </div>
      <Mentors person={person} wanted={!when.at && lacksMentor(framework, person)} />
      <dl className="row-meets">
        <div>
          <dt>last</dt>
          <dd>{person.lastHeldAt ? sayHowFar(person.lastHeldAt, when.now, when.zone) : 'no session yet'}</dd>
        </div>
        {!when.at && (
          <div>
            <dt>next</dt>
            <dd>{person.nextPlannedAt ? sayMeeting(person.nextPlannedAt, when.zone) : 'none planned'}</dd>
          </div>
        )}
      </dl>
      <div className="row-growth">
        <YearSpark person={person} levels={framework.levels.length} year={year} when={when} />
        <Moved person={person} asOf={when.text} />
      </div>
      <Goals person={person} past={when.at !== null} />
    </li>
  );
}

/** The list behind the number is today's, so only today's number leads to it. */
function Goals({ person, past }: { person: ReportOverview; past: boolean }) {
  if (person.openGoals === 0) return <p className="row-goals quiet">no open goal</p>;
  const says = `${person.openGoals} open ${person.openGoals === 1 ? 'goal' : 'goals'}`;
  return (
    <p className="row-goals">
      {past ? says : <Link href={`/goals?person=${person.handle}` as Route}>{says}</Link>}
    </p>
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

function Moved({ person, asOf }: { person: ReportOverview; asOf: string | null }) {
  const met = person.metThisQuarter;
  if (met.length === 0) return <p className="row-moved quiet">nothing yet this quarter</p>;
  return (
    <p className="row-moved">
      {met.slice(0, mostCodes).map(({ milestone }) => (
        <Link key={milestone} href={milestoneHref(milestone, person.handle, asOf) as Route}>
          <span aria-hidden="true">✓ </span>
          {milestone}
        </Link>
      ))}
      {met.length > mostCodes && (
        <Link href={keepAt(`/numbers/${person.handle}/quarter`, asOf) as Route}>
          and {met.length - mostCodes} more
        </Link>
      )}
    </p>
  );
}
