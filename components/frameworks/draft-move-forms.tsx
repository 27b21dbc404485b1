'use client';

import { FormDisclosure } from '@/components/ui/form-disclosure';
import { type OptionGroup, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';
import { type Choices, MilestoneFields } from './milestone-fields';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type Which = { version: number; code: string };

const empty = { name: '', behaviours: '', betterOff: '', evidence: 'A, N', competency: '', level: '' };

/** A milestone nobody has been judged by. */
export function AddForm({ action, version, choices }: { action: Action; version: number; choices: Choices }) {
  return (
    <FormDisclosure summary="Add a milestone" action={action}>
      {(state) => (
        <>
          <input type="hidden" name="version" value={version} />
          <MilestoneFields {...{ state, choices }} text={empty} />
          <SubmitButton kind="secondary">Add it to the draft</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

/** Two in place of one. */
export function SplitForm({ action, which, name }: { action: Action; which: Which; name: string }) {
  return (
    <FormDisclosure summary="Split it in two" name="move" action={action}>
      {(state) => (
        <>
          <Hidden {...which} />
          <TextInput
            id="split-name"
            name="name"
            label="The first part"
            required
            maxLength={200}
            error={state.errors.name}
            defaultValue={typed(state, 'name', name)}
          />
          <TextInput
            name="other"
            label="The second part"
            required
            maxLength={200}
            error={state.errors.other}
            defaultValue={typed(state, 'other')}
          />
          <SubmitButton kind="secondary">Split</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

type MergeProps = { action: Action; which: Which; name: string; others: OptionGroup[] };

/** One in place of two of the same level. */
export function MergeForm({ action, which, name, others }: MergeProps) {
  return (
    <FormDisclosure summary="Merge it with another" name="move" action={action}>
      {(state) => (
        <>
          <Hidden {...which} />
          <Select
            name="with"
            label="Merge with"
            required
            options={others}
            error={state.errors.with}
            defaultValue={typed(state, 'with', others[0]?.options[0]?.value)}
          />
          <TextInput
            id="merge-name"
            name="name"
            label="What both expect"
            required
            maxLength={200}
            error={state.errors.name}
            defaultValue={typed(state, 'name', name)}
          />
          <SubmitButton kind="secondary">Merge</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

type RetireProps = { action: Action; which: Which; others: OptionGroup[] };

/** Out of the maps; whoever reads its history is led to what stands in its place. */
export function RetireForm({ action, which, others }: RetireProps) {
  return (
    <FormDisclosure summary="Retire it" name="move" action={action}>
      {(state) => (
        <>
          <Hidden {...which} />
          <Select
            name="successor"
            label="What stands in its place"
            optional
            empty="Nothing"
            options={others}
            error={state.errors.successor}
            defaultValue={typed(state, 'successor')}
          />
          <SubmitButton kind="secondary">Retire</SubmitButton>
        </>
      )}
    </FormDisclosure>
  );
}

function Hidden({ version, code }: Which) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="code" value={code} />
    </>
  );
}
