'use client';

import { ActionForm } from '@/components/ui/action-form';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type AnswerFormsProps = {
  goal: string;
  version: number;
  title: string;
  dueOn: string;
  today: string;
  accept: Action;
  counter: Action;
  decline: Action;
};

/** Yes in one click; another text; no with a reason (J-4). */
export function AnswerForms({
  goal,
  version,
  title,
  dueOn,
  today,
  accept,
  counter,
  decline,
}: AnswerFormsProps) {
  const which = (
    <>
      <input type="hidden" name="goal" value={goal} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <div className="grid gap-3">
      <ActionForm action={accept}>
        {() => (
          <>
            {which}
            <SubmitButton>Accept</SubmitButton>
          </>
        )}
      </ActionForm>
      <FormDisclosure summary="Answer with another text" name="answer" action={counter}>
        {(state) => (
          <>
            {which}
            <TextInput
              name="title"
              id="counter-title"
              label="Title"
              required
              maxLength={200}
              error={state.errors.title}
              defaultValue={typed(state, 'title', title)}
            />
            <TextInput
              name="dueOn"
              id="counter-due"
              type="date"
              label="Due"
              optional
              min={today}
              error={state.errors.dueOn}
              defaultValue={typed(state, 'dueOn', dueOn)}
            />
            <TextArea
              name="reason"
              id="counter-reason"
              label="Why otherwise"
              optional
              prose
              maxLength={2000}
              error={state.errors.reason}
              defaultValue={typed(state, 'reason')}
            />
            <SubmitButton kind="secondary">Send back</SubmitButton>
          </>
        )}
      </FormDisclosure>
      <FormDisclosure summary="Decline" name="answer" action={decline}>
        {(state) => (
          <>
            {which}
            <TextArea
              name="reason"
              id="decline-reason"
              label="Your reason"
              hint="A few words. A no is no failure."
              required
              maxLength={2000}
              error={state.errors.reason}
              defaultValue={typed(state, 'reason')}
            />
            <SubmitButton kind="secondary">Decline</SubmitButton>
          </>
        )}
      </FormDisclosure>
    </div>
  );
}
