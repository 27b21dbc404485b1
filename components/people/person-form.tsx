'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/form-state';
import { PersonFields, type PersonValues } from './person-fields';

type PersonFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  person: PersonValues & { id: string; version: number };
  zones: readonly string[];
};

/** Changes what is written down about a person. */
export function PersonForm({ action, person, zones }: PersonFormProps) {
  return (
    <ActionForm action={action} className="form two pairs" key={person.version}>
      {(state) => (
        <>
          <input type="hidden" name="id" value={person.id} />
          <input type="hidden" name="version" value={person.version} />
          <PersonFields state={state} person={person} zones={zones} />
          <div className="form-actions">
            <SubmitButton>Save</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
