'use client';

import { KeepDraft } from '@/components/sessions/keep-draft';
import { ActionForm } from '@/components/ui/action-form';
import { RadioGroup } from '@/components/ui/radio-group';
import { type OptionGroup, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed, typedAll } from '@/lib/form-state';

type ProposeFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** one key per form, so that sending twice creates once */
  formKey: string;
  /** name of the local copy, unique per person */
  draft: string;
  mentorship: string;
  milestone: string;
  milestones: OptionGroup[];
  dueOn: string;
  today: string;
  /** an example of a title for this milestone */
  placeholder: string;
  audiences: { value: string; label: string; hint: string }[];
};

/** A goal against a milestone: only the title has to be typed (S-3). */
export function ProposeForm(props: ProposeFormProps) {
  return (
    <ActionForm action={props.action} className="form">
      {(state) => {
        const [first = props.milestone, second = ''] = typedAll(state, 'milestones[]');
        return (
          <>
            <input type="hidden" name="key" value={props.formKey} />
            <KeepDraft name={props.draft} done={state.done === true} />
            <input type="hidden" name="mentorship" value={props.mentorship} />
            <TextInput
              name="title"
              label="Title"
              hint="What will be there when it is done?"
              required
              maxLength={200}
              autoFocus
              placeholder={props.placeholder}
              error={state.errors.title}
              defaultValue={typed(state, 'title')}
            />
            <Select
              name="milestones[]"
              id="milestone"
              label="Milestone it shows"
              empty={props.milestone ? undefined : 'Choose a milestone'}
              error={state.errors['milestones[]']}
              defaultValue={first}
              options={props.milestones}
            />
            <details className="disclosure" open={Boolean(second)}>
              <summary>It shows another one, too</summary>
              <Select
                name="milestones[]"
                id="milestone-2"
                label="Second milestone"
                optional
                empty="None"
                defaultValue={second}
                options={props.milestones}
              />
            </details>
            <TextInput
              name="dueOn"
              type="date"
              label="Due"
              optional
              hint="At the end of this day where the mentee lives. A suggestion: change it freely."
              min={props.today}
              error={state.errors.dueOn}
              defaultValue={typed(state, 'dueOn', props.dueOn)}
            />
            <TextArea
              name="why"
              label="Why"
              optional
              prose
              maxLength={4000}
              error={state.errors.why}
              defaultValue={typed(state, 'why')}
            />
            <RadioGroup
              name="audience"
              legend="Who reads this"
              options={props.audiences}
              error={state.errors.audience}
              defaultValue={typed(state, 'audience', 'pair')}
            />
            <SubmitButton>Propose</SubmitButton>
          </>
        );
      }}
    </ActionForm>
  );
}
