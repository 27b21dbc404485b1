'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { Conflict } from '@/components/ui/conflict';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  version: string;
  level: { code: string; name: string; icon: string; about: string };
  minimum: Record<Count, number>;
  /** what is kept now, for two versions */
  children: ReactNode;
};
type Count = 'items' | 'kinds' | 'contexts' | 'secondVoice' | 'spanMonths';

const counts: [Count, string][] = [
  ['items', 'Items of evidence'],
  ['kinds', 'Of different kinds'],
  ['contexts', 'From different projects, teams or situations'],
  ['secondVoice', 'In the words of somebody who was there'],
  ['spanMonths', 'Months between the first and the last'],
];
const words = [
  ['name', 'Name', 40],
  ['icon', 'Icon', 8],
  ['about', 'What it is about', 300],
] as const;

/** What a level is called, and how much it asks for at least. */
export function LevelForm({ action, version, level, minimum, children }: Props) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <Conflict state={state}>{children}</Conflict>
          <input type="hidden" name="code" value={level.code} />
          <input type="hidden" name="version" value={version} />
          {words.map(([name, label, maxLength]) => (
            <TextInput
              key={name}
              {...{ name, label, maxLength }}
              required
              error={state.errors[name]}
              defaultValue={typed(state, name, level[name])}
            />
          ))}
          <fieldset className="field level-counts">
            <legend className="field-label">At least</legend>
            {counts.map(([name, label]) => (
              <TextInput
                key={name}
                {...{ name, label }}
                type="number"
                min={name === 'items' ? 1 : 0}
                max={24}
                required
                error={state.errors[name]}
                defaultValue={typed(state, name, String(minimum[name]))}
              />
            ))}
          </fieldset>
          <SubmitButton kind="secondary">Save in the draft</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
