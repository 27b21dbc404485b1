import 'server-only';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from '@/lib/people/active-days';
import { Refusal } from '@/lib/refusal';
import { factsOf, takeStep, type Which } from './step-mutations';

/** Yes (J-4). A counter-proposal becomes the goal's text; the former text stays in the history. */
export async function acceptGoal(tx: ViewerTx, input: Which) {
  const goal = await factsOf(tx, input.goal);
  const counter = goal.state === 'countered' ? goal.onTheTable : undefined;
  const text = counter?.title ? { title: counter.title, dueOn: counter.dueOn } : {};
  return takeStep(tx, goal, input, { deed: 'accept' }, text, 'Accepted.');
}

/** Yes, but otherwise (J-4): both texts stand side by side until the other side answers. */
export async function counterGoal(
  tx: ViewerTx,
  input: Which & { title: string; dueOn?: Day; reason?: string },
) {
  const goal = await factsOf(tx, input.goal);
  if (input.dueOn && input.dueOn < goal.today)
    throw new Refusal('That day is over. Choose today or a later one.', 'dueOn');
  return takeStep(tx, goal, input, { deed: 'counter' }, input, 'Sent back with your text.');
}

/** No, with a reason; no failure (J-4). */
export async function declineGoal(tx: ViewerTx, input: Which & { reason: string }) {
  const goal = await factsOf(tx, input.goal);
  return takeStep(tx, goal, input, { deed: 'decline', reason: input.reason }, input, 'Declined.');
}
