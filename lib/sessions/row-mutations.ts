import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Place, SessionKind, SessionState } from '@/db/enums';
import { sessionEvents, sessions } from '@/db/schema';
import type { RunningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import { nameOf } from './number';
import { getSessionAt } from './queries';

type NewSession = {
  startsAt: Date;
  minutes: number;
  kind: SessionKind;
  place?: Place | undefined;
  state: SessionState;
  groupId?: string;
};

/** One session of a pair with its first event; its id. */
export async function insertSession(tx: ViewerTx, pair: RunningPair, session: NewSession, reason?: string) {
  await heedTwin(tx, pair.mentorship, session.startsAt);
  const { mentorship: mentorshipId, menteeId } = pair;
  const [row] = await tx
    .insert(sessions)
    .values({ ...session, mentorshipId, menteeId, loggedBy: tx.viewer.id })
    .returning({ id: sessions.id });
  if (!row) throw notThere();
  await insertEvent(tx, row.id, session.state, { reason });
  return row.id;
}

/** Refuses a start at which this pair has another session. */
export async function heedTwin(tx: ViewerTx, mentorship: string, startsAt: Date, but?: string) {
  const twin = await getSessionAt(tx, mentorship, startsAt, but);
  if (twin)
    throw new Refusal(`${nameOf(twin.number)} already stands at that time. Open it and add to it.`, 'at');
}

/** Compare and swap (save-2): writes only over the version the form was drawn from. */
export async function swap(
  tx: ViewerTx,
  id: string,
  version: number,
  values: Partial<typeof sessions.$inferInsert>,
) {
  const changed = await tx
    .update(sessions)
    .set({ ...values, version: sql`${sessions.version} + 1` })
    .where(and(eq(sessions.id, id), eq(sessions.version, version)))
    .returning({ id: sessions.id });
  if (changed.length === 0) throw changedMeanwhile();
}

type About = { reason?: string | undefined; movedFrom?: Date; movedTo?: Date };

export async function insertEvent(tx: ViewerTx, sessionId: string, state: SessionState, about: About = {}) {
  await tx.insert(sessionEvents).values({ sessionId, actorId: tx.viewer.id, state, ...about });
}

/** The address of a session's page. */
export async function addressOf(tx: ViewerTx, id: string): Promise<string> {
  const [session] = await tx.select({ number: sessions.number }).from(sessions).where(eq(sessions.id, id));
  return session ? `/sessions/${nameOf(session.number)}` : '/sessions';
}
