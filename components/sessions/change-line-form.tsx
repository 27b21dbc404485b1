'use client';

import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { typed } from '@/lib/form-state';
import { changeAgendaLine } from '@/lib/sessions/agenda-actions';
import { privateHint } from '@/lib/sessions/promise';

type ChangeLineFormProps = {
  line: { id: string; version: number; body: string; onlyYou: boolean };
  session: string;
  other: string;
  back: string;
};

/** One's own line in other words, or for other eyes. */
export function ChangeLineForm({ line, session, other, back }: ChangeLineFormProps) {
  return (
    <ActionForm action={changeAgendaLine} className="agenda-add">
      {(state) => (
        <>
          <input type="hidden" name="session" value={session} />
          <input type="hidden" name="line" value={line.id} />
          <input type="hidden" name="version" value={line.version} />
          <TextInput
            name="body"
            id="changed-line"
            label="Your line"
            maxLength={500}
            error={state.errors.body}
            defaultValue={typed(state, 'body', line.body)}
          />
          <Select
            name="audience"
            id="changed-audience"
            label="Who reads it"
            hint={privateHint}
            options={[
              { value: 'pair', label: `You and ${other}` },
              { value: 'private', label: 'Only you' },
            ]}
            error={state.errors.audience}
            defaultValue={typed(state, 'audience', line.onlyYou ? 'private' : 'pair')}
          />
          <span className="flex gap-2">
            <SubmitButton>Save the line</SubmitButton>
            <ButtonLink href={back}>Leave it</ButtonLink>
          </span>
        </>
      )}
    </ActionForm>
  );
}
