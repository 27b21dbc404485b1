import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { takeaways } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, Refusal } from '@/lib/refusal';
import { pairOfSession } from './queries';

type OneLine = { session: string; version: number; takeaway: string };

/** Keeps what the viewer takes away from a session, in one line; `version` 0 is a first one (S33). */
export async function keepTakeaway(tx: ViewerTx, { session, version, takeaway: body }: OneLine) {
  const { pair, startsAt } = await pairOfSession(tx, session, 'write note');
  if (Date.parse(startsAt) > Date.parse(pair.now))
    throw new Refusal('It has not begun yet: what you take away comes after.', 'takeaway');
  const mine = { sessionId: session, personId: tx.viewer.id };
  const kept = version === 0 ? await first(tx, { ...mine, body }) : await next(tx, mine, version, body);
  if (kept.length === 0) throw changedMeanwhile();
  await audit(tx, 'keep takeaway', 'session', session);
  return { said: 'Kept. Both of you read it.' };
}

const first = (tx: ViewerTx, row: typeof takeaways.$inferInsert) =>
  tx.insert(takeaways).values(row).onConflictDoNothing().returning({ id: takeaways.sessionId });

const next = (
  tx: ViewerTx,
  { sessionId, personId }: { sessionId: string; personId: string },
  version: number,
  body: string,
) =>
  tx
    .update(takeaways)
    .set({ body, version: sql`${takeaways.version} + 1` })
    .where(
      and(
        eq(takeaways.sessionId, sessionId),
        eq(takeaways.personId, personId),
        eq(takeaways.version, version),
      ),
    )
    .returning({ id: takeaways.sessionId });
