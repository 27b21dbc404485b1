'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Conflict } from '@/components/ui/conflict';
import { SubmitButton } from '@/components/ui/submit-button';
import { changeSession } from '@/lib/sessions/actions';
import { KeepDraft } from './keep-draft';
import { type GoalChoice, LinkFields } from './link-fields';
import { WhenFields } from './when-fields';

type FactsFormProps = {
  session: string;
  version: number;
  when: { at: string; minutes: number; kind: string; zone: string };
  goals: GoalChoice[];
  linked: { goals: string[]; milestones: string[] };
  draft: string;
};

/** When it was and what it touched; its words are rows of their own and change elsewhere (save-8). */
export function FactsForm({ session, version, when, goals, linked, draft }: FactsFormProps) {
  return (
    <ActionForm action={changeSession} className="grid gap-6">
      {(state) => (
        <>
          <KeepDraft name={draft} done={state.done === true} />
          <input type="hidden" name="session" value={session} />
          <input type="hidden" name="version" value={version} />
          <Conflict state={state}>
            <p>
              {when.at.replace('T', ' ')}, {when.minutes} minutes; {linked.milestones.join(', ')}
            </p>
          </Conflict>
          <WhenFields state={state} {...when} />
          <LinkFields state={state} goals={goals} linked={linked} />
          <div>
            <SubmitButton>Save</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
