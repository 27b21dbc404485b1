'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { Conflict } from '@/components/ui/conflict';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed, typedAll } from '@/lib/form-state';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** of the level the gate leads to */
  code: string;
  version: string;
  floors: { code: string; name: string; floor: string }[];
  anyTechnical: number;
  anySoftSkill: number;
  /** what is kept now, for two versions */
  children: ReactNode;
};

const answers = [
  { value: 'all', label: 'needed' },
  { value: 'any', label: 'one of several' },
  { value: 'none', label: 'not asked for' },
];

/** What the gate into a level asks for, competency by competency. The two tracks never make up for each other. */
export function FloorsForm({ action, code, version, floors, children, ...any }: Props) {
  return (
    <ActionForm action={action} className="form">
      {(state) => {
        const kept = typedAll(
          state,
          'floor[]',
          floors.map(({ floor }) => floor),
        );
        return (
          <>
            <Conflict state={state}>{children}</Conflict>
            <input type="hidden" name="code" value={code} />
            <input type="hidden" name="version" value={version} />
            <div className="floors">
              {floors.map((each, i) => (
                <Select
                  key={each.code}
                  id={i ? `floor-${each.code}` : 'floor[]'}
                  name="floor[]"
                  label={`${each.code} ${each.name}`}
                  options={answers}
                  error={i ? undefined : state.errors['floor[]']}
                  defaultValue={kept[i]}
                />
              ))}
            </div>
            <TextInput
              name="anyTechnical"
              type="number"
              min={0}
              max={24}
              required
              label="Technical: how many of “one of several”"
              error={state.errors.anyTechnical}
              defaultValue={typed(state, 'anyTechnical', String(any.anyTechnical))}
            />
            <TextInput
              name="anySoftSkill"
              type="number"
              min={0}
              max={24}
              required
              label="Soft-skill: how many of “one of several”"
              error={state.errors.anySoftSkill}
              defaultValue={typed(state, 'anySoftSkill', String(any.anySoftSkill))}
            />
            <SubmitButton kind="secondary">Save in the draft</SubmitButton>
          </>
        );
      }}
    </ActionForm>
  );
}
