'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { type FormState, typed } from '@/lib/form-state';

type HandoverFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  mentorship: string;
  people: readonly { value: string; label: string }[];
  mentee: string;
};

/** Who could follow. The reason is asked for only where the new mentor manages the mentee (F58). */
export function HandoverForm({ action, formKey, mentorship, people, mentee }: HandoverFormProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="mentorship" value={mentorship} />
          <Select
            name="mentorId"
            label={`Who mentors ${mentee} next?`}
            required
            empty="Choose"
            options={people}
            error={state.errors.mentorId ?? state.errors.purpose}
            defaultValue={typed(state, 'mentorId')}
          />
          {(state.errors.reason || typed(state, 'reason')) && (
            <TextArea
              name="reason"
              label="Why is the pair still right?"
              maxLength={1000}
              error={state.errors.reason}
              defaultValue={typed(state, 'reason')}
            />
          )}
          <SubmitButton>Ask both</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
