'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { Conflict } from '@/components/ui/conflict';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';
import { SavesItself } from './saves-itself';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  code: string;
  version: string;
  name: string;
  about: string;
  copy: string;
  /** what is kept now, for two versions */
  children: ReactNode;
};

/** What a competency is called and what it is about. Nobody has to confirm anything when that changes. */
export function CompetencyForm({ action, code, version, name, about, copy, children }: Props) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <Conflict state={state}>{children}</Conflict>
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="version" value={version} />
          <TextInput
            name="name"
            label="Name"
            required
            maxLength={80}
            error={state.errors.name}
            defaultValue={typed(state, 'name', name)}
          />
          <TextInput
            name="about"
            label="What it is about"
            required
            maxLength={300}
            error={state.errors.about}
            defaultValue={typed(state, 'about', about)}
          />
          <SubmitButton kind="secondary">Save in the draft</SubmitButton>
          <SavesItself {...{ action, copy }}>{children}</SavesItself>
        </>
      )}
    </ActionForm>
  );
}
