'use client';

import type { ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Conflict } from '@/components/ui/conflict';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typedAll } from '@/lib/form-state';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  version: string;
  levels: { code: string; name: string; enabled: boolean }[];
  gates: { label: string; waivers: number }[];
  children: ReactNode;
};

/** Which levels are lived in, and how much each gate lets a manager waive. */
export function GatesForm({ action, version, levels, gates, children }: Props) {
  return (
    <FormDisclosure summary="Switch levels off, waive more or fewer" action={action}>
      {(state) => {
        const on = typedAll(
          state,
          'enabled[]',
          levels.filter((each) => each.enabled).map((each) => each.code),
        );
        const waivers = typedAll(
          state,
          'waivers[]',
          gates.map((each) => String(each.waivers)),
        );
        return (
          <>
            <Conflict state={state}>{children}</Conflict>
            <input type="hidden" name="version" value={version} />
            <fieldset className="field">
              <legend className="field-label">Levels that are lived in</legend>
              <p className="field-hint">
                Switching one off hides its milestones and merges the gates beside it; history keeps them.
              </p>
              {levels.map(({ code, name }, i) => (
                <Checkbox
                  key={code}
                  id={i ? `enabled-${code}` : 'enabled[]'}
                  name="enabled[]"
                  value={code}
                  label={name}
                  error={i ? undefined : state.errors['enabled[]']}
                  defaultChecked={on.includes(code)}
                />
              ))}
            </fieldset>
            {gates.map(({ label }, i) => (
              <TextInput
                key={label}
                id={i ? `waivers-${i}` : 'waivers[]'}
                name="waivers[]"
                type="number"
                min={0}
                max={300}
                label={`${label}: how many milestones may be waived`}
                error={i ? undefined : state.errors['waivers[]']}
                defaultValue={waivers[i]}
              />
            ))}
            <SubmitButton kind="secondary">Save in the draft</SubmitButton>
          </>
        );
      }}
    </FormDisclosure>
  );
}
