import 'server-only';
import type { ClosingReason } from '@/db/enums';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from '@/lib/people/active-days';
import { Refusal } from '@/lib/refusal';
import { factsOf, takeStep, type Which } from './step-mutations';

export async function blockGoal(tx: ViewerTx, input: Which & { blocker: string; lifter: string }) {
  const { blocker, lifter } = input;
  const goal = await factsOf(tx, input.goal);
  return takeStep(
    tx,
    goal,
    input,
    { deed: 'block', blocker, lifter },
    { blocker, lifter },
    'Marked as blocked.',
  );
}

export async function unblockGoal(tx: ViewerTx, input: Which) {
  const goal = await factsOf(tx, input.goal);
  return takeStep(tx, goal, input, { deed: 'unblock' }, { blocker: null, lifter: null }, 'Active again.');
}

export async function suspendGoal(tx: ViewerTx, input: Which & { reason?: string }) {
  return takeStep(tx, await factsOf(tx, input.goal), input, { deed: 'suspend' }, input, 'Set aside.');
}

/** Back to the status it had before (R12). */
export async function resumeGoal(tx: ViewerTx, input: Which) {
  return takeStep(tx, await factsOf(tx, input.goal), input, { deed: 'resume' }, {}, 'Taken up again.');
}

export async function closeGoal(tx: ViewerTx, input: Which & { as: ClosingReason; reason?: string }) {
  const goal = await factsOf(tx, input.goal);
  return takeStep(tx, goal, input, { deed: 'close', reason: input.as }, { reason: input.reason }, 'Closed.');
}

/** Adds a cycle; the closed one stays as it is (R12). */
export async function reopenGoal(tx: ViewerTx, input: Which & { dueOn?: Day }) {
  const goal = await factsOf(tx, input.goal);
  if (input.dueOn && input.dueOn < goal.today)
    throw new Refusal('That day is over. Choose today or a later one.', 'dueOn');
  const words = { dueOn: input.dueOn ?? null, blocker: null, lifter: null };
  return takeStep(tx, goal, input, { deed: 'reopen' }, words, 'A new cycle has begun.');
}
