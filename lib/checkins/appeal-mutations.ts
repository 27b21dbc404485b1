import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { checkIns, disagreements, ratings } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { getCheckIn } from './check-in-queries';
import type { CheckIn } from './check-in-record';
import { compareHalves } from './differences';

type Sent = { checkIn: string; milestone: string; reason: string };

/**
 * Ends a check-in as appealed: one of the two wants somebody else to look at one milestone they answered differently.
 * Both answers stay; it goes on as a disagreement, where a second rater is asked and agreeing to differ is an end (R15, J-8).
 */
export async function appeal(tx: ViewerTx, input: Sent) {
  const found = await getCheckIn(tx, input.checkIn);
  if (!found) throw notThere();
  await runningPair(tx, found.mentorshipId, 'close check-in');
  const goTo = `/sign-off/${found.mentee.handle}/${input.milestone}`;
  if (found.closedAt && found.outcome === 'appealed') return { goTo };
  if (found.closedAt) throw new Refusal('This check-in is closed already.');
  if (!found.revealed) throw new Refusal('There is something to talk about once it is open to both of you.');
  const { differently } = compareHalves(found.ratings);
  if (!differently.some((each) => each.milestone === input.milestone))
    throw new Refusal('Choose a milestone that you two answered differently.', 'milestone');
  if (!(await disagree(tx, found, input)))
    throw new Refusal('This milestone is being talked about already. Its page says by whom.', 'milestone');
  await tx
    .update(checkIns)
    .set({ outcome: 'appealed', closedAt: sql`now()`, closedBy: tx.viewer.id })
    .where(and(eq(checkIns.id, found.id), isNull(checkIns.closedAt)));
  await audit(tx, 'close check-in', 'check-in', found.id, { outcome: 'appealed' });
  return { goTo, said: 'Appealed. Both answers stay; ask somebody you both trust.' };
}

/** False where this milestone is disagreed about already. */
async function disagree(tx: ViewerTx, checkIn: CheckIn, { milestone, reason }: Sent): Promise<boolean> {
  const kind = checkIn.role === 'self' ? 'mentor' : 'self';
  const [other] = await tx
    .select({ id: ratings.id })
    .from(ratings)
    .where(and(eq(ratings.checkInId, checkIn.id), eq(ratings.kind, kind), eq(ratings.milestone, milestone)));
  if (!other) throw notThere();
  const [row] = await tx
    .insert(disagreements)
    .values({
      personId: checkIn.mentee.id,
      mentorId: checkIn.mentor.id,
      milestone,
      raisedBy: tx.viewer.id,
      reason,
      ratingId: other.id,
    })
    .onConflictDoNothing()
    .returning({ id: disagreements.id });
  return Boolean(row);
}
