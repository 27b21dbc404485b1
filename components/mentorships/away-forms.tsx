'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';
import type { Mentee } from './away-form';

type Action = (before: FormState, form: FormData) => Promise<FormState>;

/** Back earlier or later; the stand-ins follow. */
export function LastDayForm({
  action,
  leave,
  today,
}: {
  action: Action;
  leave: { id: string; to: string };
  today: string;
}) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="leave" value={leave.id} />
          <TextInput
            id={`to-${leave.id}`}
            name="to"
            type="date"
            label="Last day away"
            min={today}
            required
            error={state.errors.to}
            defaultValue={typed(state, 'to', leave.to)}
          />
          <SubmitButton kind="secondary">Change it</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

type NameProps = {
  action: Action;
  leave: string;
  mentee: Mentee;
  people: readonly { value: string; label: string }[];
};

export function NameStandInForm({ action, leave, mentee, people }: NameProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="leave" value={leave} />
          <input type="hidden" name="pair" value={mentee.mentorshipId} />
          <Select
            id={`name-${leave}-${mentee.mentorshipId}`}
            name="standIn"
            label={`Who stands in with ${mentee.name}?`}
            empty="Choose"
            required
            options={people}
            error={state.errors.standIn}
            defaultValue={typed(state, 'standIn')}
          />
          <SubmitButton kind="secondary">Name them</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
