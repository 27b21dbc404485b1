'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed, typedAll } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type CapacityFormProps = {
  action: Action;
  sessions: number | null;
  pairs: readonly { id: string; mentee: string }[];
};

const answers = [
  { value: 'keep', label: 'I keep them' },
  { value: 'stand-in', label: 'somebody stands in for a time' },
  { value: 'hand over', label: 'I hand them over' },
];

/** Sessions a month. What becomes of each mentee is asked only where that is less than runs now (R11). */
export function CapacityForm({ action, sessions, pairs }: CapacityFormProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <TextInput
            name="sessions"
            type="number"
            inputMode="numeric"
            min={0}
            max={60}
            label="Sessions a month I can carry"
            required
            error={state.errors.sessions}
            defaultValue={typed(state, 'sessions', sessions === null ? '' : String(sessions))}
          />
          {state.errors.sessions &&
            pairs.map((pair, at) => (
              <div key={pair.id}>
                <input type="hidden" name="pair[]" value={pair.id} />
                <Select
                  id={`answer-${at}`}
                  name="answer[]"
                  label={pair.mentee}
                  options={answers}
                  defaultValue={typedAll(state, 'answer[]')[at] ?? 'keep'}
                />
              </div>
            ))}
          <SubmitButton kind="secondary">Save</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

export function PauseForm({ action }: { action: Action }) {
  return (
    <ActionForm action={action} className="form two pairs">
      {(state) => (
        <>
          {(['from', 'to'] as const).map((name) => (
            <TextInput
              key={name}
              id={`pause-${name}`}
              name={name}
              type="date"
              label={name === 'from' ? 'First day of the pause' : 'Last day of the pause'}
              required
              error={state.errors[name]}
              defaultValue={typed(state, name)}
            />
          ))}
          <div className="form-actions">
            <SubmitButton kind="secondary">Pause on these days</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
