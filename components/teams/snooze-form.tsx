'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type SnoozeFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  pair: string;
  /** earliest, proposed and latest last day */
  days: { first: string; proposed: string; last: string };
};

/** Set aside until a day, with a reason that only its writer reads. */
export function SnoozeForm({ action, formKey, pair, days }: SnoozeFormProps) {
  return (
    <FormDisclosure summary="Snooze" name="snooze" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="pair" value={pair} />
          <TextInput
            name="reason"
            id={`reason-${pair}`}
            label="Why it can wait"
            hint="Only you read it."
            required
            maxLength={300}
            autoComplete="off"
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <TextInput
            name="until"
            id={`until-${pair}`}
            label="Until"
            type="date"
            required
            min={days.first}
            max={days.last}
            error={state.errors.until}
            defaultValue={typed(state, 'until', days.proposed)}
          />
          <SubmitButton kind="secondary" small>
            Set it aside
          </SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
