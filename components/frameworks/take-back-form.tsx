'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import type { FormState } from '@/lib/form-state';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  version: number;
  /** rows with a button each, that says which */
  children: ReactNode;
};

/** One form around a list, so that a hundred rows cost a hundred buttons and no more. */
export function TakeBackForm({ action, version, children }: Props) {
  return (
    <ActionForm action={action}>
      {() => (
        <>
          <input type="hidden" name="version" value={version} />
          {children}
        </>
      )}
    </ActionForm>
  );
}
