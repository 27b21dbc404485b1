import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

export type MilestoneText = {
  name: string;
  behaviours: string;
  betterOff: string;
  evidence: string;
  competency: string;
  level: string;
};
export type Choices = { competencies: Option[]; levels: Option[] };
type Option = { value: string; label: string };

/** The words of a milestone. */
export function MilestoneFields({
  state,
  text,
  choices,
}: {
  state: FormState;
  text: MilestoneText;
  choices: Choices;
}) {
  const of = (name: keyof MilestoneText) => ({
    name,
    required: true,
    error: state.errors[name],
    defaultValue: typed(state, name, text[name]),
  });
  return (
    <>
      <TextInput {...of('name')} label="What is expected" maxLength={200} />
      <TextArea
        {...of('behaviours')}
        label="You would see, for example"
        hint="One example a line."
        rows={4}
        maxLength={4000}
      />
      <TextInput {...of('betterOff')} label="Who is better off" maxLength={300} />
      <TextInput
        {...of('evidence')}
        label="Evidence that counts"
        hint="A comma: any of these. A plus: both. A slash: either. ×2: from two people. For example: A + M/O"
        maxLength={80}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select {...of('competency')} label="Competency" options={choices.competencies} />
        <Select {...of('level')} label="Level" options={choices.levels} />
      </div>
    </>
  );
}
