'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';
import type { Which } from './move-forms';

type EditFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  which: Which;
  title: string;
  why: string;
  dueOn: string;
};

/** Title, why and due day of a goal that has begun. */
export function EditForm({ action, which, title, why, dueOn }: EditFormProps) {
  return (
    <FormDisclosure summary="Edit the text or the due day" name="move" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="goal" value={which.goal} />
          <input type="hidden" name="version" value={which.version} />
          <TextInput
            name="title"
            label="Title"
            required
            maxLength={200}
            error={state.errors.title}
            defaultValue={typed(state, 'title', title)}
          />
          <TextArea
            name="why"
            label="Why"
            optional
            prose
            maxLength={4000}
            error={state.errors.why}
            defaultValue={typed(state, 'why', why)}
          />
          <TextInput
            name="dueOn"
            type="date"
            label="Due"
            optional
            error={state.errors.dueOn}
            defaultValue={typed(state, 'dueOn', dueOn)}
          />
          <SubmitButton kind="secondary">Save</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
