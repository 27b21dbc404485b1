import { Time } from '@/components/ui/time';
import type { CheckIn } from '@/lib/checkins/check-in-record';
import { opensAt, patience, stateOf } from '@/lib/checkins/check-in-state';
import { otherOf, outcomeWords } from '@/lib/checkins/say-check-in';

type CheckInLeadProps = { checkIn: CheckIn; now: string; zone: string };

/** One sentence on where it is. Before the reveal it says the rule, and nothing about the other half (sight-5). */
export function CheckInLead({ checkIn, now, zone }: CheckInLeadProps) {
  const other = otherOf(checkIn).name;
  const mine = checkIn.halves.find((half) => half.kind === checkIn.role);
  switch (stateOf(checkIn)) {
    case 'to answer':
      return (
        <>
          You and {other} answer the same questions without seeing each other’s answers. They open when both
          halves are in, or {patience} days after the first.
        </>
      );
    case 'half in':
      return mine ? (
        <>
          Your half is in. Both open as soon as {other} hands in, at the latest{' '}
          <Time at={opensAt(mine.handedInAt)} now={now} zone={zone} form="absolute" />.
        </>
      ) : null;
    case 'to answer late':
      return (
        <>
          {patience} days are over, so the half that was given is open. You can still give yours; it is marked
          “after reveal”.
        </>
      );
    case 'closed':
      return checkIn.outcome && checkIn.closedAt ? (
        <>
          Talked about and {outcomeWords[checkIn.outcome]}, noted by {checkIn.closedBy}{' '}
          <Time at={checkIn.closedAt} now={now} zone={zone} form="day" />.
        </>
      ) : null;
    case 'left open':
      return <>The mentorship ended before both halves were in. What you gave is still yours to read.</>;
    default:
      return <>Open to you and {other}, and to nobody else.</>;
  }
}
