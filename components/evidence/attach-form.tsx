'use client';

import { ActionForm } from '@/components/ui/action-form';
import { type OptionGroup, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, typed } from '@/lib/form-state';

type AttachFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  evidence: string;
  milestones: readonly OptionGroup[];
};

/** Any milestone, by hand. */
export function AttachForm({ action, evidence, milestones }: AttachFormProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="evidence" value={evidence} />
          <Select
            name="milestone"
            label="Another milestone"
            empty="Choose a milestone"
            options={milestones}
            error={state.errors.milestone}
            defaultValue={typed(state, 'milestone')}
          />
          <SubmitButton kind="secondary">Attach</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
