import { OneButton } from '@/components/ui/one-button';
import type { FormState } from '@/lib/form-state';
import { sayDate } from '@/lib/people/say-time';
import { LeaveForm } from './leave-form';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type LeaveSectionProps = {
  personId: string;
  leave: readonly { id: string; from: string; to: string }[];
  /** the person's calendar day */
  today: string;
  note: Action;
  end: Action;
};

/** Days away of one person, with a way to end each that is not over, and the form for more. */
export function LeaveSection({ personId, leave, today, note, end }: LeaveSectionProps) {
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="quiet max-w-[64ch]">
        On these days every clock pauses: nothing becomes overdue, no pair counts as stalled. The pair, the
        manager and admins see the dates. Nobody is asked what kind of leave it is.
      </p>
      {leave.length > 0 && (
        <ul className="rows">
          {leave.map((one) => (
            <li key={one.id} className="row-between">
              <span>
                {one.from === one.to ? sayDate(one.from) : `${sayDate(one.from)} – ${sayDate(one.to)}`}
                <span className="quiet"> {whenOf(one, today)}</span>
              </span>
              {one.to >= today && (
                <OneButton
                  action={end}
                  fields={{ id: one.id }}
                  name={`${wordOf(one, today)}: ${sayDate(one.from)}`}
                >
                  {wordOf(one, today)}
                </OneButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <LeaveForm action={note} personId={personId} />
    </div>
  );
}

function whenOf(one: { from: string; to: string }, today: string): string {
  if (one.to < today) return 'over';
  return one.from <= today ? 'away now' : 'to come';
}

const wordOf = (one: { from: string }, today: string) => (one.from < today ? 'Back today' : 'Take back');
