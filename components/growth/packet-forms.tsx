'use client';

import { ActionForm } from '@/components/ui/action-form';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { type Option, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;

type AskPacketFormProps = {
  action: Action;
  formKey: string;
  person: string;
  gates: readonly Option[];
  gate: string | undefined;
  readers: readonly Option[];
  reader: string | undefined;
  from: string;
  until: string;
};

/** Gate, period and reader, each with what it most often is: one click sends it (M-3). */
export function AskPacketForm(props: AskPacketFormProps) {
  const { action, formKey, person, gates, gate, readers, reader } = props;
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="person" value={person} />
          <Select
            name="level"
            label="Which gate"
            options={gates}
            required
            error={state.errors.level}
            defaultValue={typed(state, 'level', gate)}
          />
          {(['from', 'until'] as const).map((day) => (
            <TextInput
              key={day}
              type="date"
              name={day}
              label={day === 'from' ? 'Evidence from' : 'Up to'}
              required
              error={state.errors[day]}
              defaultValue={typed(state, day, props[day])}
            />
          ))}
          <Select
            name="to"
            label="Addressed to"
            hint="They and whoever asked for it read it once it is frozen, and nobody else does."
            options={readers}
            required
            error={state.errors.to}
            defaultValue={typed(state, 'to', reader)}
          />
          <SubmitButton>Ask for the packet</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

/** The last step, and it cannot be undone: so it is unfolded first. */
export function FreezeForm({ action, packet, to }: { action: Action; packet: string; to: string }) {
  return (
    <FormDisclosure summary="Freeze it" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="packet" value={packet} />
          <TextArea
            name="line"
            id="packet-line"
            label={`A word to ${to}`}
            optional
            hint="It stands at the top, in your words."
            prose
            maxLength={1000}
            error={state.errors.line}
            defaultValue={typed(state, 'line')}
          />
          <p className="quiet">From then on nothing in it changes, and {to} can read it.</p>
          <SubmitButton>Freeze it for {to}</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}
