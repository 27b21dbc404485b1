'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { typed } from '@/lib/form-state';
import { moveSession } from '@/lib/sessions/plan-actions';
import { ReachButtons } from './reach-buttons';

type MoveFormProps = {
  which: { session: string; version: number };
  /** wall clock of the reader, and its zone in words */
  at: string;
  zone: string;
  series: boolean;
  open?: boolean;
};

/** Another time: for this one, for those that follow, or for all to come. Pick, and say which: three clicks (S-8). */
export function MoveForm({ which, at, zone, series, open }: MoveFormProps) {
  return (
    <FormDisclosure action={moveSession} summary="Move" name="plan" open={open}>
      {(state) => (
        <>
          <input type="hidden" name="session" value={which.session} />
          <input type="hidden" name="version" value={which.version} />
          <TextInput
            name="at"
            id="move-at"
            type="datetime-local"
            label={
              <>
                To <span className="font-normal text-ink-3">{zone}</span>
              </>
            }
            required
            error={state.errors.at}
            defaultValue={typed(state, 'at', at)}
          />
          {series ? (
            <ReachButtons verb="Move" />
          ) : (
            <div>
              <SubmitButton name="reach" value="this">
                Move it
              </SubmitButton>
            </div>
          )}
        </>
      )}
    </FormDisclosure>
  );
}
