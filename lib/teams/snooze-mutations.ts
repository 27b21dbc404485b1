import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { stallSnoozes } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { addDays, type Day, dayOf } from '@/lib/people/active-days';
import { notThere, Refusal } from '@/lib/refusal';

type Asked = { key: string; pair: string; reason: string; until: Day };

/** Sets the stall of a report's pair aside until a day at most three months ahead; an earlier snooze ends (R24). */
export async function snoozeStall(tx: ViewerTx, { key, pair, reason, until }: Asked) {
  permit('snooze stall', await factsOf(tx, pair));
  refuseDay(until, dayOf(new Date().toISOString(), tx.viewer.zone));
  await once(tx, key, async () => {
    // Two snoozes of one pair at the same moment queue here.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${tx.viewer.id + pair}, 51))`);
    await tx
      .update(stallSnoozes)
      .set({ endedAt: new Date() })
      .where(and(eq(stallSnoozes.mentorshipId, pair), isNull(stallSnoozes.endedAt)));
    const [row] = await tx
      .insert(stallSnoozes)
      .values({ managerId: tx.viewer.id, mentorshipId: pair, reason, until })
      .returning({ id: stallSnoozes.id });
    if (!row) throw notThere();
    await audit(tx, 'snooze stall', 'mentorship', pair, { until });
    return row.id;
  });
  return { said: 'Set aside.' };
}

/** Takes a snooze back: the stall stands in the queue again. */
export async function wakeStall(tx: ViewerTx, { snooze }: { snooze: string }) {
  const [found] = await tx
    .select({ managerId: stallSnoozes.managerId })
    .from(stallSnoozes)
    .where(and(eq(stallSnoozes.id, snooze), isNull(stallSnoozes.endedAt)));
  if (!found) throw notThere();
  permit('wake stall', { mine: found.managerId === tx.viewer.id });
  await tx
    .update(stallSnoozes)
    .set({ endedAt: new Date() })
    .where(and(eq(stallSnoozes.id, snooze), isNull(stallSnoozes.endedAt)));
  await audit(tx, 'wake stall', 'stall snooze', snooze);
  return { said: 'Back in the queue.' };
}

async function factsOf(tx: ViewerTx, pair: string) {
  const [found] = await tx.execute<{ manager: boolean }>(sql`
    select m.mentee_id = any (reports_of(viewer_id())) as manager from mentorships m where m.id = ${pair} and m.period @> now()`);
  if (!found) throw notThere();
  return found;
}

function refuseDay(until: Day, today: Day): void {
  if (until <= today) throw new Refusal('Choose a day that is still to come.', 'until');
  if (until > addDays(today, 92)) throw new Refusal('At most three months ahead.', 'until');
}
