import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { calendarFeeds } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { feedHash, feedSecret } from '@/lib/access/feed-secret';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';

const mineAndLive = (tx: ViewerTx) =>
  and(eq(calendarFeeds.personId, tx.viewer.id), isNull(calendarFeeds.revokedAt));

/** A new address for my calendar; an earlier one stops at this moment (inbox-6). */
export async function makeFeed(tx: ViewerTx, { key }: { key: string }) {
  permit('keep calendar', { mine: true });
  await once(tx, key, () => newFeed(tx));
  return { said: 'Here is your new calendar address. An earlier one no longer works.' };
}

async function newFeed(tx: ViewerTx): Promise<string> {
  // Two clicks at once wait for each other, so that one address is left.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${tx.viewer.id}, 6))`);
  await tx.update(calendarFeeds).set({ revokedAt: sql`now()` }).where(mineAndLive(tx));
  const id = randomUUID();
  const secretHash = feedHash(feedSecret(id, process.env.AUTH_SECRET ?? ''));
  await tx.insert(calendarFeeds).values({ id, personId: tx.viewer.id, secretHash });
  await audit(tx, 'make calendar address', 'person', tx.viewer.id);
  return id;
}

/** The address stops with the next request. */
export async function revokeFeed(tx: ViewerTx) {
  permit('keep calendar', { mine: true });
  const ended = await tx
    .update(calendarFeeds)
    .set({ revokedAt: sql`now()` })
    .where(mineAndLive(tx))
    .returning({ id: calendarFeeds.id });
  if (!ended[0]) throw notThere();
  await audit(tx, 'revoke calendar address', 'person', tx.viewer.id);
  return { said: 'The calendar address no longer works.' };
}

/** Whether other people's names leave Rung with my calendar. */
export async function nameInFeed(tx: ViewerTx, { names }: { names: 'yes' | 'no' }) {
  permit('keep calendar', { mine: true });
  const changed = await tx
    .update(calendarFeeds)
    .set({ names: names === 'yes' })
    .where(mineAndLive(tx))
    .returning({ id: calendarFeeds.id });
  if (!changed[0]) throw notThere();
  await audit(tx, 'change calendar address', 'person', tx.viewer.id, { names: names === 'yes' });
  return {
    said: names === 'yes' ? 'Your calendar shows names.' : 'Your calendar shows times and “1:1” only.',
  };
}
