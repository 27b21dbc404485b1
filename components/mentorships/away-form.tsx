'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed, typedAll } from '@/lib/form-state';

export type Mentee = { mentorshipId: string; name: string };
type Option = { value: string; label: string };
type AwayFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  mentees: readonly Mentee[];
  people: readonly Option[];
};

/** Dates, a stand-in, confirm (S-7). There is no field for the kind of leave, on purpose (R21). */
export function AwayForm({ action, mentees, people }: AwayFormProps) {
  return (
    <ActionForm action={action} className="form two pairs">
      {(state) => (
        <>
          <TextInput
            name="from"
            type="date"
            label="First day away"
            required
            error={state.errors.from}
            defaultValue={typed(state, 'from')}
          />
          <TextInput
            name="to"
            type="date"
            label="Last day away"
            required
            error={state.errors.to}
            defaultValue={typed(state, 'to')}
          />
          {mentees.length > 0 && <StandInFields {...{ state, mentees, people }} />}
          <div className="form-actions">
            <SubmitButton>Note these days</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

type FieldsProps = Omit<AwayFormProps, 'action'> & { state: FormState };

function StandInFields({ state, mentees, people }: FieldsProps) {
  const others = typedAll(state, 'other[]');
  return (
    <div className="whole grid gap-3">
      <Select
        name="standIn"
        label={
          mentees.length > 1 ? 'Who stands in for all of them?' : `Who stands in with ${mentees[0]?.name}?`
        }
        hint="On these days they see goals, evidence and standings, and can sign off. They see no notes and no sessions."
        optional
        empty="Nobody: it waits for you"
        options={people}
        error={state.errors.standIn}
        defaultValue={typed(state, 'standIn')}
      />
      {mentees.length > 1 ? (
        <Disclosure summary="Somebody else for one of them" open={others.some((other) => other !== 'same')}>
          <div className="form two pairs">
            {mentees.map((mentee, at) => (
              <div key={mentee.mentorshipId}>
                <input type="hidden" name="pair[]" value={mentee.mentorshipId} />
                <Select
                  id={`other-${at}`}
                  name="other[]"
                  label={mentee.name}
                  options={[
                    { value: 'same', label: 'the same for all' },
                    { value: 'nobody', label: 'nobody' },
                    ...people,
                  ]}
                  defaultValue={others[at] ?? 'same'}
                />
              </div>
            ))}
          </div>
        </Disclosure>
      ) : (
        mentees.map(({ mentorshipId }) => (
          <input key={mentorshipId} type="hidden" name="pair[]" value={mentorshipId} />
        ))
      )}
    </div>
  );
}
