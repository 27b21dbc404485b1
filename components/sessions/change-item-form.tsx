'use client';

import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { typed } from '@/lib/form-state';
import { changeActionItem } from '@/lib/sessions/actions';
import type { Owners } from './item-fields';

type ChangeItemFormProps = {
  item: {
    id: string;
    version: number;
    body: string;
    dueOn: string | null;
    ownerId: string;
    mentorId: string;
  };
  owners: Owners;
};

/** An action item in other words, for another day or by the other side. */
export function ChangeItemForm({ item, owners }: ChangeItemFormProps) {
  return (
    <ActionForm action={changeActionItem} className="grid gap-3 py-2">
      {(state) => (
        <>
          <input type="hidden" name="item" value={item.id} />
          <input type="hidden" name="version" value={item.version} />
          <TextInput
            name="body"
            label="What is to be done"
            maxLength={500}
            error={state.errors.body}
            defaultValue={typed(state, 'body', item.body)}
          />
          <div className="grid grid-cols-2 gap-3">
            <Select
              name="owner"
              label="By whom"
              options={[
                { value: 'mentee', label: owners.mentee },
                { value: 'mentor', label: owners.mentor },
              ]}
              error={state.errors.owner}
              defaultValue={typed(state, 'owner', item.ownerId === item.mentorId ? 'mentor' : 'mentee')}
            />
            <TextInput
              name="dueOn"
              type="date"
              label="Until"
              optional
              error={state.errors.dueOn}
              defaultValue={typed(state, 'dueOn', item.dueOn ?? '')}
            />
          </div>
          <span className="flex gap-2">
            <SubmitButton>Save it</SubmitButton>
            <ButtonLink href="/sessions/action-items">Leave it</ButtonLink>
          </span>
        </>
      )}
    </ActionForm>
  );
}
