import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { sessionDisputes, sessions } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import type { DisputeAnswer, Disputed } from './asked';
import { pairOfSession } from './queries';
import { insertEvent } from './row-mutations';
import { correctionDays, isCorrectable } from './state';

/** Says, after the seven days, that a session was something else; the other side agrees or not (R23). */
export async function disputeOutcome(tx: ViewerTx, { session: id, claims, reason }: Disputed) {
  const { pair, ...session } = await pairOfSession(tx, id, 'edit session');
  // Two who say so at once wait here; the second finds the first one's word.
  await tx.select({ id: sessions.id }).from(sessions).where(eq(sessions.id, id)).for('update');
  if (session.state === 'planned' || isCorrectable(session.settledAt, pair.now))
    throw new Refusal(`For ${correctionDays} days either of you simply corrects it.`);
  if (session.state === claims) throw new Refusal(`It is written down as ${claims} already.`, 'claims');
  const open = and(eq(sessionDisputes.sessionId, id), isNull(sessionDisputes.answeredAt));
  const [asked] = await tx.select({ id: sessionDisputes.id }).from(sessionDisputes).where(open);
  if (asked) throw new Refusal('One of you has asked already. Answer that first.');
  const values = { sessionId: id, claims, reason, raisedBy: tx.viewer.id };
  await tx.insert(sessionDisputes).values(values);
  await audit(tx, 'dispute outcome', 'session', id, { from: session.state, to: claims });
  return { said: 'The other side has been asked.' };
}

/** The other side agrees, and the record changes; or it stays as it is, with both words kept. */
export async function answerDispute(tx: ViewerTx, { dispute: id, agreed }: DisputeAnswer) {
  const [asked] = await tx
    .select({
      session: sessionDisputes.sessionId,
      claims: sessionDisputes.claims,
      raisedBy: sessionDisputes.raisedBy,
    })
    .from(sessionDisputes)
    .where(eq(sessionDisputes.id, id));
  if (!asked) throw notThere();
  await pairOfSession(tx, asked.session, 'edit session');
  if (asked.raisedBy === tx.viewer.id) throw new Refusal('The other side answers this.');
  const answered = await tx
    .update(sessionDisputes)
    .set({ agreed: agreed === 'yes', answeredBy: tx.viewer.id, answeredAt: sql`now()` })
    .where(and(eq(sessionDisputes.id, id), isNull(sessionDisputes.answeredAt)))
    .returning({ id: sessionDisputes.id });
  if (answered.length === 0) throw changedMeanwhile();
  if (agreed === 'yes') {
    await tx
      .update(sessions)
      .set({ state: asked.claims, version: sql`${sessions.version} + 1` })
      .where(eq(sessions.id, asked.session));
    await insertEvent(tx, asked.session, asked.claims);
  }
  await audit(tx, 'answer dispute', 'session', asked.session, { agreed: agreed === 'yes' });
  return { said: agreed === 'yes' ? `Written down as ${asked.claims}.` : 'It stays as it is.' };
}
