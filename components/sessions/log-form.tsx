'use client';

import { ActionForm } from '@/components/ui/action-form';
import { AudienceChip } from '@/components/ui/audience-chip';
import { FinishKey } from '@/components/ui/finish-key';
import { KeyHint } from '@/components/ui/key-hint';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { typed } from '@/lib/form-state';
import { logSession } from '@/lib/sessions/actions';
import { ItemFields, type Owners } from './item-fields';
import { KeepDraft } from './keep-draft';
import { type GoalChoice, LinkFields } from './link-fields';
import { MarkerHelp } from './marker-help';
import { OutcomeFields } from './outcome-fields';
import { PrivateField } from './private-field';
import { WhenFields } from './when-fields';

type LogFormProps = {
  /** made by the server for each drawing of the page, so that two clicks create once */
  formKey: string;
  mentorship: string;
  /** the planned session this settles */
  planned?: { id: string; version: number };
  other: string;
  owners: Owners;
  when: { at: string; minutes: number; kind: string; zone: string };
  goals: GoalChoice[];
  /** what the screen promises about the note for both (R2) */
  promise: string;
  firstPrivate: boolean;
  /** name of the local copy */
  draft: string;
};

/** What just happened, in one form: words for both, words for oneself, links and action items (S-1). */
export function LogForm({
  formKey,
  mentorship,
  planned,
  other,
  owners,
  when,
  goals,
  promise,
  ...rest
}: LogFormProps) {
  return (
    <ActionForm action={logSession} className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px]">
      {(state) => (
        <>
          <KeepDraft name={rest.draft} done={state.done === true} />
          {state.done ? (
            <p className="sheet">Saved. Opening it …</p>
          ) : (
            <>
              <div className="sheet grid gap-6">
                <FinishKey />
                <MarkerHelp />
                <input type="hidden" name="key" value={formKey} />
                <input type="hidden" name="mentorship" value={mentorship} />
                {planned && <input type="hidden" name="session" value={planned.id} />}
                {planned && <input type="hidden" name="version" value={planned.version} />}
                <WhenFields state={state} {...when} />
                <OutcomeFields state={state} other={other} />
                <TextArea
                  name="pairNote"
                  label="Note for both"
                  audience={<AudienceChip audience="pair" other={other} />}
                  hint={promise}
                  prose
                  data-markers={mentorship}
                  autoFocus
                  maxLength={20_000}
                  error={state.errors.pairNote}
                  defaultValue={typed(state, 'pairNote')}
                />
                <ItemFields state={state} owners={owners} />
                <LinkFields state={state} goals={goals} />
              </div>
              <div className="grid gap-4 lg:sticky lg:top-20">
                <div className="sheet sunken">
                  <PrivateField
                    name="privateNote"
                    label="Private note"
                    first={rest.firstPrivate}
                    value={typed(state, 'privateNote')}
                    error={state.errors.privateNote}
                  />
                </div>
                <SubmitButton>
                  Save the session <KeyHint keys="Ctrl ↵" />
                </SubmitButton>
              </div>
            </>
          )}
        </>
      )}
    </ActionForm>
  );
}
