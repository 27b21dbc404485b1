import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { leaves } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { addLeave } from '@/lib/people/mutations';
import { Refusal } from '@/lib/refusal';
import type { GivenStandIn, GoingAway, MovedLeave } from './absence-input';
import { refusalOfDays, standInsOf } from './away';
import { giveStandIns, moveStandIns } from './stand-in-mutations';

/** Days away with a stand-in for each mentee, noted in one go (S-7): all of it, or nothing. */
export async function goAway(tx: ViewerTx, input: GoingAway) {
  const { from, to, standIn } = input;
  await addLeave(tx, { personId: tx.viewer.id, from, to });
  const given = standInsOf(input['pair[]'], input['other[]'], standIn);
  await giveStandIns(
    tx,
    given.map((one) => ({ ...one, from, to })),
  );
  const people = input['pair[]'].length;
  return {
    goTo: '/account/away',
    said: people
      ? 'Noted. Each of your mentees sees it on their first page.'
      : 'Noted: clocks pause on these days.',
  };
}

/** Back earlier or later than was said; the stand-ins follow. A leave that is over stays as it was. */
export async function moveLeave(tx: ViewerTx, { leave, to }: MovedLeave) {
  const found = await myLeave(tx, leave);
  if (to < found.today) throw new Refusal('Choose today or a later day.', 'to');
  const refusal = refusalOfDays(found.from, to);
  if (refusal) throw new Refusal(refusal.message, refusal.field);
  const days = sql`daterange(${found.from}::date, ${to}::date, '[]')`;
  const [other] = await tx
    .select({ id: leaves.id })
    .from(leaves)
    .where(
      and(eq(leaves.personId, tx.viewer.id), sql`${leaves.id} <> ${leave} and ${leaves.days} && ${days}`),
    );
  if (other) throw new Refusal('That runs into another leave of yours.', 'to');
  await tx.update(leaves).set({ days }).where(eq(leaves.id, leave));
  await moveStandIns(tx, found, to);
  await audit(tx, 'move', 'leave', leave);
  return { said: 'Changed, for the stand-ins, too.' };
}

/** Somebody for a mentee who has nobody on these days, also after a stand-in has stepped back. */
export async function giveStandIn(tx: ViewerTx, { leave, pair, standIn }: GivenStandIn) {
  const { from, to, today } = await myLeave(tx, leave);
  await giveStandIns(tx, [{ mentorship: pair, standIn, from: from < today ? today : from, to }]);
  return { said: 'They stand in on these days.' };
}

async function myLeave(tx: ViewerTx, id: string) {
  const [found] = await tx
    .select({
      personId: leaves.personId,
      from: sql<string>`lower(${leaves.days})::text`,
      to: sql<string>`(upper(${leaves.days}) - 1)::text`,
      today: sql<string>`(now() at time zone ${tx.viewer.zone})::date::text`,
    })
    .from(leaves)
    .where(and(eq(leaves.id, id), sql`not isempty(${leaves.days})`))
    .for('update');
  permit('set leave', { mine: found?.personId === tx.viewer.id });
  if (!found || found.to < found.today) throw new Refusal('This leave is over.');
  return found;
}
