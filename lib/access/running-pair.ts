import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { mentorships } from '@/db/schema';
import { notThere } from '@/lib/refusal';
import { permit } from './permit';
import type { Deed } from './policy';
import type { ViewerTx } from './viewer';

/** The two of a running mentorship, for someone who may do this deed in it. */
export type RunningPair = {
  mentorship: string;
  mentorId: string;
  menteeId: string;
  /** is the mentor also a manager of the mentee, at any distance (R2)? */
  managed: boolean;
  /** the database's clock, ISO */
  now: string;
};

/** Looks the mentorship up and permits the deed; not running, not the viewer's and not there are one refusal. */
export async function runningPair(tx: ViewerTx, mentorship: string, deed: Deed): Promise<RunningPair> {
  const [pair] = await tx
    .select({
      mentorship: mentorships.id,
      mentorId: mentorships.mentorId,
      menteeId: mentorships.menteeId,
      managed: sql<boolean>`manages(${mentorships.mentorId}, ${mentorships.menteeId})`,
      now: sql<string>`to_json(now()) #>> '{}'`,
    })
    .from(mentorships)
    .where(and(eq(mentorships.id, mentorship), sql`${mentorships.period} @> now()`));
  if (!pair) throw notThere();
  const me = tx.viewer.id;
  permit(deed, { mentor: pair.mentorId === me, mentee: pair.menteeId === me });
  return pair;
}
