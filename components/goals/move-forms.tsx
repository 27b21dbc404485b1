'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { RadioGroup } from '@/components/ui/radio-group';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
export type Which = { goal: string; version: number };

const Hidden = ({ goal, version }: Which) => (
  <>
    <input type="hidden" name="goal" value={goal} />
    <input type="hidden" name="version" value={version} />
  </>
);

/** Blocked names what blocks it and who can lift it (R13). */
export function BlockForm({ action, which }: { action: Action; which: Which }) {
  return (
    <FormDisclosure summary="It is blocked" name="move" action={action}>
      {(state) => (
        <>
          <Hidden {...which} />
          <TextInput
            name="blocker"
            label="What blocks it"
            required
            maxLength={500}
            error={state.errors.blocker}
            defaultValue={typed(state, 'blocker')}
          />
          <TextInput
            name="lifter"
            label="Who can lift it"
            required
            maxLength={120}
            error={state.errors.lifter}
            defaultValue={typed(state, 'lifter')}
          />
          <SubmitButton kind="secondary">Mark as blocked</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

export function SuspendForm({ action, which }: { action: Action; which: Which }) {
  return (
    <FormDisclosure summary="Set it aside" name="move" action={action}>
      {(state) => (
        <>
          <Hidden {...which} />
          <TextArea
            name="reason"
            id="suspend-reason"
            label="Until when, or why"
            optional
            maxLength={2000}
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton kind="secondary">Set aside</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

type CloseFormProps = {
  action: Action;
  which: Which;
  endings: { value: string; label: string; hint?: string }[];
};

/** Each way to end is a thing of its own; none but one is a failure (R13). */
export function CloseForm({ action, which, endings }: CloseFormProps) {
  return (
    <FormDisclosure summary="Close it" name="move" action={action}>
      {(state) => (
        <>
          <Hidden {...which} />
          <RadioGroup
            name="as"
            legend="How did it end?"
            options={endings}
            error={state.errors.as}
            defaultValue={typed(state, 'as')}
          />
          <TextArea
            name="reason"
            id="close-reason"
            label="A sentence about it"
            optional
            prose
            maxLength={2000}
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton kind="secondary">Close this cycle</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

export function ReopenForm({ action, which, today }: { action: Action; which: Which; today: string }) {
  return (
    <FormDisclosure summary="Reopen it" name="move" action={action}>
      {(state) => (
        <>
          <Hidden {...which} />
          <TextInput
            name="dueOn"
            id="reopen-due"
            type="date"
            label="Due"
            optional
            min={today}
            hint="The closed cycle stays as it is; a new one begins."
            error={state.errors.dueOn}
            defaultValue={typed(state, 'dueOn')}
          />
          <SubmitButton kind="secondary">Begin a new cycle</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
