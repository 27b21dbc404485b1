import type { getCaptured } from '@/lib/sessions/marks-queries';
import type { SessionHead } from '@/lib/sessions/record';
import { LinkedMarks } from './linked-marks';
import { MarkerHelp } from './marker-help';
import { TakeawaySheet } from './takeaway-sheet';

type CapturedProps = {
  session: SessionHead;
  captured: Awaited<ReturnType<typeof getCaptured>>;
  viewerId: string;
  now: string;
};

/** What stays of a session besides its notes: what their markers became, and a takeaway from each side. */
export function Captured({ session, captured, viewerId, now }: CapturedProps) {
  return (
    <>
      {session.open && <MarkerHelp />}
      <LinkedMarks marks={captured.marks} open={session.open} />
      <TakeawaySheet session={session} lines={captured.takeaways} viewerId={viewerId} now={now} />
    </>
  );
}
