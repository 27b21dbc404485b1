import 'server-only';
import { and, count, eq, isNull } from 'drizzle-orm';
import { pollHands, polls } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import type { Asking, Hand, Poll } from './asked';
import { pairOfSession } from './queries';

/** Questions in one group session, at most. */
const MOST = 20;

/** Asks everybody who attends for a show of hands (D6). */
export async function askHands(tx: ViewerTx, { session, key, question }: Asking) {
  const groupId = await groupOf(tx, session);
  await once(tx, key, async () => {
    const [asked] = await tx.select({ n: count() }).from(polls).where(eq(polls.groupId, groupId));
    if ((asked?.n ?? 0) >= MOST)
      throw new Refusal(`${MOST} questions are enough for one session.`, 'question');
    const [poll] = await tx
      .insert(polls)
      .values({ groupId, question, askedBy: tx.viewer.id })
      .returning({ id: polls.id });
    if (!poll) throw notThere();
    await audit(tx, 'ask for hands', 'poll', poll.id);
    return poll.id;
  });
  return { said: 'Asked. Everybody who attends can raise a hand.' };
}

/** Up, or down again, while the question is open; with one's name. */
export async function raiseHand(tx: ViewerTx, { session, poll: id, up }: Hand) {
  const poll = await pollOf(tx, session, id);
  if (poll.closedAt) throw new Refusal('This show of hands is closed.');
  const hand = { pollId: id, personId: tx.viewer.id, up: up === 'yes' };
  await tx
    .insert(pollHands)
    .values(hand)
    .onConflictDoUpdate({ target: [pollHands.pollId, pollHands.personId], set: { up: hand.up } });
  return { said: hand.up ? 'Your hand is up.' : 'Your hand is down.' };
}

/** Whoever asked closes it; the hands stay as they are. */
export async function closePoll(tx: ViewerTx, { session, poll: id }: Poll) {
  await pollOf(tx, session, id);
  const closed = await tx
    .update(polls)
    .set({ closedAt: new Date() })
    .where(and(eq(polls.id, id), eq(polls.askedBy, tx.viewer.id), isNull(polls.closedAt)))
    .returning({ id: polls.id });
  if (closed.length === 0) throw changedMeanwhile();
  return { said: 'Closed.' };
}

/** The group of a session that is the viewer's; a session without one has nothing to ask. */
async function groupOf(tx: ViewerTx, session: string): Promise<string> {
  const { groupId } = await pairOfSession(tx, session, 'edit session');
  if (!groupId) throw notThere();
  return groupId;
}

async function pollOf(tx: ViewerTx, session: string, id: string) {
  const groupId = await groupOf(tx, session);
  const [poll] = await tx
    .select({ closedAt: polls.closedAt })
    .from(polls)
    .where(and(eq(polls.id, id), eq(polls.groupId, groupId)));
  if (!poll) throw notThere();
  return poll;
}
