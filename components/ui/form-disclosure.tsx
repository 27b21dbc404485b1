'use client';

import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import { ActionForm } from './action-form';
import { Disclosure } from './disclosure';

type FormDisclosureProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  summary: ReactNode;
  /** same name = only one open at a time */
  name?: string;
  /** unfolded from the start */
  open?: boolean;
  children: (state: FormState) => ReactNode;
};

/** A form folded behind its verb. A refusal comes back unfolded, also without JavaScript. */
export function FormDisclosure({ action, summary, name, open, children }: FormDisclosureProps) {
  return (
    <ActionForm action={action} className="form-disclosure">
      {(state) => (
        <Disclosure summary={summary} name={name} open={open || isRefused(state) || undefined}>
          <div className="form">{children(state)}</div>
        </Disclosure>
      )}
    </ActionForm>
  );
}

const isRefused = ({ errors, message }: FormState) => Boolean(message) || Object.keys(errors).length > 0;
