'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Checkbox } from '@/components/ui/checkbox';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { RadioGroup } from '@/components/ui/radio-group';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type AskProps = { action: Action; formKey: string; milestone: string };

/** Two clicks and one line (J-6). The manager hears of it only when this is ticked. */
export function AskOpportunityForm({ action, formKey, milestone }: AskProps) {
  return (
    <FormDisclosure summary="Ask for an opportunity" name="standing" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="milestone" value={milestone} />
          <TextInput
            name="line"
            id="opportunity-line"
            label="What would you like to try?"
            hint="Your mentors read this line."
            required
            maxLength={300}
            autoComplete="off"
            error={state.errors.line}
            defaultValue={typed(state, 'line')}
          />
          <Checkbox
            name="forManager"
            label="My manager may read it, too"
            hint="Not ticked, they do not learn that you asked."
            error={state.errors.forManager}
            defaultChecked={typed(state, 'forManager') === 'on'}
          />
          <SubmitButton kind="secondary">Ask</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

const answers = [
  { value: 'here-is-one', label: 'Here is one' },
  { value: 'not-now', label: 'Not now, because' },
];

/** The answer of a mentor or manager: here is one, or not now and why. */
export function AnswerForm({ action, request, person }: { action: Action; request: string; person: string }) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="request" value={request} />
          <RadioGroup
            name="answer"
            id={`answer-${request}`}
            legend={`Your answer to ${person}`}
            inline
            required
            options={answers}
            error={state.errors.answer}
            defaultValue={typed(state, 'answer', 'here-is-one')}
          />
          <TextInput
            name="line"
            id={`line-${request}`}
            label="Which one, or why not now"
            required
            maxLength={300}
            autoComplete="off"
            error={state.errors.line}
            defaultValue={typed(state, 'line')}
          />
          <SubmitButton kind="secondary">Answer</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
