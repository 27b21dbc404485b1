'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { typed } from '@/lib/form-state';
import { askHands } from '@/lib/sessions/plan-actions';

/** A question everybody who attends can raise a hand for (D6). */
export function AskHandsForm({ session, formKey }: { session: string; formKey: string }) {
  return (
    <FormDisclosure action={askHands} summary="Ask for a show of hands">
      {(state) => (
        <>
          <input type="hidden" name="session" value={session} />
          <input type="hidden" name="key" value={formKey} />
          <TextInput
            name="question"
            label="Question"
            required
            maxLength={200}
            hint="For a hand up or not: “Who has trained a model that forgot?”"
            error={state.errors.question}
            defaultValue={typed(state, 'question')}
          />
          <SubmitButton kind="secondary">Ask</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
