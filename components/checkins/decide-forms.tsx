'use client';

import { ActionForm } from '@/components/ui/action-form';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { KeyHint } from '@/components/ui/key-hint';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type DecideFormsProps = { request: string; person: string; sign: Action; back: Action; maySign: boolean };

/** Two answers: A signs off, B opens the reason without which nothing goes back (S-4, key-10). */
export function DecideForms({ request, person, sign, back, maySign }: DecideFormsProps) {
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
      {maySign && (
        <ActionForm action={sign}>
          {() => (
            <>
              <input type="hidden" name="request" value={request} />
              <SubmitButton id="sign" aria-keyshortcuts="A">
                Sign off
                <KeyHint keys="A" />
              </SubmitButton>
            </>
          )}
        </ActionForm>
      )}
      <FormDisclosure
        action={back}
        summary={
          <span>
            Back with a reason{' '}
            <span className="max-sm:hidden pointer-coarse:hidden">
              <KeyHint keys="B" />
            </span>
          </span>
        }
      >
        {(state) => (
          <>
            <input type="hidden" name="request" value={request} />
            <TextArea
              name="reason"
              aria-keyshortcuts="B"
              label={`What would show it? ${person} reads this`}
              hint="The two of you read it, nobody else."
              required
              maxLength={2000}
              prose
              error={state.errors.reason}
              defaultValue={typed(state, 'reason')}
            />
            <SubmitButton kind="secondary">Back to {person}</SubmitButton>
          </>
        )}
      </FormDisclosure>
    </div>
  );
}
