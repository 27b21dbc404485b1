import { Checkbox } from '@/components/ui/checkbox';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed, typedAll } from '@/lib/form-state';

type GroupFieldsProps = { state: FormState; others: { mentorship: string; name: string }[] };

/** Who else comes to a group session, and what it is about; shown once the kind is a group, without a script. */
export function GroupFields({ state, others }: GroupFieldsProps) {
  const chosen = typedAll(state, 'with[]');
  return (
    <div className="hidden gap-4 group-has-[option[value=group]:checked]:grid">
      <TextInput
        name="topic"
        label="What it is about"
        optional
        maxLength={200}
        hint="Everybody who comes reads it."
        error={state.errors.topic}
        defaultValue={typed(state, 'topic')}
      />
      {others.length > 0 && (
        <fieldset className="field">
          <legend className="field-label">Who else comes</legend>
          <div className="choices">
            {others.map(({ mentorship, name }) => (
              <Checkbox
                key={mentorship}
                id={`with-${mentorship}`}
                name="with[]"
                value={mentorship}
                label={name}
                defaultChecked={chosen.includes(mentorship)}
              />
            ))}
          </div>
          {state.errors['with[]'] && <div className="field-error">{state.errors['with[]']}</div>}
        </fieldset>
      )}
    </div>
  );
}
