import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { openForBoth } from '@/lib/checkins/check-in-actions';
import { mayCheckIn } from '@/lib/checkins/check-in-purpose';
import type { CheckInLine } from '@/lib/checkins/check-in-record';
import { otherOf, sayCheckIn } from '@/lib/checkins/say-check-in';
import type { MentorshipPage } from '@/lib/mentorships/overview';

type When = { now: string; zone: string };

/** Check-ins as rows: with whom, where it is, when it was opened. */
export function CheckInRows({ lines, now, zone }: When & { lines: CheckInLine[] }) {
  return (
    <ul className="check-in-rows">
      {lines.map((line) => (
        <li key={line.id}>
          <Link href={`/check-ins/${line.id}` as Route}>
            {line.role === 'self' ? 'Your check-in with' : 'Check-in on'} {otherOf(line).name}
          </Link>
          <span>{sayCheckIn(line)}</span>
          <span className="quiet text-13">
            {line.questions} {line.questions === 1 ? 'question' : 'questions'}, opened{' '}
            <Time at={line.openedAt} now={now} zone={zone} form="day" />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Someone to open a check-in with. */
export type Openable = { mentorship: string; other: string };

/** One click per running pair that has none open (S-5). */
export function OpenRows({ pairs }: { pairs: Openable[] }) {
  return (
    <ul className="check-in-rows">
      {pairs.map(({ mentorship, other }) => (
        <li key={mentorship}>
          <span>{other}</span>
          <OneButton action={openForBoth} fields={{ mentorship }} name={`Open a check-in with ${other}`}>
            Open a check-in
          </OneButton>
        </li>
      ))}
    </ul>
  );
}

type CheckInsSheetProps = When & {
  lines: CheckInLine[];
  mentorship: Pick<MentorshipPage, 'id' | 'role' | 'state' | 'purpose' | 'mentor' | 'mentee'>;
};

/** On the page of a mentorship, for its two: its check-ins, and the way to the next. */
export function CheckInsSheet({ lines, mentorship, ...when }: CheckInsSheetProps) {
  const { id, role, state, purpose, mentor, mentee } = mentorship;
  const may = state === 'active' && mayCheckIn(purpose);
  const free = may && !lines.some((line) => !line.closedAt);
  if (!role || !(may || lines.length > 0)) return null;
  return (
    <Sheet id="check-ins" title="Check-ins" aside={<Link href="/check-ins">All of yours</Link>}>
      <p className="quiet mb-4 max-w-[64ch]">
        Both of you look at the same few milestones, each without seeing the other’s answers, in ten minutes
        or less. Then you compare, and talk about where you see it differently.
      </p>
      {lines.length > 0 && <CheckInRows lines={lines} {...when} />}
      {free && <OpenRows pairs={[{ mentorship: id, other: (role === 'mentor' ? mentee : mentor).name }]} />}
    </Sheet>
  );
}
