'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';
import { PersonFields } from './person-fields';

export type NamedChoice = { value: string; label: string };
type NewPersonFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** lets the same form be sent twice without adding twice (W20) */
  formKey: string;
  managers: readonly NamedChoice[];
  levels: readonly NamedChoice[];
};

/** One person more: who they are, whom they report to, where they start. */
export function NewPersonForm({ action, formKey, managers, levels }: NewPersonFormProps) {
  return (
    <ActionForm action={action} className="form two pairs">
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <PersonFields state={state} />
          <Select
            name="managerId"
            label="Reports to"
            optional
            empty="Nobody"
            options={managers}
            error={state.errors.managerId}
            defaultValue={typed(state, 'managerId')}
          />
          <Select
            name="level"
            label="Level at the start"
            optional
            hint="Stated once; later levels are agreed with the manager."
            empty="Not stated"
            options={levels}
            error={state.errors.level}
            defaultValue={typed(state, 'level')}
          />
          <TextInput
            name="password"
            type="password"
            label="First password"
            optional
            hint="Tell them in person; they can change it."
            autoComplete="new-password"
            maxLength={256}
            error={state.errors.password}
          />
          <div className="form-actions">
            <SubmitButton>Add this person</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
