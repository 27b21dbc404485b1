import 'server-only';
import { sql } from 'drizzle-orm';
import type { Answer } from '@/db/enums';
import { checkInHalves, ratingDrafts } from '@/db/schema';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { getCheckIn } from './check-in-queries';
import type { CheckIn } from './check-in-record';
import { stateOf } from './check-in-state';
import { nextQuestion } from './next-question';

/**
 * No audit entry is written here: an admin who is the other side could read it, and would know before the reveal that
 * something was answered. The half itself is the record, dated by the database and never changed (sight-5).
 */

/** Keeps one answer of the viewer's own half, or takes it back; nobody else ever reads a draft. */
export async function keepAnswer(
  tx: ViewerTx,
  input: { checkIn: string; milestone: string; answer: Answer | 'none' },
) {
  const found = await ownHalf(tx, input.checkIn);
  if (!found.asked.some((each) => each.milestone === input.milestone)) throw notThere();
  const { milestone } = input;
  const answer = input.answer === 'none' ? null : input.answer;
  await tx
    .insert(ratingDrafts)
    .values({ checkInId: found.id, raterId: tx.viewer.id, milestone, answer })
    .onConflictDoUpdate({
      target: [ratingDrafts.checkInId, ratingDrafts.raterId, ratingDrafts.milestone],
      set: { answer },
    });
  const answered = found.drafts.map((each) => each.milestone);
  const next = nextQuestion(found.asked, answered, milestone);
  return { goTo: `/check-ins/${found.id}${next ? `?question=${next}` : '?question=all'}#half` };
}

/** Hands the half in, whole and for good (R15). A second click finds it handed in. */
export async function handIn(tx: ViewerTx, { checkIn }: { checkIn: string }) {
  // Two clicks at the same moment queue here, each rater for themselves: the other side waits for nothing.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${checkIn} ${tx.viewer.id}`}, 18))`);
  const before = await getCheckIn(tx, checkIn);
  if (before?.mineIn) return { goTo: `/check-ins/${checkIn}` };
  const found = await ownHalf(tx, checkIn);
  if (found.drafts.length === 0) throw new Refusal('Answer at least one question; the rest may stay empty.');
  await tx.insert(checkInHalves).values({ checkInId: found.id, kind: found.role, raterId: tx.viewer.id });
  return { goTo: `/check-ins/${found.id}`, said: 'Your half is in. It stays as you gave it.' };
}

/** The check-in, for somebody who may still answer in it. */
async function ownHalf(tx: ViewerTx, checkIn: string): Promise<CheckIn> {
  const found = await getCheckIn(tx, checkIn);
  if (!found) throw notThere();
  await runningPair(tx, found.mentorshipId, 'answer check-in');
  if (stateOf(found) === 'closed') throw new Refusal('This check-in is closed.');
  if (found.mineIn) throw new Refusal('Your half is handed in. It stays as you gave it.');
  return found;
}
