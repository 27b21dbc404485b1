'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Conflict } from '@/components/ui/conflict';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/form-state';
import { PersonFields, type PersonValues } from './person-fields';

type PersonFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  person: PersonValues & { id: string; version: number };
};

/** Changes what is written down about a person. */
export function PersonForm({ action, person }: PersonFormProps) {
  return (
    <ActionForm action={action} className="form two pairs">
      {(state) => (
        <>
          <input type="hidden" name="id" value={person.id} />
          <input type="hidden" name="version" value={person.version} />
          <div className="whole">
            <Conflict state={state}>
              {[person.name, person.email, person.title, person.zone, person.isAdmin && 'admin']
                .filter(Boolean)
                .join(' · ')}
            </Conflict>
          </div>
          <PersonFields state={state} person={person} />
          <div className="form-actions">
            <SubmitButton>Save</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
