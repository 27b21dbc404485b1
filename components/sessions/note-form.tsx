'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Conflict } from '@/components/ui/conflict';
import { FinishKey } from '@/components/ui/finish-key';
import { RadioGroup } from '@/components/ui/radio-group';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import type { Audience } from '@/db/enums';
import { typed } from '@/lib/form-state';
import { changeNote, writeNote } from '@/lib/sessions/actions';
import { privateHint, whatPrivateMeans } from '@/lib/sessions/promise';
import { KeepDraft } from './keep-draft';

export type AudienceChoice = { value: Audience; label: string; hint: string };

type NoteFormProps = {
  /** a new note of this session, or a change of that version of a note */
  target: { session: string; key: string } | { note: string; version: number };
  choices: AudienceChoice[];
  audience: Audience;
  body?: string;
  /** who can read it now, by name, for whoever narrows it (R1) */
  readers?: string[];
  draft: string;
};

/** One note and who reads it. Its audience is its own: changing it is logged and works from the next request on. */
export function NoteForm({ target, choices, audience, body = '', readers, draft }: NoteFormProps) {
  const id = 'note' in target ? target.note : 'new';
  const hidden = Object.entries(target);
  return (
    <ActionForm action={'note' in target ? changeNote : writeNote} className="group grid gap-4">
      {(state) => (
        <>
          <KeepDraft name={draft} done={state.done === true} />
          <FinishKey />
          {hidden.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Conflict state={state}>
            <blockquote className="written whitespace-pre-wrap">{body}</blockquote>
          </Conflict>
          <TextArea
            name="body"
            id={`body-${id}`}
            label="Note"
            prose
            maxLength={20_000}
            placeholder=" "
            className={audience === 'private' ? 'veil-field' : ''}
            hint={audience === 'private' && privateHint}
            error={state.errors.body}
            defaultValue={typed(state, 'body', body)}
          />
          <RadioGroup
            name="audience"
            id={`audience-${id}`}
            legend="Who reads it"
            hint={readers && `Can read it until you save: ${readers.join(', ')}.`}
            options={choices}
            error={state.errors.audience}
            defaultValue={typed(state, 'audience', audience)}
          />
          <p className="hidden border-l-2 border-line-strong pl-3 text-13 text-ink-2 group-has-[input[value=private]:checked]:block">
            {whatPrivateMeans}
          </p>
          <div>
            <SubmitButton>{'note' in target ? 'Save the note' : 'Keep the note'}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
