'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Checkbox } from '@/components/ui/checkbox';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { type FormState, typed, typedAll } from '@/lib/form-state';

type EndFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  mentorshipId: string;
  goals: readonly { id: string; number: number; title: string }[];
};

/** Ending it from one side: what becomes of each open goal, and a reason only if one wants to leave it with an admin (R10). */
export function EndForm({ action, mentorshipId, goals }: EndFormProps) {
  return (
    <ActionForm action={action} className="form">
      {(state) => (
        <>
          <input type="hidden" name="id" value={mentorshipId} />
          {goals.length > 0 && <GoalChoices state={state} goals={goals} />}
          <TextArea
            name="reason"
            label="Reason"
            optional
            hint="For admins only. The other side never sees it, nor that there is one."
            maxLength={1000}
            error={state.errors.reason}
            defaultValue={typed(state, 'reason')}
          />
          <SubmitButton>End this mentorship</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

function GoalChoices({ state, goals }: { state: FormState; goals: EndFormProps['goals'] }) {
  const sent = Object.keys(state.values).length > 0;
  const ticked = typedAll(state, 'close[]');
  return (
    <fieldset className="field">
      <legend className="field-label">Open goals</legend>
      <div className="field-hint">
        Ticked ones close as “mentorship ended”, which never counts as not achieved. The others stay open with
        the mentee.
      </div>
      {goals.map((goal) => (
        <Checkbox
          key={goal.id}
          id={`close-${goal.id}`}
          name="close[]"
          value={goal.id}
          label={`G-${goal.number} ${goal.title}`}
          defaultChecked={sent ? ticked.includes(goal.id) : true}
        />
      ))}
    </fieldset>
  );
}
