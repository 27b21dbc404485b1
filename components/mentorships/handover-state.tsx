import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { withdraw } from '@/lib/mentorships/handover-actions';
import type { Handover } from '@/lib/mentorships/handover-queries';

type HandoverStateProps = { id: string; one: Handover; mentee: string; mayWithdraw: boolean };

/** Where a hand-over stands, from either end of it. */
export function HandoverState({ id, one, mentee, mayWithdraw }: HandoverStateProps) {
  const isOld = one.fromId === id;
  const other = isOld ? one.next : one.from;
  const link = other && (
    <Link href={`/mentorships/${isOld ? one.nextId : one.fromId}` as Route}>{other}</Link>
  );
  if (!isOld)
    return (
      <p>
        Follows {link ?? 'an earlier mentor'}:{' '}
        {one.state === 'done'
          ? 'the goals have come along.'
          : 'once both accept, that mentorship ends and its goals come along.'}
      </p>
    );
  if (one.state === 'done')
    return <p>{link ?? 'Somebody else'} has taken over. Goals went along; notes stayed.</p>;
  if (one.state === 'declined')
    return <p className="quiet">Somebody was asked to follow and it has not come about.</p>;
  const missing = [
    one.mentorAccepted ? null : (one.next ?? 'the new mentor'),
    one.menteeAccepted ? null : mentee,
  ].filter(Boolean);
  return (
    <div className="row-between">
      <p>
        {link ?? 'Somebody'} is to follow. Waits for {missing.join(' and ')}.
      </p>
      {mayWithdraw && (
        <OneButton action={withdraw} fields={{ mentorship: one.nextId }}>
          Withdraw
        </OneButton>
      )}
    </div>
  );
}
