'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, typed } from '@/lib/form-state';
import type { NamedChoice } from './new-person-form';

type ManagerFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  personId: string;
  managerId: string | null;
  managers: readonly NamedChoice[];
};

/** Whom a person reports to from now on. */
export function ManagerForm({ action, personId, managerId, managers }: ManagerFormProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="id" value={personId} />
          <Select
            name="managerId"
            label="Reports to"
            hint="A change begins at once: what the team audience opens follows it."
            empty="Nobody"
            options={managers}
            error={state.errors.managerId}
            defaultValue={typed(state, 'managerId', managerId ?? '')}
          />
          <SubmitButton kind="secondary">Set from now on</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
