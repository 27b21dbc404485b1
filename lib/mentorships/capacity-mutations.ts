import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { capacities, pauses } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { Refusal } from '@/lib/refusal';
import type { NewCapacity, NewPause } from './absence-input';
import { afterCapacity, refusalOfCapacity } from './capacity';
import { getCapacity } from './capacity-queries';

/** Sessions a month the viewer can carry. Less than runs now needs an answer for every mentee (R11). */
export async function setCapacity(tx: ViewerTx, input: NewCapacity) {
  const me = tx.viewer.id;
  permit('set capacity', { mine: true });
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${me}, 11))`);
  const { pairs } = await getCapacity(tx);
  const answers = Object.fromEntries(input['pair[]'].map((pair, at) => [pair, input['answer[]'][at]]));
  const refusal = refusalOfCapacity(input.sessions, pairs, answers);
  if (refusal) throw new Refusal(refusal, 'sessions');
  const [now] = await tx
    .select({ sessions: capacities.sessionsPerMonth })
    .from(capacities)
    .where(eq(capacities.personId, me))
    .orderBy(desc(capacities.since))
    .limit(1);
  // Said twice, or sent twice: it stands as it is.
  if (now?.sessions === input.sessions) return { said: 'Noted.', ...afterCapacity(pairs, answers) };
  const [row] = await tx
    .insert(capacities)
    .values({ personId: me, sessionsPerMonth: input.sessions, setBy: me })
    .returning({ id: capacities.id });
  await audit(tx, 'set capacity', 'capacity', row?.id ?? me, {
    sessions: input.sessions,
    answers: JSON.stringify(answers),
  });
  return { said: 'Noted.', ...afterCapacity(pairs, answers) };
}

/** Days on which the viewer does not mentor although they are there; over by themselves. */
export async function addPause(tx: ViewerTx, { from, to }: NewPause) {
  const me = tx.viewer.id;
  permit('pause', { mine: true });
  const days = sql`daterange(${from}::date, ${to}::date, '[]')`;
  const [other] = await tx
    .select({ id: pauses.id })
    .from(pauses)
    .where(sql`${pauses.personId} = ${me} and ${pauses.days} && ${days}`);
  if (other) throw new Refusal('Some of these days are in a pause already.', 'from');
  const [row] = await tx.insert(pauses).values({ personId: me, days }).returning({ id: pauses.id });
  await audit(tx, 'add', 'pause', row?.id ?? me);
  return { said: 'Noted: clocks pause on these days, and run again by themselves.' };
}

/** Ends a pause with today, or takes back one that has not begun. */
export async function endPause(tx: ViewerTx, { pause }: { pause: string }) {
  const today = sql`(now() at time zone ${tx.viewer.zone})::date`;
  const [found] = await tx
    .select({
      personId: pauses.personId,
      ahead: sql<boolean>`lower(${pauses.days}) > greatest(${today}, current_date)`,
    })
    .from(pauses)
    .where(eq(pauses.id, pause));
  permit('pause', { mine: found?.personId === tx.viewer.id });
  if (found?.ahead) await tx.delete(pauses).where(eq(pauses.id, pause));
  else
    await tx
      .update(pauses)
      .set({
        days: sql`daterange(lower(${pauses.days}), greatest(lower(${pauses.days}) + 1, least(upper(${pauses.days}), ${today} + 1)))`,
      })
      .where(eq(pauses.id, pause));
  await audit(tx, 'end', 'pause', pause);
  return { said: 'The pause is over.' };
}
