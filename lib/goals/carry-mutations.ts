import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { goals } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';

/** The mentee takes a goal on with another of their mentors; what was said about it stays where it was (R10). */
export async function carryGoal(tx: ViewerTx, { goal, mentorship }: { goal: string; mentorship: string }) {
  const [found] = await tx.select({ menteeId: goals.menteeId }).from(goals).where(eq(goals.id, goal));
  permit('carry goal', { mine: found?.menteeId === tx.viewer.id });
  const [made] = await tx.execute<{ id: string }>(sql`select carry_goal(${goal}, ${mentorship}) as id`);
  const [next] = await tx
    .select({ number: goals.number })
    .from(goals)
    .where(eq(goals.id, String(made?.id)));
  if (!made || !next) throw notThere();
  await audit(tx, 'carry', 'goal', made.id, { from: goal });
  return { goTo: `/goals/G-${next.number}`, said: 'It goes on here.' };
}
