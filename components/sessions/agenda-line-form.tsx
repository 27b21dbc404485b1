'use client';

import { ActionForm } from '@/components/ui/action-form';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { typed } from '@/lib/form-state';
import { addAgendaLine } from '@/lib/sessions/agenda-actions';

type AgendaLineFormProps = {
  formKey: string;
  /** the session or the mentorship it is for; neither: the form asks once among `pairs` (J-5) */
  of: { session: string } | { mentorship: string } | Record<never, string>;
  pairs?: { value: string; label: string }[];
  /** the other side, for the words of the audience; absent while it is not known */
  other?: string;
  focus?: boolean;
};

/** One line for an agenda. Enter keeps it. */
export function AgendaLineForm({ formKey, of, pairs = [], other, focus }: AgendaLineFormProps) {
  return (
    <ActionForm action={addAgendaLine} className="agenda-add">
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          {Object.entries(of).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextInput
            name="body"
            id="agenda-line"
            label="One more line"
            placeholder="How do we split the data?"
            maxLength={500}
            autoComplete="off"
            autoFocus={focus}
            error={state.errors.body}
            defaultValue={typed(state, 'body')}
          />
          {pairs.length > 0 && (
            <RadioGroup
              name="mentorship"
              legend="With whom?"
              inline
              options={pairs}
              error={state.errors.mentorship}
              defaultValue={typed(state, 'mentorship')}
            />
          )}
          <Select
            name="audience"
            id="agenda-audience"
            label="Who reads it"
            options={[
              { value: 'pair', label: other ? `You and ${other}` : 'Both of you' },
              { value: 'private', label: 'Only you' },
            ]}
            error={state.errors.audience}
            defaultValue={typed(state, 'audience', 'pair')}
          />
          <SubmitButton kind="secondary">Add it</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
