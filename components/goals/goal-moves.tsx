import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { block, close, edit, reopen, resume, suspend, unblock } from '@/lib/goals/actions';
import { endingsFor } from '@/lib/goals/closing';
import { possibleDeeds } from '@/lib/goals/lifecycle';
import type { GoalHead } from '@/lib/goals/record';
import { EditForm } from './edit-form';
import { BlockForm, CloseForm, ReopenForm, SuspendForm } from './move-forms';

type GoalMovesProps = { goal: GoalHead; started: boolean; today: string };

/** What either of the two can do with a goal now. */
export function GoalMoves({ goal, started, today }: GoalMovesProps) {
  const can = possibleDeeds(goal.state);
  const which = { goal: goal.id, version: goal.version };
  return (
    <Sheet id="move" title="Move it">
      <div className="grid justify-items-start gap-2">
        {can.includes('unblock') && (
          <OneButton action={unblock} fields={which} kind="primary">
            The blocker is gone
          </OneButton>
        )}
        {can.includes('resume') && (
          <OneButton action={resume} fields={which} kind="primary">
            Take it up again
          </OneButton>
        )}
        {can.includes('block') && <BlockForm action={block} which={which} />}
        {can.includes('suspend') && <SuspendForm action={suspend} which={which} />}
        {can.includes('close') && <CloseForm action={close} which={which} endings={endingsFor(started)} />}
        {can.includes('reopen') && <ReopenForm action={reopen} which={which} today={today} />}
        {started && can.includes('close') && (
          <EditForm
            action={edit}
            which={which}
            title={goal.title}
            why={goal.why ?? ''}
            dueOn={goal.dueOn ?? ''}
          />
        )}
        {goal.state === 'declined' && (
          <p className="text-ink-2">Declined is final. Propose another goal when the time is right.</p>
        )}
      </div>
    </Sheet>
  );
}
