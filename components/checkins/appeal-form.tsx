'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { type Option, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type AppealFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  checkIn: string;
  milestones: readonly Option[];
  other: string;
};

/** One milestone and a reason; whom to ask is chosen by either of the two on its page (J-8). */
export function AppealForm({ action, checkIn, milestones, other }: AppealFormProps) {
  return (
    <FormDisclosure summary="I want somebody else to look at it" name="appeal" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="checkIn" value={checkIn} />
          <Select
            name="milestone"
            label="Which milestone?"
            empty="Choose one you see differently"
            options={milestones}
            required
            error={state.errors.milestone}
            defaultValue={typed(state, 'milestone')}
          />
          <TextInput
            name="reason"
            id="appeal-reason"
            label="How do you see it?"
            hint={`${other} and you read this, and the second rater you ask next. No manager does.`}
            required
            maxLength={2000}
            autoComplete="off"
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton kind="secondary">Appeal, and close the check-in</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
