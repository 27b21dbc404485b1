'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { dropLine } from '@/lib/sessions/capture-actions';

/** A kept line that is not worth sorting after all. */
export function DropLine({ capture, body }: { capture: string; body: string }) {
  return (
    <ActionForm action={dropLine} className="contents">
      {() => (
        <>
          <input type="hidden" name="capture" value={capture} />
          <SubmitButton kind="quiet" small aria-label={`Drop: ${body}`}>
            Drop
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
