'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Conflict } from '@/components/ui/conflict';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { typed } from '@/lib/form-state';
import { keepTakeaway } from '@/lib/sessions/capture-actions';

type TakeawayFormProps = { session: string; version: number; body: string };

/** One's own line; a second one replaces the first. */
export function TakeawayForm({ session, version, body }: TakeawayFormProps) {
  return (
    <ActionForm action={keepTakeaway} className="grid gap-2" key={version}>
      {(state) => (
        <>
          <input type="hidden" name="session" value={session} />
          <input type="hidden" name="version" value={version} />
          <Conflict state={state}>
            <p className="written">{body}</p>
          </Conflict>
          <TextInput
            name="takeaway"
            label={version > 0 ? 'Say it better' : 'What do you take away?'}
            optional={version === 0}
            maxLength={280}
            autoComplete="off"
            error={state.errors.takeaway}
            defaultValue={typed(state, 'takeaway', body)}
          />
          <div>
            <SubmitButton kind="secondary">Keep it</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
