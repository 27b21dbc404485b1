'use client';

import { ActionForm } from '@/components/ui/action-form';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { RadioGroup } from '@/components/ui/radio-group';
import { type Option, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type DisagreeProps = { action: Action; formKey: string; person: string; milestone: string; other: string };

/** One click and a reason (J-8): Enter sends it. */
export function DisagreeForm({ action, formKey, person, milestone, other }: DisagreeProps) {
  return (
    <FormDisclosure summary="I see it differently" name="standing" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="person" value={person} />
          <input type="hidden" name="milestone" value={milestone} />
          <TextInput
            name="reason"
            id="disagree"
            label="How do you see it?"
            hint={`${other} and you read this, and a second rater if one of you asks one. No manager does.`}
            required
            maxLength={2000}
            autoComplete="off"
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton kind="secondary">Say so</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

type AskRaterProps = { action: Action; disagreement: string; people: readonly Option[] };

/** Somebody without a stake in it. */
export function AskRaterForm({ action, disagreement, people }: AskRaterProps) {
  return (
    <FormDisclosure summary="Ask a second rater" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="disagreement" value={disagreement} />
          <Select
            name="rater"
            label="Whom do you both trust with it?"
            hint="They read the two words and the evidence on this milestone. Whoever manages, reports to or is paired with one of you is not on the list."
            empty="Choose a person"
            options={people}
            error={state.errors.rater}
            defaultValue={typed(state, 'rater')}
          />
          <SubmitButton kind="secondary">Ask them</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

const words = [
  { value: 'met', label: 'Met' },
  { value: 'not-yet', label: 'Not yet' },
  { value: 'no-opportunity-yet', label: 'No opportunity yet' },
];

/** The second rater's own word, and why. */
export function WeighForm({ action, rating, readers }: { action: Action; rating: string; readers: string }) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="rating" value={rating} />
          <RadioGroup
            name="word"
            id={`word-${rating}`}
            legend="How do you see it?"
            options={words}
            required
            inline
            error={state.errors.word}
            defaultValue={typed(state, 'word')}
          />
          <TextArea
            name="reason"
            id={`weigh-${rating}`}
            label="Why?"
            hint={`Read by ${readers}, and by nobody else.`}
            required
            prose
            maxLength={2000}
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton>Say it</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
