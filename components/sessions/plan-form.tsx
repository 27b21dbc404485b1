'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { planSession } from '@/lib/sessions/actions';
import { KeepDraft } from './keep-draft';
import { WhenFields } from './when-fields';

type PlanFormProps = {
  formKey: string;
  mentorship: string;
  when: { at: string; minutes: number; kind: string; zone: string };
  draft: string;
};

/** A date to come. It counts as nothing until somebody says that it was held (R23). */
export function PlanForm({ formKey, mentorship, when, draft }: PlanFormProps) {
  return (
    <ActionForm action={planSession} className="sheet grid max-w-[680px] gap-6">
      {(state) => (
        <>
          <KeepDraft name={draft} done={state.done === true} />
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="mentorship" value={mentorship} />
          <WhenFields state={state} {...when} />
          <div>
            <SubmitButton>Plan the session</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
