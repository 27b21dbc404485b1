import { Disclosure } from '@/components/ui/disclosure';
import { OneButton } from '@/components/ui/one-button';
import type { FormState } from '@/lib/form-state';
import type { MyLeave } from '@/lib/mentorships/absence-queries';
import { sayDays } from '@/lib/mentorships/away';
import { sayDate } from '@/lib/people/say-time';
import type { Mentee } from './away-form';
import { LastDayForm, NameStandInForm } from './away-forms';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type AwayListProps = {
  leave: readonly MyLeave[];
  mentees: readonly Mentee[];
  people: readonly { value: string; label: string }[];
  /** the viewer's calendar day */
  today: string;
  move: Action;
  end: Action;
  name: Action;
  stop: Action;
};

/** My days away that are not over: who stands in for whom, and every way to change them. */
export function AwayList({ leave, mentees, people, today, move, end, name, stop }: AwayListProps) {
  return (
    <ul className="rows">
      {leave.map((one) => (
        <li key={one.id} className="grid gap-3">
          <div className="row-between">
            <span>
              <strong>{sayDays(one.from, one.to)}</strong>
              <span className="quiet"> {one.from <= today ? 'away now' : 'to come'}</span>
            </span>
            <OneButton
              action={end}
              fields={{ id: one.id }}
              name={`${wordOf(one, today)}: ${sayDate(one.from)}`}
            >
              {wordOf(one, today)}
            </OneButton>
          </div>
          <ul className="plain-rows">
            {mentees.map((mentee) => (
              <li key={mentee.mentorshipId}>
                <ForMentee {...{ leave: one, mentee, people, name, stop }} />
              </li>
            ))}
          </ul>
          <Disclosure summary="Change the last day">
            <LastDayForm action={move} leave={one} today={today} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

const wordOf = (one: { from: string }, today: string) => (one.from < today ? 'Back today' : 'Take back');

type ForMenteeProps = Pick<AwayListProps, 'people' | 'name' | 'stop'> & { leave: MyLeave; mentee: Mentee };

function ForMentee({ leave, mentee, people, name, stop }: ForMenteeProps) {
  const given = leave.standIns.filter((each) => each.mentorshipId === mentee.mentorshipId);
  if (given.length === 0)
    return (
      <Disclosure summary={`${mentee.name}: nobody stands in. Name somebody`}>
        <NameStandInForm action={name} leave={leave.id} mentee={mentee} people={people} />
      </Disclosure>
    );
  return given.map((each) => (
    <span key={each.id} className="row-between">
      <span>
        {mentee.name}: {each.name} stands in
        {(each.from !== leave.from || each.to !== leave.to) && (
          <span className="quiet"> {sayDays(each.from, each.to)}</span>
        )}
      </span>
      <OneButton action={stop} fields={{ delegation: each.id }} name={`End: ${each.name} for ${mentee.name}`}>
        End it
      </OneButton>
    </span>
  ));
}
