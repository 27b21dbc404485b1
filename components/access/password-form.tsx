'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import type { FormState } from '@/lib/form-state';

type Props = { action: (before: FormState, form: FormData) => Promise<FormState>; hasPassword: boolean };

/** Passwords are the one thing a refused form does not give back. */
export function PasswordForm({ action, hasPassword }: Props) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          {hasPassword && (
            <TextInput
              name="current"
              type="password"
              label="Current password"
              autoComplete="current-password"
              required
              error={state.errors.current}
            />
          )}
          <TextInput
            name="password"
            type="password"
            label="New password"
            hint="At least 8 characters. Three unrelated words make a good one."
            autoComplete="new-password"
            required
            maxLength={256}
            error={state.errors.password}
          />
          <SubmitButton>{hasPassword ? 'Change password' : 'Set password'}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
