'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { RadioGroup } from '@/components/ui/radio-group';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;

/** Lets the gate pass without one milestone, with a reason. */
export function WaiveForm({
  action,
  person,
  milestone,
}: {
  action: Action;
  person: string;
  milestone: string;
}) {
  return (
    <FormDisclosure summary={`Waive ${milestone}`} name="waive" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="person" value={person} />
          <input type="hidden" name="milestone" value={milestone} />
          <TextArea
            name="reason"
            id={`waive-${milestone}`}
            label="Why is this gate fair without it?"
            hint="They and their mentors read it."
            required
            maxLength={1000}
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton kind="secondary">Waive it</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

type TalkFormProps = {
  action: Action;
  formKey: string;
  person: string;
  to: string;
  ready: boolean;
  today: string;
};

/** What came of the talk, and when. */
export function TalkForm({ action, formKey, person, to, ready, today }: TalkFormProps) {
  const outcomes = [
    { value: 'agreed', label: `We agreed on ${to}`, disabled: !ready },
    { value: 'not-now', label: 'Not now' },
  ];
  return (
    <FormDisclosure summary="Record the talk" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="person" value={person} />
          <RadioGroup
            name="outcome"
            legend="What came of it"
            hint={ready ? undefined : 'A level can be agreed once the gate is met.'}
            options={outcomes}
            required
            error={state.errors.outcome}
            defaultValue={typed(state, 'outcome', ready ? 'agreed' : 'not-now')}
          />
          <TextInput
            name="heldOn"
            label="Day of the talk"
            type="date"
            max={today}
            required
            error={state.errors.heldOn}
            defaultValue={typed(state, 'heldOn', today)}
          />
          <TextArea
            name="reason"
            id="talk-words"
            label="What you said to each other"
            optional
            hint="The two of you read it."
            maxLength={1000}
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton kind="secondary">Record it</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
