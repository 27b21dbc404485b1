'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormState, untouched } from '@/lib/form-state';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  person: string;
  next?: string;
  children: ReactNode;
};

/** One click signs in as this demo person. */
export function DemoButton({ action, person, next, children }: Props) {
  const [state, send] = useActionState(action, untouched);
  const refused = state.message ?? Object.values(state.errors)[0];
  return (
    <form action={send}>
      <input type="hidden" name="person" value={person} />
      {next && <input type="hidden" name="next" value={next} />}
      <button type="submit" className="gate-person">
        {children}
      </button>
      {refused && (
        <p role="alert">
          <strong>{refused}</strong>
        </p>
      )}
    </form>
  );
}
