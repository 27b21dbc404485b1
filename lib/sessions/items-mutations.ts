import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { actionItems } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import type { Deed } from '@/lib/access/policy';
import { type RunningPair, runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere } from '@/lib/refusal';
import type { ItemRow, Side } from './item-rows';
import { pairOfSession } from './queries';
import { heedDue } from './sound';

type NewItem = { session: string; key: string; body: string; owner: Side; dueOn?: string };

/** Adds something to do to a session; both sides read it. */
export async function addActionItem(tx: ViewerTx, { session, key, dueOn, ...item }: NewItem) {
  const { pair } = await pairOfSession(tx, session, 'add action item');
  heedDue(dueOn, pair.now, 'dueOn');
  await once(tx, key, () => insertItem(tx, pair, session, { ...item, dueOn: dueOn ?? null }));
  return { said: 'Action item added.' };
}

/** Inserts one action item in a running mentorship the caller has looked up; returns its id. */
export async function insertItem(tx: ViewerTx, pair: RunningPair, sessionId: string, row: ItemRow) {
  const { mentorship: mentorshipId, menteeId } = pair;
  const ownerId = row.owner === 'mentor' ? pair.mentorId : menteeId;
  const [item] = await tx
    .insert(actionItems)
    .values({
      mentorshipId,
      menteeId,
      sessionId,
      authorId: tx.viewer.id,
      ownerId,
      audience: 'pair',
      body: row.body,
      dueOn: row.dueOn,
    })
    .returning({ id: actionItems.id });
  if (!item) throw notThere();
  await audit(tx, 'add action item', 'action item', item.id);
  return item.id;
}

/** Checks an action item off, or takes the check back. Either side may. */
export async function finishActionItem(
  tx: ViewerTx,
  input: { item: string; version: number; done: 'yes' | 'no' },
) {
  await pairOfItem(tx, input.item, 'finish action item');
  const done = input.done === 'yes';
  const changed = await tx
    .update(actionItems)
    .set({
      doneAt: done ? sql`now()` : null,
      doneBy: done ? tx.viewer.id : null,
      version: sql`${actionItems.version} + 1`,
    })
    .where(and(eq(actionItems.id, input.item), eq(actionItems.version, input.version)))
    .returning({ id: actionItems.id });
  if (changed.length === 0) throw changedMeanwhile();
  await audit(tx, done ? 'finish action item' : 'reopen action item', 'action item', input.item);
  return { said: done ? 'Done.' : 'Open again.' };
}

type ChangedItem = { item: string; version: number; body: string; owner: Side; dueOn?: string };

/** Says it in other words, moves its day or hands it to the other side; either of the two may. */
export async function changeActionItem(tx: ViewerTx, { item, version, body, owner, dueOn }: ChangedItem) {
  const pair = await pairOfItem(tx, item, 'change action item');
  heedDue(dueOn, pair.now, 'dueOn');
  const ownerId = owner === 'mentor' ? pair.mentorId : pair.menteeId;
  const changed = await tx
    .update(actionItems)
    .set({ body, ownerId, dueOn: dueOn ?? null, version: sql`${actionItems.version} + 1` })
    .where(and(eq(actionItems.id, item), eq(actionItems.version, version)))
    .returning({ id: actionItems.id });
  if (changed.length === 0) throw changedMeanwhile();
  await audit(tx, 'change action item', 'action item', item);
  return { goTo: '/sessions/action-items', said: 'Changed.' };
}

async function pairOfItem(tx: ViewerTx, id: string, deed: Deed): Promise<RunningPair> {
  const [item] = await tx
    .select({ mentorship: actionItems.mentorshipId })
    .from(actionItems)
    .where(eq(actionItems.id, id));
  if (!item) throw notThere();
  return runningPair(tx, item.mentorship, deed);
}
