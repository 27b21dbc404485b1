'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { planSessions } from '@/lib/sessions/plan-actions';
import { GroupFields } from './group-fields';
import { KeepDraft } from './keep-draft';
import { PlaceField } from './place-field';
import { RepeatFields } from './repeat-fields';
import { WhenFields } from './when-fields';

type PlanFormProps = {
  formKey: string;
  mentorship: string;
  when: { at: string; minutes: number; kind: string; zone: string };
  /** whose clock a series can keep: the reader's first */
  zones: { value: string; label: string }[];
  /** whom the reader mentors besides, by mentorship; null for a mentee, who hosts no group */
  others: { mentorship: string; name: string }[] | null;
  draft: string;
};

/** A date to come, or many. It counts as nothing until somebody says that it was held (R23). */
export function PlanForm({ formKey, mentorship, when, zones, others, draft }: PlanFormProps) {
  return (
    <ActionForm action={planSessions} className="group sheet grid max-w-[680px] gap-6">
      {(state) => (
        <>
          <KeepDraft name={draft} done={state.done === true} />
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="mentorship" value={mentorship} />
          <WhenFields state={state} {...when} label="Starts" withGroup={others !== null} />
          {others && <GroupFields state={state} others={others} />}
          <RepeatFields state={state} zones={zones}>
            <PlaceField state={state} />
          </RepeatFields>
          <div>
            <SubmitButton>Plan it</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
