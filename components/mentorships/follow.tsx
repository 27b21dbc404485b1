import { ButtonLink } from '@/components/ui/button-link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { withdraw } from '@/lib/mentorships/handover-actions';
import type { Handover } from '@/lib/mentorships/handover-queries';
import type { MentorshipPage } from '@/lib/mentorships/overview';
import { HandoverState } from './handover-state';

type FollowProps = {
  mentorship: MentorshipPage;
  handovers: readonly Handover[];
  viewer: { handle: string; isAdmin: boolean };
};

/** Who follows whom, the way to a hand-over, and the way back from a request that nobody has answered (F59). */
export function Follow({ mentorship, handovers, viewer }: FollowProps) {
  const { id, state, role, mentee, requestedBy } = mentorship;
  const shown = handovers.filter((one) => one.state !== 'declined').slice(0, 2);
  const waits = shown.some((one) => one.fromId === id && one.state === 'waiting');
  const mayAsk =
    state === 'active' && !waits && (role === 'mentor' || (!role && (viewer.isAdmin || mentorship.managed)));
  const mayTake = state === 'requested' && (requestedBy.handle === viewer.handle || viewer.isAdmin);
  if (shown.length === 0 && !mayAsk && !mayTake) return null;
  return (
    <Sheet id="follow" title={mayTake ? 'The request' : 'Hand-over'}>
      <div className="grid gap-3">
        {shown.map((one) => (
          <HandoverState
            key={one.nextId}
            id={id}
            one={one}
            mentee={mentee.name}
            mayWithdraw={one.mine || viewer.isAdmin}
          />
        ))}
        {mayAsk && (
          <p>
            <ButtonLink href={`/mentorships/${id}/hand-over`} small>
              Hand over to somebody else
            </ButtonLink>
          </p>
        )}
        {mayTake && (
          <OneButton action={withdraw} fields={{ mentorship: id }}>
            Withdraw the request
          </OneButton>
        )}
      </div>
    </Sheet>
  );
}
