import 'server-only';
import { and, eq } from 'drizzle-orm';
import { evidence, guideOffers, standing, wallNotes } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';

const mine = (tx: ViewerTx, milestone: string) =>
  and(eq(guideOffers.personId, tx.viewer.id), eq(guideOffers.milestone, milestone));

/** "Ask me about …": of one's own accord, and only what was signed off (S14). Offering it twice is offering it once. */
export async function offerGuidance(tx: ViewerTx, { milestone }: { milestone: string }) {
  permit('show profile', { mine: true });
  const [held] = await tx
    .select({ standing: standing.standing })
    .from(standing)
    .where(and(eq(standing.personId, tx.viewer.id), eq(standing.milestone, milestone)));
  if (held?.standing !== 'met')
    throw new Refusal('Only a milestone that was signed off can be offered.', 'milestone');
  const made = await tx
    .insert(guideOffers)
    .values({ personId: tx.viewer.id, milestone })
    .onConflictDoNothing()
    .returning({ id: guideOffers.id });
  if (made[0]) await audit(tx, 'offer guidance', 'guide offer', made[0].id);
  return { said: `Everybody can see that you may be asked about ${milestone}.` };
}

/** Nobody is asked for a reason. */
export async function endOffer(tx: ViewerTx, { milestone }: { milestone: string }) {
  permit('show profile', { mine: true });
  const gone = await tx.delete(guideOffers).where(mine(tx, milestone)).returning({ id: guideOffers.id });
  if (!gone[0]) throw notThere();
  await audit(tx, 'end guidance', 'guide offer', gone[0].id);
  return { said: 'No longer shown.' };
}

/** Puts a win of one's own on one's wall, in its own words (D7). */
export async function pinWin(tx: ViewerTx, { win }: { win: string }) {
  const [item] = await tx
    .select({ body: evidence.title, kind: evidence.kind, who: evidence.personId, gone: evidence.redactedAt })
    .from(evidence)
    .where(eq(evidence.id, win));
  if (!item) throw notThere();
  permit('show profile', { mine: item.who === tx.viewer.id });
  if (item.kind !== 'W' || item.gone) throw new Refusal('Only a sticky win hangs on a wall.');
  const made = await tx
    .insert(wallNotes)
    .values({ personId: tx.viewer.id, evidenceId: win, body: item.body })
    .onConflictDoNothing()
    .returning({ id: wallNotes.id });
  if (made[0]) await audit(tx, 'pin', 'wall note', made[0].id);
  return { said: 'On your wall. Everybody in the team can read this line.' };
}

export async function takeDown(tx: ViewerTx, { win }: { win: string }) {
  permit('show profile', { mine: true });
  const gone = await tx
    .delete(wallNotes)
    .where(and(eq(wallNotes.evidenceId, win), eq(wallNotes.personId, tx.viewer.id)))
    .returning({ id: wallNotes.id });
  if (!gone[0]) throw notThere();
  await audit(tx, 'take down', 'wall note', gone[0].id);
  return { said: 'Taken down. The win stays yours.' };
}
