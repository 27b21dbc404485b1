'use client';

import { ActionForm } from '@/components/ui/action-form';
import { KeyHint } from '@/components/ui/key-hint';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/form-state';

type AnswerFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  checkIn: string;
  milestone: string;
  /** value and words of each answer, as they stand; the last one is not of the scale */
  choices: readonly { value: string; says: string; keys: string }[];
  /** what was answered before */
  given: string | null;
};

/** One question, one click: the answer is kept and the next question comes. */
export function AnswerForm({ action, checkIn, milestone, choices, given }: AnswerFormProps) {
  return (
    <ActionForm action={action} className="grid gap-3" aria-label={`Your answer on ${milestone}`}>
      {() => (
        <>
          <input type="hidden" name="checkIn" value={checkIn} />
          <input type="hidden" name="milestone" value={milestone} />
          <div className="answer-choices">
            {choices.map(({ value, says, keys }) => (
              <SubmitButton
                key={value}
                id={`answer-${keys}`}
                kind="secondary"
                name="answer"
                value={value}
                aria-pressed={value === given}
                aria-keyshortcuts={keys}
              >
                <span>{says}</span>
                <KeyHint keys={keys} />
              </SubmitButton>
            ))}
          </div>
          <div>
            <SubmitButton id="answer-0" kind="quiet" small name="answer" value="none" aria-keyshortcuts="0">
              Leave it empty
              <KeyHint keys="0" />
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
