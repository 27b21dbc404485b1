import type { Route } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import { sayCadence } from '@/lib/mentorships/cadence';
import type { MyMentorship } from '@/lib/mentorships/overview';
import { sayPurpose } from '@/lib/mentorships/purpose';
import { titleOf } from '@/lib/mentorships/say-mentorship';

type MentorshipListProps = { mentorships: readonly MyMentorship[]; now: string; zone: string };

/** My mentorships, each with the other side and where it stands. */
export function MentorshipList({ mentorships, now, zone }: MentorshipListProps) {
  return (
    <ul className="rows">
      {mentorships.map((one) => (
        <li key={one.id} className="row-between">
          <div className="person-line">
            <Avatar name={one.other.name} />
            <div>
              <Link href={`/mentorships/${one.id}` as Route} className="font-medium">
                {titleOf({ ...one, mentor: one.other, mentee: one.other })}
              </Link>
              <div className="quiet text-13">
                {sayPurpose(one.purpose)}
                {one.state === 'active' && one.everyDays && `, ${sayCadence(one.everyDays)}`}
              </div>
            </div>
          </div>
          <span className="flex flex-wrap items-center gap-2">
            {one.isManagerToo && <Chip>manager and mentor</Chip>}
            {one.waitsForMe ? (
              <Chip kind="alert">waits for your answer</Chip>
            ) : (
              <Since mentorship={one} now={now} zone={zone} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

type SinceProps = { mentorship: MyMentorship; now: string; zone: string };

function Since({ mentorship: one, now, zone }: SinceProps) {
  const day = (at: string) => <Time at={at} now={now} zone={zone} form="day" />;
  if (!one.startedAt)
    return (
      <span className="quiet">
        {one.state === 'declined' ? 'declined' : `${one.other.name} has not answered yet`}
      </span>
    );
  return (
    <span className="quiet">
      {day(one.startedAt)} – {one.endedAt ? day(one.endedAt) : 'now'}
    </span>
  );
}
