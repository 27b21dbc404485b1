'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { type FormState, typed } from '@/lib/form-state';

type SpeakFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  request: string;
  /** who will read it, in words */
  readers: string;
};

/** What somebody saw, in their own words. */
export function SpeakForm({ action, request, readers }: SpeakFormProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="request" value={request} />
          <TextArea
            name="statement"
            id={`statement-${request}`}
            label="What did you see?"
            hint={`What they did, in your words. Read by ${readers}.`}
            required
            prose
            maxLength={8000}
            error={state.errors.statement}
            defaultValue={typed(state, 'statement')}
          />
          <SubmitButton>Say it</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
