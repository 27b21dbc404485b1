'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/form-state';
import { RhythmFields } from './rhythm-fields';

type CadenceFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  mentorshipId: string;
  cadence: { id: string; everyDays: number; minutes: number };
};

/** A new agreed rhythm. The cadence that was on the screen goes along, so that nobody overwrites what they have not seen. */
export function CadenceForm({ action, mentorshipId, cadence }: CadenceFormProps) {
  return (
    <ActionForm action={action} className="form two pairs">
      {(state) => (
        <>
          <input type="hidden" name="id" value={mentorshipId} />
          <input type="hidden" name="seen" value={cadence.id} />
          <RhythmFields state={state} everyDays={cadence.everyDays} minutes={cadence.minutes} />
          <div className="form-actions">
            <SubmitButton kind="secondary">Change for both</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
