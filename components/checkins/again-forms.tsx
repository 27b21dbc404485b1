'use client';

import { ActionForm } from '@/components/ui/action-form';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { KeyHint } from '@/components/ui/key-hint';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type AgainFormsProps = {
  personId: string;
  person: string;
  milestone: string;
  confirm: Action;
  notYet: Action;
  formKey: string;
  mayConfirm: boolean;
};

/** Two answers: A says it holds under the new wording, B that it does not yet, with a sentence (R19, key-10). */
export function AgainForms(props: AgainFormsProps) {
  const { personId, person, milestone, confirm, notYet, formKey, mayConfirm } = props;
  const about = (
    <>
      <input type="hidden" name="person" value={personId} />
      <input type="hidden" name="milestone" value={milestone} />
    </>
  );
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
      {mayConfirm && (
        <ActionForm action={confirm}>
          {() => (
            <>
              {about}
              <SubmitButton id="confirm" aria-keyshortcuts="A">
                Holds under the new wording
                <KeyHint keys="A" />
              </SubmitButton>
            </>
          )}
        </ActionForm>
      )}
      <FormDisclosure
        action={notYet}
        summary={
          <span>
            Not yet, with a reason{' '}
            <span className="max-sm:hidden pointer-coarse:hidden">
              <KeyHint keys="B" />
            </span>
          </span>
        }
      >
        {(state) => (
          <>
            {about}
            <input type="hidden" name="key" value={formKey} />
            <TextArea
              name="reason"
              aria-keyshortcuts="B"
              label={`What would show it? ${person} reads this`}
              hint="It goes to not yet; the earlier sign-off stays in the history."
              required
              maxLength={2000}
              prose
              error={state.errors.reason}
              defaultValue={typed(state, 'reason')}
            />
            <SubmitButton kind="secondary">Note as not yet</SubmitButton>
          </>
        )}
      </FormDisclosure>
    </div>
  );
}
