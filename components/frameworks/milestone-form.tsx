'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { Checkbox } from '@/components/ui/checkbox';
import { Conflict } from '@/components/ui/conflict';
import { RadioGroup, type RadioOption } from '@/components/ui/radio-group';
import type { Option } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { type FormState, typed } from '@/lib/form-state';
import { type Choices, MilestoneFields, type MilestoneText } from './milestone-fields';
import { type Origin, OriginFields } from './origin-fields';
import { SavesItself } from './saves-itself';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  code: string;
  version: string;
  text: MilestoneText;
  origin: Origin;
  core: boolean;
  /** whether the gate after its level asks for it; null where that gate names no milestones */
  gate: boolean | null;
  /** null for one that is new in this draft */
  meaning: 'reworded' | 'redefined' | '' | null;
  choices: Choices & { marks: Option[]; meanings: RadioOption[] };
  /** the name of what this browser keeps while the server does not have it */
  copy: string;
  /** what is kept now, for two versions */
  children: ReactNode;
};

/** One milestone of the draft. Keeps itself while it is typed; without JavaScript there is the button. */
export function MilestoneForm({
  action,
  code,
  version,
  text,
  origin,
  core,
  gate,
  meaning,
  choices,
  copy,
  children,
}: Props) {
  return (
    <ActionForm action={action} className="form">
      {(state) => {
        const sent = state.values.code !== undefined;
        const on = (name: string, kept: boolean) => (sent ? typed(state, name) === 'on' : kept);
        return (
          <>
            <Conflict state={state}>{children}</Conflict>
            <input type="hidden" name="code" value={code} />
            <input type="hidden" name="version" value={version} />
            <MilestoneFields {...{ state, text, choices }} />
            <Checkbox name="core" label="Core" defaultChecked={on('core', core)} />
            {gate !== null && (
              <Checkbox
                name="gate"
                label="The gate after its level asks for it"
                defaultChecked={on('gate', gate)}
              />
            )}
            <OriginFields {...{ state, origin }} marks={choices.marks} />
            {meaning !== null && (
              <RadioGroup
                name="meaning"
                legend="If its wording changed"
                options={choices.meanings}
                defaultValue={typed(state, 'meaning', meaning)}
                error={state.errors.meaning}
              />
            )}
            <SubmitButton kind="secondary">Save in the draft</SubmitButton>
            <SavesItself {...{ action, copy }}>{children}</SavesItself>
          </>
        );
      }}
    </ActionForm>
  );
}
