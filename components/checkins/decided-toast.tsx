'use client';

import { ActionForm } from '@/components/ui/action-form';
import { KeyHint } from '@/components/ui/key-hint';
import { SubmitButton } from '@/components/ui/submit-button';
import { Toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/form-state';

type DecidedToastProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  signOff: string;
  text: string;
  undoable: boolean;
};

/** What was just decided, and eight seconds to take a sign-off back (undo-5). */
export function DecidedToast({ action, signOff, text, undoable }: DecidedToastProps) {
  return (
    <Toast text={text} event={signOff}>
      {undoable && (
        <ActionForm action={action}>
          {() => (
            <>
              <input type="hidden" name="signOff" value={signOff} />
              <SubmitButton id="undo" kind="quiet" small aria-keyshortcuts="U">
                Undo
                <KeyHint keys="U" />
              </SubmitButton>
            </>
          )}
        </ActionForm>
      )}
    </Toast>
  );
}
