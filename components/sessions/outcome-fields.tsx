import { RadioGroup } from '@/components/ui/radio-group';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

type OutcomeFieldsProps = { state: FormState; chosen?: string; other: string; id?: string };

const outcomes = [
  { value: 'held', label: 'It happened' },
  { value: 'missed', label: 'Missed' },
  { value: 'cancelled', label: 'Cancelled' },
];

/** What became of a session. The reason shows itself where there is something to explain, without a script. */
export function OutcomeFields({ state, chosen = 'held', other, id = 'state' }: OutcomeFieldsProps) {
  return (
    <div className="group grid gap-3">
      <RadioGroup
        name="state"
        id={id}
        legend="What became of it"
        options={outcomes}
        inline
        error={state.errors.state}
        defaultValue={typed(state, 'state', chosen)}
      />
      <div className="group-has-[input[value=held]:checked]:hidden">
        <TextInput
          name="reason"
          id={`${id}-reason`}
          label="Reason"
          optional
          maxLength={1000}
          hint={`Only you and ${other} read it.`}
          error={state.errors.reason}
          defaultValue={typed(state, 'reason')}
        />
      </div>
    </div>
  );
}
