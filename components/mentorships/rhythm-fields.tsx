import { Select } from '@/components/ui/select';
import { type FormState, typed } from '@/lib/form-state';
import { sayCadence } from '@/lib/mentorships/cadence';

type RhythmFieldsProps = { state: FormState; everyDays?: number; minutes?: number };

/** How often a pair means to meet, and for how long. */
export function RhythmFields({ state, everyDays = 14, minutes = 45 }: RhythmFieldsProps) {
  return (
    <>
      <Select
        name="everyDays"
        label="How often"
        error={state.errors.everyDays}
        defaultValue={typed(state, 'everyDays', String(everyDays))}
        options={choicesOf([7, 14, 21, 30, 91], everyDays, sayCadence)}
      />
      <Select
        name="minutes"
        label="How long"
        error={state.errors.minutes}
        defaultValue={typed(state, 'minutes', String(minutes))}
        options={choicesOf([15, 30, 45, 60, 90], minutes, (length) => `${length} minutes`)}
      />
    </>
  );
}

function choicesOf(usual: number[], now: number, say: (value: number) => string) {
  const all = [...new Set([...usual, now])].sort((a, b) => a - b);
  return all.map((value) => ({ value: String(value), label: say(value) }));
}
