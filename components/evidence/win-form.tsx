'use client';

import { KeepDraft } from '@/components/sessions/keep-draft';
import { ActionForm } from '@/components/ui/action-form';
import { Checkbox } from '@/components/ui/checkbox';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type WinFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** one key per form, so that sending twice creates once */
  formKey: string;
  /** name of the local copy, unique per person */
  draft: string;
};

/** A sticky win: one line and Enter (J-2). Small enough for a dialog on any page. */
export function WinForm({ action, formKey, draft }: WinFormProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <KeepDraft name={draft} done={state.done === true} />
          <TextInput
            name="line"
            label="What went well?"
            hint="One line, at most 120 characters. Only you read it, until you attach it to a milestone."
            required
            maxLength={120}
            autoFocus
            autoComplete="off"
            error={state.errors.line}
            defaultValue={typed(state, 'line')}
          />
          <TextInput
            name="url"
            type="url"
            label="Link"
            optional
            maxLength={2000}
            error={state.errors.url}
            defaultValue={typed(state, 'url')}
          />
          <Checkbox
            name="keptItRunning"
            label="It kept something running"
            hint="Foundation work counts."
            defaultChecked={typed(state, 'keptItRunning') === 'on'}
          />
          <SubmitButton>Keep it</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
