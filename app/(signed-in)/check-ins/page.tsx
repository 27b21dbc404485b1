import { SignedIn } from '@/components/access/signed-in';
import { CheckInRows, OpenRows } from '@/components/checkins/check-ins-sheet';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { mayCheckIn } from '@/lib/checkins/check-in-purpose';
import { getCheckIns } from '@/lib/checkins/check-in-queries';
import { stateOf } from '@/lib/checkins/check-in-state';
import { getMyMentorships } from '@/lib/mentorships/queries';

export const metadata = { title: 'Check-ins' };

export default async function CheckIns() {
  const { viewer, lines, mentorships } = await read(async (tx) => {
    const [lines, mentorships] = await Promise.all([getCheckIns(tx), getMyMentorships(tx)]);
    return { lines, mentorships };
  });
  const when = { now: new Date().toISOString(), zone: viewer.zone };
  const waiting = lines.filter((line) => stateOf(line).startsWith('to answer'));
  const rest = lines.filter((line) => !waiting.includes(line));
  const pairs = mentorships
    .filter((one) => one.state === 'active' && mayCheckIn(one.purpose))
    .filter((one) => !lines.some((line) => line.mentorshipId === one.id && !line.closedAt))
    .map((one) => ({ mentorship: one.id, other: one.other.name }));
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title="Check-ins"
        lead="Both sides look at the same milestones, each without seeing the other’s answers; then you compare and talk."
      />
      <div className="stack">
        {waiting.length > 0 && (
          <Sheet id="waiting" title="Waiting for your half">
            <CheckInRows lines={waiting} {...when} />
          </Sheet>
        )}
        {rest.length > 0 && (
          <Sheet id="given" title="Given and compared">
            <CheckInRows lines={rest} {...when} />
          </Sheet>
        )}
        {pairs.length > 0 && (
          <Sheet id="open" title="Open one">
            <OpenRows pairs={pairs} />
          </Sheet>
        )}
        {lines.length + pairs.length === 0 && (
          <EmptyState>A check-in needs two: it comes with your first mentorship.</EmptyState>
        )}
      </div>
    </SignedIn>
  );
}
