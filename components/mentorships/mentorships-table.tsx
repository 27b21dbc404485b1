import type { Route } from 'next';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { sayCadence } from '@/lib/mentorships/cadence';
import { sayPurpose } from '@/lib/mentorships/purpose';
import type { ListedMentorship } from '@/lib/operations/lists';

type MentorshipsTableProps = { mentorships: readonly ListedMentorship[]; zone: string };

/** Mentorships by their outside: who, what for, how often, since when. */
export function MentorshipsTable({ mentorships, zone }: MentorshipsTableProps) {
  const now = new Date().toISOString();
  return (
    <Table id="mentorships-table" caption="Mentorships" quietCaption>
      <thead>
        <tr>
          <th scope="col">Mentor and mentee</th>
          <th scope="col">State</th>
          <th scope="col" className="max-sm:hidden">
            Rhythm
          </th>
          <th scope="col" className="max-md:hidden">
            Last session
          </th>
        </tr>
      </thead>
      <tbody>
        {mentorships.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link href={`/mentorships/${one.id}` as Route}>
                {one.mentor} → {one.mentee}
              </Link>
              <div className="quiet text-13 font-normal">{sayPurpose(one.purpose)}</div>
              {one.isManagerToo && <Chip>also the manager</Chip>}
            </th>
            <td>
              <When mentorship={one} now={now} zone={zone} />
            </td>
            <td className="max-sm:hidden">{one.everyDays ? sayCadence(one.everyDays) : '–'}</td>
            <td className="max-md:hidden">
              {one.lastHeldAt ? <Time at={one.lastHeldAt} now={now} zone={zone} form="relative" /> : '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type WhenProps = { mentorship: ListedMentorship; now: string; zone: string };

function When({ mentorship: one, now, zone }: WhenProps) {
  const day = (at: string) => <Time at={at} now={now} zone={zone} form="day" />;
  if (one.endedAt && one.startedAt) {
    return (
      <>
        {day(one.startedAt)} – {day(one.endedAt)}
      </>
    );
  }
  if (one.startedAt) return <>since {day(one.startedAt)}</>;
  return (
    <>
      asked {day(one.requestedAt)}
      <div className="quiet text-13">{waiting(one)}</div>
    </>
  );
}

function waiting({ mentorAccepted, menteeAccepted, mentor, mentee }: ListedMentorship): string {
  if (!mentorAccepted && !menteeAccepted) return 'neither has accepted';
  return `${mentorAccepted ? mentee : mentor} has not accepted`;
}
