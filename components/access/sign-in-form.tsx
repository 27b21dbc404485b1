'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  next?: string;
  open: boolean;
};

/** E-mail and password. In the demo it waits behind a line, because nobody there has a password. */
export function SignInForm({ action, next, open }: Props) {
  return (
    <details className="gate-form" open={open}>
      <summary>Sign in with e-mail and password</summary>
      <ActionForm action={action} className="form">
        {(state) => (
          <>
            {next && <input type="hidden" name="next" value={next} />}
            <TextInput
              name="email"
              type="email"
              label="E-mail"
              autoComplete="username"
              required
              error={state.errors.email}
              defaultValue={typed(state, 'email')}
            />
            <TextInput
              name="password"
              type="password"
              label="Password"
              autoComplete="current-password"
              required
              maxLength={256}
              error={state.errors.password}
            />
            <SubmitButton>Sign in</SubmitButton>
          </>
        )}
      </ActionForm>
    </details>
  );
}
