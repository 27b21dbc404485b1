'use client';

import { KeepDraft } from '@/components/sessions/keep-draft';
import { ActionForm } from '@/components/ui/action-form';
import { Checkbox } from '@/components/ui/checkbox';
import { RadioGroup, type RadioOption } from '@/components/ui/radio-group';
import { type Option, type OptionGroup, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed, typedAll } from '@/lib/form-state';
import { LinkField } from './link-field';

type EvidenceFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  /** name of the local copy, unique per person */
  draft: string;
  person: string;
  kinds: readonly RadioOption[];
  kind: string;
  notes: readonly Option[];
  note: string;
  milestone: string;
  milestones: readonly OptionGroup[];
  today: string;
  audiences: readonly RadioOption[];
};

/** Evidence of any kind one adds oneself. Fields a kind does not need may stay empty. */
export function EvidenceForm(props: EvidenceFormProps) {
  return (
    <ActionForm action={props.action} className="form evidence-form">
      {(state) => (
        <>
          <input type="hidden" name="key" value={props.formKey} />
          <KeepDraft name={props.draft} done={state.done === true} />
          <input type="hidden" name="person" value={props.person} />
          {props.kinds.length > 1 ? (
            <RadioGroup
              name="kind"
              legend="What is it?"
              options={props.kinds}
              error={state.errors.kind}
              defaultValue={typed(state, 'kind', props.kind)}
            />
          ) : (
            <input type="hidden" name="kind" value={props.kind} />
          )}
          {props.notes.length > 0 && (
            <Select
              name="note"
              label="Session note it points at"
              optional={props.kinds.length > 1}
              hint="Whoever may not read the note sees that the item exists, not its text."
              empty="None"
              options={props.notes}
              error={state.errors.note}
              defaultValue={typed(state, 'note', props.note)}
            />
          )}
          {props.kinds.length > 1 && <LinkField state={state} />}
          <TextInput
            name="title"
            label="Title"
            hint="Left empty, it is called after the link or the session."
            maxLength={200}
            error={state.errors.title}
            defaultValue={typed(state, 'title')}
          />
          <TextArea
            name="body"
            label="In your words"
            hint="What you did, or the number before and after."
            optional
            prose
            maxLength={8000}
            error={state.errors.body}
            defaultValue={typed(state, 'body')}
          />
          <TextInput
            name="context"
            label="Project, team or situation"
            hint="Senior milestones ask for items from different ones."
            optional
            maxLength={120}
            error={state.errors.context}
            defaultValue={typed(state, 'context')}
          />
          <TextInput
            name="happenedOn"
            type="date"
            label="When it happened"
            required
            max={props.today}
            error={state.errors.happenedOn}
            defaultValue={typed(state, 'happenedOn', props.today)}
          />
          <Select
            name="milestones[]"
            id="milestone"
            label="Milestone it supports"
            hint="Now or later: it can wait."
            optional
            empty="Not yet"
            options={props.milestones}
            error={state.errors['milestones[]'] ?? state.errors.milestone}
            defaultValue={typedAll(state, 'milestones[]', [props.milestone])[0] ?? ''}
          />
          <Checkbox
            name="keptItRunning"
            label="It kept something running"
            hint="Foundation work counts."
            defaultChecked={typed(state, 'keptItRunning') === 'on'}
          />
          <RadioGroup
            name="audience"
            legend="Who reads this"
            options={props.audiences}
            error={state.errors.audience}
            defaultValue={typed(state, 'audience', 'pair')}
          />
          <SubmitButton>Add evidence</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
