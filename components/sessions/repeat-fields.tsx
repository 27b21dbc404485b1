import type { ReactNode } from 'react';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';
import { repeats, repeatWords } from '@/lib/sessions/repeat';

type RepeatFieldsProps = {
  state: FormState;
  zones: { value: string; label: string }[];
  /** what stands beside how often */
  children: ReactNode;
};

const options = repeats.map((value) => ({ value, label: repeatWords[value] }));

const single = 'group-has-[option[value=group]:checked]:hidden';
const many = 'group-has-[option[value=once]:checked]:hidden';

/** Once, or a series: how long, and whose clock it keeps. What is not asked shows itself only when it is, without a script. */
export function RepeatFields({ state, zones, children }: RepeatFieldsProps) {
  const zone = typed(state, 'zone', zones[0]?.value);
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <div className={single}>
        <Select
          name="repeat"
          label="How often"
          options={options}
          error={state.errors.repeat}
          defaultValue={typed(state, 'repeat', 'once')}
        />
      </div>
      {children}
      <div className={`${single} ${many}`}>
        <TextInput
          name="until"
          type="date"
          label="Last day"
          optional
          error={state.errors.until}
          defaultValue={typed(state, 'until')}
        />
      </div>
      <div className={`${single} ${many}`}>
        <Select
          name="zone"
          label="Keeps the clock of"
          hint="When clocks change, the series stays at this time there."
          options={zones}
          error={state.errors.zone}
          defaultValue={zone}
        />
      </div>
    </div>
  );
}
