'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { typed } from '@/lib/form-state';
import { cancelSession } from '@/lib/sessions/plan-actions';
import { ReachButtons } from './reach-buttons';

type CancelFormProps = {
  which: { session: string; version: number };
  series: boolean;
  /** who reads the reason */
  other: string;
  /** the one button where there is no series */
  words: string;
};

/** Calls it off. A series skips this one and goes on, ends here, or ends as a whole. */
export function CancelForm({ which, series, other, words }: CancelFormProps) {
  return (
    <FormDisclosure action={cancelSession} summary={series ? 'Skip or cancel' : 'Cancel'} name="plan">
      {(state) => (
        <>
          <input type="hidden" name="session" value={which.session} />
          <input type="hidden" name="version" value={which.version} />
          <TextInput
            name="reason"
            id="cancel-reason"
            label="Reason"
            optional
            maxLength={1000}
            hint={`Only you and ${other} read it.`}
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          {series ? (
            <ReachButtons verb="Cancel" />
          ) : (
            <div>
              <SubmitButton name="reach" value="this" kind="secondary">
                {words}
              </SubmitButton>
            </div>
          )}
        </>
      )}
    </FormDisclosure>
  );
}
