'use client';

import { ActionForm } from '@/components/ui/action-form';
import { KeyHint } from '@/components/ui/key-hint';
import { SubmitButton } from '@/components/ui/submit-button';
import { Toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/form-state';

type UndoToastProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  signOff: string;
  text: string;
};

/** What was just signed off, with eight seconds to take it back (undo-5). */
export function UndoToast({ action, signOff, text }: UndoToastProps) {
  return (
    <Toast text={text} event={signOff}>
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
    </Toast>
  );
}
