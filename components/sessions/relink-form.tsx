'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { relinkMark } from '@/lib/sessions/capture-actions';

/** Brings a deleted line and its link back (F16). */
export function RelinkForm({ mark, body }: { mark: string; body: string }) {
  return (
    <ActionForm action={relinkMark} className="contents">
      {() => (
        <>
          <input type="hidden" name="mark" value={mark} />
          <SubmitButton kind="quiet" aria-label={`Undo: bring back “${body}”`}>
            Undo
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
