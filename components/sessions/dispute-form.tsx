'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { RadioGroup } from '@/components/ui/radio-group';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import type { SessionState } from '@/db/enums';
import { typed } from '@/lib/form-state';
import { disputeOutcome } from '@/lib/sessions/plan-actions';
import { stateWords } from '@/lib/sessions/say-session';

type DisputeFormProps = { session: string; state: SessionState; other: string };

const outcomes = ['held', 'missed', 'cancelled'] as const;

/** Says what it was instead; the other side answers (R23). */
export function DisputeForm({ session, state: now, other }: DisputeFormProps) {
  const options = outcomes.filter((one) => one !== now).map((value) => ({ value, label: stateWords[value] }));
  return (
    <FormDisclosure action={disputeOutcome} summary="You see it differently?">
      {(state) => (
        <>
          <input type="hidden" name="session" value={session} />
          <RadioGroup
            name="claims"
            legend="What it was"
            inline
            required
            options={options}
            error={state.errors.claims}
            defaultValue={typed(state, 'claims', options[0]?.value)}
          />
          <TextInput
            name="reason"
            id="dispute-reason"
            label="Why"
            optional
            maxLength={1000}
            hint={`Only you and ${other} read it.`}
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton kind="secondary">Ask {other}</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
