import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { sessionKinds } from '@/db/enums';
import { type FormState, typed } from '@/lib/form-state';
import { kindWords } from '@/lib/sessions/say-session';

type WhenFieldsProps = {
  state: FormState;
  /** the zone of the clock, in words: "CET, Europe/Berlin" */
  zone: string;
  /** wall clock of the start, minutes and kind to begin with */
  at: string;
  minutes: number;
  kind: string;
  label?: string;
  /** a group session needs its host */
  withGroup?: boolean;
};

const kinds = sessionKinds.map((kind) => ({ value: kind, label: kindWords[kind] }));

/** Start, length and kind: native fields, prefilled. */
export function WhenFields({
  state,
  zone,
  at,
  minutes,
  kind,
  label = 'Started',
  withGroup = true,
}: WhenFieldsProps) {
  return (
    <div className="grid grid-cols-2 gap-4 max-sm:[&>:first-child]:col-span-2 sm:grid-cols-[minmax(0,1fr)_120px_160px]">
      <TextInput
        name="at"
        type="datetime-local"
        label={
          <>
            {label} <span className="font-normal text-ink-3">{zone}</span>
          </>
        }
        required
        error={state.errors.at}
        defaultValue={typed(state, 'at', at)}
      />
      <TextInput
        name="minutes"
        type="number"
        inputMode="numeric"
        min={5}
        max={480}
        label="Minutes"
        required
        error={state.errors.minutes}
        defaultValue={typed(state, 'minutes', String(minutes))}
      />
      <Select
        name="kind"
        label="Kind"
        options={kinds.filter(({ value }) => withGroup || value !== 'group')}
        error={state.errors.kind}
        defaultValue={typed(state, 'kind', kind)}
      />
    </div>
  );
}
