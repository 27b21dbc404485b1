import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { carry } from '@/lib/goals/actions';
import type { Carried } from '@/lib/goals/carry-queries';

type CarryProps = { carried: Carried; goal: { id: string; mentorshipEnded: boolean } };

/** Where a goal comes from, and, once its mentorship is over, with whom it can go on (R10). */
export function Carry({ carried, goal }: CarryProps) {
  const offers = goal.mentorshipEnded ? carried.mentors : [];
  if (!carried.continues && offers.length === 0) return null;
  return (
    <Sheet id="carry" title="Goes on">
      {carried.continues && (
        <p>
          continues <Link href={`/goals/G-${carried.continues}` as Route}>G-{carried.continues}</Link>
        </p>
      )}
      {offers.length > 0 && (
        <p className="quiet pb-3">
          That mentorship is over and the goal is yours. Take it on with somebody else; what the two of you
          said about it stays between you two.
        </p>
      )}
      {offers.map(({ mentorship, name }) => (
        <OneButton key={mentorship} action={carry} fields={{ goal: goal.id, mentorship }}>
          Go on with {name}
        </OneButton>
      ))}
    </Sheet>
  );
}
