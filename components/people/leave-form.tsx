'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type LeaveFormProps = { action: (before: FormState, form: FormData) => Promise<FormState>; personId: string };

/** First and last day away. There is no field for the kind of leave, on purpose (R21). */
export function LeaveForm({ action, personId }: LeaveFormProps) {
  return (
    <ActionForm action={action} className="form two pairs">
      {(state) => (
        <>
          <input type="hidden" name="personId" value={personId} />
          <TextInput
            name="from"
            type="date"
            label="First day away"
            required
            error={state.errors.from}
            defaultValue={typed(state, 'from')}
          />
          <TextInput
            name="to"
            type="date"
            label="Last day away"
            required
            error={state.errors.to}
            defaultValue={typed(state, 'to')}
          />
          <div className="form-actions">
            <SubmitButton kind="secondary">Note these days</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
