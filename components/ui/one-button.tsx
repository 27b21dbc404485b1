'use client';

import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import { ActionForm } from './action-form';
import type { ButtonKind } from './button-class';
import { SubmitButton } from './submit-button';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** hidden fields */
  fields: Record<string, string | number>;
  kind?: ButtonKind;
  small?: boolean;
  /** what a screen reader says when the visible words repeat in a list */
  name?: string;
  children: ReactNode;
};

/** A form that is one button: end, accept, mark done. */
export function OneButton({ action, fields, kind = 'secondary', small = true, name, children }: Props) {
  return (
    <ActionForm action={action} className="one-button">
      {() => (
        <>
          {Object.entries(fields).map(([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} />
          ))}
          <SubmitButton kind={kind} small={small} aria-label={name}>
            {children}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
