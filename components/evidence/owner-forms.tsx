'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { RadioGroup, type RadioOption } from '@/components/ui/radio-group';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type ReadersFormProps = {
  action: Action;
  evidence: string;
  audience: string;
  options: readonly RadioOption[];
};

/** The owner widens or narrows; each change is on record (R1). */
export function ReadersForm({ action, evidence, audience, options }: ReadersFormProps) {
  return (
    <FormDisclosure summary="Change who reads it" name="owner" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="evidence" value={evidence} />
          <RadioGroup
            name="audience"
            legend="Who reads this"
            options={options}
            error={state.errors.audience}
            defaultValue={typed(state, 'audience', audience)}
          />
          <SubmitButton kind="secondary">Save</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

type CorrectFormProps = {
  action: Action;
  formKey: string;
  today: string;
  item: {
    id: string;
    title: string;
    body: string | null;
    url: string | null;
    context: string | null;
    keptItRunning: boolean;
    happenedOn: string;
  };
};

/** A correction stands beside the earlier text, which stays (R20). */
export function CorrectForm({ action, formKey, today, item }: CorrectFormProps) {
  return (
    <FormDisclosure summary="Correct it" name="owner" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="evidence" value={item.id} />
          <TextInput
            name="title"
            label="Title"
            required
            maxLength={200}
            error={state.errors.title}
            defaultValue={typed(state, 'title', item.title)}
          />
          <TextInput
            name="url"
            type="url"
            label="Link"
            optional
            maxLength={2000}
            error={state.errors.url}
            defaultValue={typed(state, 'url', item.url ?? '')}
          />
          <TextArea
            name="body"
            label="In your words"
            optional
            prose
            maxLength={8000}
            error={state.errors.body}
            defaultValue={typed(state, 'body', item.body ?? '')}
          />
          <TextInput
            name="context"
            label="Project, team or situation"
            optional
            maxLength={120}
            error={state.errors.context}
            defaultValue={typed(state, 'context', item.context ?? '')}
          />
          <TextInput
            name="happenedOn"
            type="date"
            label="When it happened"
            required
            max={today}
            error={state.errors.happenedOn}
            defaultValue={typed(state, 'happenedOn', item.happenedOn)}
          />
          <Checkbox
            name="keptItRunning"
            label="It kept something running"
            defaultChecked={item.keptItRunning}
          />
          <SubmitButton kind="secondary">Save the correction</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
