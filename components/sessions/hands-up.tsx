import { OneButton } from '@/components/ui/one-button';
import type { ShowOfHands } from '@/lib/sessions/group-queries';
import { closePoll, raiseHand } from '@/lib/sessions/plan-actions';

type HandsUpProps = {
  poll: ShowOfHands;
  session: { id: string; open: boolean };
  viewer: { id: string };
  people: number;
};

/** One question: whose hands are up, and one's own. */
export function HandsUp({ poll, session, viewer, people }: HandsUpProps) {
  const mine = poll.hands.some((hand) => hand.id === viewer.id);
  const names = poll.hands.map((hand) => (hand.id === viewer.id ? 'you' : hand.name)).join(', ');
  const open = session.open && !poll.closedAt;
  const fields = { session: session.id, poll: poll.id };
  return (
    <li className="grid gap-2">
      <span>
        <strong>{poll.question}</strong>
        <span className="text-13 text-ink-3">
          {' '}
          {poll.askedById === viewer.id ? 'you asked' : `asked by ${poll.askedBy}`}
          {poll.closedAt && ' · closed'}
        </span>
      </span>
      <span>
        {poll.hands.length} of {people} hands up{names && <span className="text-ink-2">: {names}</span>}
      </span>
      {open && (
        <div className="flex flex-wrap gap-2">
          <OneButton
            action={raiseHand}
            fields={{ ...fields, up: mine ? 'no' : 'yes' }}
            kind={mine ? 'secondary' : 'primary'}
            name={`${mine ? 'Lower' : 'Raise'} my hand: ${poll.question}`}
          >
            {!mine && <span aria-hidden="true">✋</span>} {mine ? 'Lower' : 'Raise'} my hand
          </OneButton>
          {poll.askedById === viewer.id && (
            <OneButton action={closePoll} fields={fields} name={`Close: ${poll.question}`}>
              Close
            </OneButton>
          )}
        </div>
      )}
    </li>
  );
}
