'use client';

import { ZoneField } from '@/components/people/zone-field';
import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  profile: { name: string; title: string | null; email: string; zone: string; version: number };
};

export function ProfileForm({ action, profile }: Props) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="version" value={profile.version} />
          <TextInput
            name="name"
            label="Name"
            required
            maxLength={120}
            autoComplete="name"
            error={state.errors.name}
            defaultValue={typed(state, 'name', profile.name)}
          />
          <TextInput
            name="title"
            label="Title"
            optional
            maxLength={120}
            error={state.errors.title}
            defaultValue={typed(state, 'title', profile.title ?? '')}
          />
          <ZoneField
            hint="Times are shown in this zone. Past sessions do not move."
            error={state.errors.zone}
            defaultValue={typed(state, 'zone', profile.zone)}
          />
          <p className="field-hint">E-mail: {profile.email}. An admin can change it.</p>
          <SubmitButton>Save</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
