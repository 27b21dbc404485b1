'use client';

import { ActionForm } from '@/components/ui/action-form';
import { type Option, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { typed } from '@/lib/form-state';
import { shareNote } from '@/lib/sessions/readers-actions';

/** One named person more who reads this one note. */
export function ShareForm({ note, choices }: { note: string; choices: Option[] }) {
  return (
    <ActionForm action={shareNote} className="grid gap-4">
      {(state) => (
        <>
          <input type="hidden" name="note" value={note} />
          <Select
            name="reader"
            label="Who"
            hint="They read this note from now on, nothing else, until you take it back."
            empty="Choose a person"
            options={choices}
            error={state.errors.reader}
            defaultValue={typed(state, 'reader')}
          />
          <div>
            <SubmitButton kind="secondary">Show it</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
