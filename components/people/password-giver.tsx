'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import type { FormState } from '@/lib/form-state';

type PasswordGiverProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  personId: string;
};

/** A first password, or a new one for somebody who lost theirs. */
export function PasswordGiver({ action, personId }: PasswordGiverProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="id" value={personId} />
          <TextInput
            name="password"
            type="password"
            label="New password"
            hint="Every sign-in of theirs ends. Tell them in person; they can change it."
            autoComplete="new-password"
            required
            maxLength={256}
            error={state.errors.password}
          />
          <SubmitButton kind="secondary">Give this password</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
