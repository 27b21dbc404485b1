import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Standing } from '@/db/enums';
import { secondRatings } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';

/** Asks somebody without a stake in it. They see the two words and the evidence on this milestone, and nothing else. */
export async function askSecondRater(
  tx: ViewerTx,
  { disagreement, rater }: { disagreement: string; rater: string },
) {
  const [facts] = await tx.execute<{
    mine: boolean;
    mentor: boolean;
    refusal: string | null;
    name: string | null;
  }>(sql`
    select d.person_id = viewer_id() as mine, d.mentor_id = viewer_id() as mentor, second_rater_refusal(d.id, ${rater}) as refusal,
      (select p.name from people p where p.id = ${rater}) as name
    from disagreements d where d.id = ${disagreement} and d.ended_at is null`);
  if (!facts) throw notThere();
  permit('ask a second rater', facts);
  if (facts.refusal || !facts.name)
    throw new Refusal(facts.refusal ?? 'Choose somebody from the list.', 'rater');
  const [row] = await tx
    .insert(secondRatings)
    .values({ disagreementId: disagreement, raterId: rater, askedBy: tx.viewer.id })
    .onConflictDoNothing()
    .returning({ id: secondRatings.id });
  if (!row) throw new Refusal('Somebody has been asked already.', 'rater');
  await audit(tx, 'ask second rater', 'milestone', row.id);
  return { said: `${facts.name} is asked.` };
}

/** The second rater's own word and why. It settles nothing by itself. */
export async function weigh(
  tx: ViewerTx,
  { rating, word, reason }: { rating: string; word: Standing; reason: string },
) {
  await answer(tx, rating, { word, reason });
  return { said: 'Said. The two of them read it.' };
}

export async function declineToWeigh(tx: ViewerTx, { rating }: { rating: string }) {
  await answer(tx, rating, { declined: true });
  return { said: 'Declined. They can ask somebody else.' };
}

async function answer(
  tx: ViewerTx,
  rating: string,
  how: { word: Standing; reason: string } | { declined: true },
) {
  const [facts] = await tx.execute<{ asked: boolean; open: boolean }>(sql`
    select r.rater_id = viewer_id() as asked, r.answered_at is null as open from second_ratings r where r.id = ${rating}`);
  if (!facts) throw notThere();
  permit('weigh a disagreement', facts);
  const done = await tx
    .update(secondRatings)
    .set({ ...how, answeredAt: new Date() })
    .where(and(eq(secondRatings.id, rating), isNull(secondRatings.answeredAt)))
    .returning({ id: secondRatings.id });
  if (!done.length) throw new Refusal('You have answered this already.');
  await audit(tx, 'weigh', 'milestone', rating);
}
