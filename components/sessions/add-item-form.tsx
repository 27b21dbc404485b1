'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { typed } from '@/lib/form-state';
import { addActionItem } from '@/lib/sessions/actions';
import type { Owners } from './item-fields';

type AddItemFormProps = { session: string; formKey: string; owners: Owners };

/** One more thing to do. Both of the pair read it. */
export function AddItemForm({ session, formKey, owners }: AddItemFormProps) {
  return (
    <ActionForm action={addActionItem} className="grid gap-3">
      {(state) => (
        <>
          <input type="hidden" name="session" value={session} />
          <input type="hidden" name="key" value={formKey} />
          <TextInput
            name="body"
            id="item-body"
            label="What is to be done"
            hint="Both of you read it."
            maxLength={500}
            error={state.errors.body}
            defaultValue={typed(state, 'body')}
          />
          <div className="grid grid-cols-2 gap-3">
            <Select
              name="owner"
              label="By whom"
              options={[
                { value: 'mentee', label: owners.mentee },
                { value: 'mentor', label: owners.mentor },
              ]}
              error={state.errors.owner}
              defaultValue={typed(state, 'owner', owners.first)}
            />
            <TextInput
              name="dueOn"
              type="date"
              label="Until"
              optional
              error={state.errors.dueOn}
              defaultValue={typed(state, 'dueOn')}
            />
          </div>
          <div>
            <SubmitButton kind="secondary">Add it</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
