import { Checkbox } from '@/components/ui/checkbox';
import { type FormState, typedAll } from '@/lib/form-state';

export type GoalChoice = { id: string; number: number; title: string };

type LinkFieldsProps = {
  state: FormState;
  goals: GoalChoice[];
  /** what is linked already */
  linked?: { goals: string[]; milestones: string[] };
};

/** How many milestone fields stand open at first, and how many there are. */
const [open, most] = [2, 8];

/** Goals by checkbox, milestones by a native field with the list `milestone-codes` behind it. */
export function LinkFields({ state, goals, linked = { goals: [], milestones: [] } }: LinkFieldsProps) {
  const chosen = typedAll(state, 'goals[]', linked.goals);
  const codes = typedAll(state, 'milestones[]', linked.milestones);
  const fields = Array.from({ length: Math.max(most, codes.length + 1) }, (_, n) => n);
  const shown = Math.max(open, codes.length + 1);
  const field = (n: number) => (
    <MilestoneField key={n} n={n} code={codes[n]} error={state.errors['milestones[]']} />
  );
  return (
    <div className="grid items-start gap-6 md:grid-cols-2">
      <fieldset>
        <legend className="font-semibold">Goals you touched</legend>
        {goals.length === 0 && <p className="text-13 text-ink-3">No open goals yet.</p>}
        {goals.map((goal) => (
          <Checkbox
            key={goal.id}
            name="goals[]"
            id={`goal-${goal.number}`}
            value={goal.id}
            label={`G-${goal.number} ${goal.title}`}
            defaultChecked={chosen.includes(goal.id)}
          />
        ))}
        {state.errors['goals[]'] && <div className="field-error">{state.errors['goals[]']}</div>}
      </fieldset>
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">
          Milestones <span className="text-13 font-normal text-ink-3">type a word or a code</span>
        </legend>
        {fields.slice(0, shown).map(field)}
        {shown < fields.length && (
          <details className="disclosure">
            <summary>One more</summary>
            <div className="grid gap-2">{fields.slice(shown).map(field)}</div>
          </details>
        )}
        {state.errors['milestones[]'] && (
          <div className="field-error" id="milestones[]-error">
            {state.errors['milestones[]']}
          </div>
        )}
      </fieldset>
    </div>
  );
}

function MilestoneField({ n, code = '', error }: { n: number; code?: string; error?: string }) {
  return (
    <input
      name="milestones[]"
      id={n === 0 ? 'milestones[]' : `milestone-${n}`}
      list="milestone-codes"
      className="input"
      aria-label={`Milestone ${n + 1}`}
      aria-invalid={error && code ? true : undefined}
      aria-describedby={error ? 'milestones[]-error' : undefined}
      autoComplete="off"
      maxLength={200}
      defaultValue={code}
    />
  );
}
