'use client';

import { ActionForm } from '@/components/ui/action-form';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { RadioGroup, type RadioOption } from '@/components/ui/radio-group';
import { type Option, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type About = { action: Action; person: string; milestone: string };

/** Offers a milestone; its owner says who reads the evidence from now on, with the team suggested. */
export function AskForm({
  action,
  person,
  milestone,
  audiences,
}: About & { audiences: readonly RadioOption[] }) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="person" value={person} />
          <input type="hidden" name="milestone" value={milestone} />
          {audiences.length > 0 && (
            <RadioGroup
              name="audience"
              legend="Who reads its evidence"
              options={audiences}
              error={state.errors.audience}
              defaultValue={typed(state, 'audience', 'team')}
            />
          )}
          <SubmitButton>Ask for sign-off</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

type ObserverFormProps = {
  action: Action;
  milestone: string;
  items: readonly Option[];
  people: readonly Option[];
};

/** Asks somebody who was there to speak to one item; they see that item and nothing else. */
export function ObserverForm({ action, milestone, items, people }: ObserverFormProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="milestone" value={milestone} />
          <Select
            name="evidence"
            label="Which item should they speak to?"
            hint="They see this item and nothing else."
            options={items}
            error={state.errors.evidence}
            defaultValue={typed(state, 'evidence')}
          />
          <Select
            name="observer"
            label="Who was there?"
            empty="Choose a person"
            options={people}
            error={state.errors.observer}
            defaultValue={typed(state, 'observer')}
          />
          <SubmitButton kind="secondary">Ask them</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

type SayFormProps = About & {
  formKey: string;
  name: string;
  summary: string;
  label: string;
  hint: string;
  verb: string;
};

/** A standing that needs a sentence: not yet, or no opportunity yet. */
export function SayForm({
  action,
  formKey,
  person,
  milestone,
  name,
  summary,
  label,
  hint,
  verb,
}: SayFormProps) {
  return (
    <FormDisclosure summary={summary} name="standing" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="person" value={person} />
          <input type="hidden" name="milestone" value={milestone} />
          <TextArea
            name="reason"
            id={name}
            label={label}
            hint={hint}
            required
            maxLength={2000}
            prose
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton kind="secondary">{verb}</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
