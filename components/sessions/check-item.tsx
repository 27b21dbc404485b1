'use client';

import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { finishActionItem } from '@/lib/sessions/actions';

type CheckItemProps = { id: string; version: number; done: boolean; body: string };

/** The check of one action item: a button, so it works without JavaScript. */
export function CheckItem({ id, version, done, body }: CheckItemProps) {
  return (
    <ActionForm action={finishActionItem} className="contents">
      {() => (
        <>
          <input type="hidden" name="item" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="done" value={done ? 'no' : 'yes'} />
          <SubmitButton
            kind="quiet"
            className="check-item"
            aria-pressed={done}
            aria-label={done ? `Open again: ${body}` : `Done: ${body}`}
          >
            {done ? '✓' : ''}
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
