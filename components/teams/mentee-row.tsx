import type { Route } from 'next';
import { PersonIcon } from '@/components/growth/ladder-icon';
import { Chip } from '@/components/ui/chip';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { Framework } from '@/lib/frameworks/document';
import type { StandingRow } from '@/lib/growth/progress';
import { levelOf } from '@/lib/growth/record';
import { type MenteeRow, type Need, sayWaiting } from '@/lib/mentorships/needs-me';
import { sayPurpose } from '@/lib/mentorships/purpose';
import { sayHowFar, sayMeeting } from '@/lib/people/say-meeting';
import { sayDate } from '@/lib/people/say-time';

type When = { now: string; zone: string };
type MenteeLineProps = When & {
  row: MenteeRow;
  framework: Framework;
  standings: StandingRow[];
  /** typed lines that wait for the next session */
  lines?: number;
};

/** One mentee: where they are on the ladder, what they need from me, when we met and meet (S-6). */
export function MenteeLine({ row, framework, standings, lines = 0, now, zone }: MenteeLineProps) {
  const { mentee, purpose, goals } = row.overview;
  const agreed = levelOf(framework, mentee);
  const open = goals.filter((goal) => goal.state !== 'proposed' && goal.state !== 'countered').length;
  return (
    <li className="person-row">
      <PersonIcon name={mentee.name} stated={mentee.level} framework={framework} standings={standings} />
      <div className="row-name">
        <h2>
          <Link href={`/people/${mentee.handle}` as Route}>{mentee.name}</Link>
        </h2>
        <p className="quiet text-13">
          {framework.levels.find((level) => level.code === agreed)?.name} ·{' '}
          {sayPurpose(purpose).toLowerCase()}
        </p>
      </div>
      <NeedOf row={row} />
      <Meetings row={row} lines={lines} now={now} zone={zone} />
      <p className="row-goals">
        <Link href={(open ? `/goals?person=${mentee.handle}` : `/goals/new?for=${mentee.handle}`) as Route}>
          {open ? `${open} open ${open === 1 ? 'goal' : 'goals'}` : 'propose a goal'}
        </Link>
      </p>
    </li>
  );
}

function NeedOf({ row }: { row: MenteeRow }) {
  const [need, ...others] = row.needs;
  const away = row.overview.awayUntil;
  return (
    <div className="row-need">
      {away && <Chip>on leave until {sayDate(away)}</Chip>}
      {need && <OneNeed need={need} />}
      {others.length > 0 && (
        <Disclosure summary={`and ${others.length} more`}>
          {others.map((each) => (
            <OneNeed key={each.says} need={each} />
          ))}
        </Disclosure>
      )}
      {!need && !away && <p className="quiet">{row.health.sentence}</p>}
    </div>
  );
}

function OneNeed({ need }: { need: Need }) {
  return (
    <div className="one-need">
      <p>
        {need.kind === 'stall' ? (
          <strong className="attention">
            <span aria-hidden="true">! </span>Needs attention.{' '}
          </strong>
        ) : null}
        {need.says}
        {need.kind !== 'stall' && <span className="quiet"> · {sayWaiting(need.waited)}</span>}
      </p>
      <p className="row-step">
        <Link href={need.step.href as Route}>{need.step.label}</Link>
      </p>
    </div>
  );
}

function Meetings({ row, lines, now, zone }: When & { row: MenteeRow; lines: number }) {
  const { lastHeld, nextPlanned, mentee } = row.overview;
  return (
    <dl className="row-meets">
      <div>
        <dt>last</dt>
        <dd>
          {lastHeld ? (
            <Link href={`/sessions/S-${lastHeld.number}` as Route}>
              {sayHowFar(lastHeld.startsAt, now, zone)}
            </Link>
          ) : (
            'not met yet'
          )}
        </dd>
      </div>
      <div>
        <dt>next</dt>
        <dd>
          {nextPlanned ? (
            <Link href={`/sessions/S-${nextPlanned.number}` as Route}>
              {sayMeeting(nextPlanned.startsAt, zone)}
            </Link>
          ) : (
            <Link href={`/sessions/new?with=${mentee.handle}` as Route}>plan one</Link>
          )}
          {lines > 0 && <Lines of={lines} row={row} />}
        </dd>
      </div>
    </dl>
  );
}

/** What waits to be talked about, where it stands. */
function Lines({ of, row }: { of: number; row: MenteeRow }) {
  const { nextPlanned, mentorshipId } = row.overview;
  const href = nextPlanned
    ? `/sessions/S-${nextPlanned.number}#agenda`
    : `/mentorships/${mentorshipId}#agenda`;
  return (
    <>
      {' · '}
      <Link href={href as Route}>
        {of} {of === 1 ? 'line' : 'lines'}
      </Link>
    </>
  );
}
