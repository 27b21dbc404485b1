'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Conflict } from '@/components/ui/conflict';
import { SubmitButton } from '@/components/ui/submit-button';
import type { SessionState } from '@/db/enums';
import { recordOutcome } from '@/lib/sessions/actions';
import { stateWords } from '@/lib/sessions/say-session';
import { OutcomeFields } from './outcome-fields';

type OutcomeFormProps = {
  session: string;
  version: number;
  state: SessionState;
  /** what is chosen to begin with */
  chosen: Exclude<SessionState, 'planned'>;
  other: string;
};

/** Says what became of a session, or corrects it within seven days (R23). */
export function OutcomeForm({ session, version, state: now, chosen, other }: OutcomeFormProps) {
  return (
    <ActionForm action={recordOutcome} className="grid gap-4">
      {(state) => (
        <>
          <input type="hidden" name="session" value={session} />
          <input type="hidden" name="version" value={version} />
          <Conflict state={state}>
            <p>{stateWords[now]}</p>
          </Conflict>
          <OutcomeFields state={state} chosen={chosen} other={other} />
          <div>
            <SubmitButton kind="secondary">Save what became of it</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
