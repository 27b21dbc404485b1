import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Purpose } from '@/db/enums';
import { handovers, mentorships } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import type { ProposedHandover } from './handover-input';
import { insertPair } from './mutations';

/** Proposes who could follow (F59): both are asked, and once both have accepted the old mentorship ends in that moment. */
export async function proposeHandover(tx: ViewerTx, input: ProposedHandover) {
  const me = tx.viewer.id;
  const [facts] = await tx.execute<Facts>(factsOf(tx, input));
  permit('hand over', {
    mentor: facts?.mentorId === me,
    manager: facts?.manager,
    admin: Boolean(facts) && tx.viewer.isAdmin,
  });
  if (!facts?.active) throw new Refusal('This mentorship is over.');
  if (facts.mentorId === input.mentorId)
    throw new Refusal('They are the mentor already. Choose somebody else.', 'mentorId');
  await once(tx, input.key, () => insertHandover(tx, input, facts));
  return {
    goTo: `/mentorships/${input.mentorship}/hand-over`,
    said: 'Asked. It happens when both have accepted.',
  };
}

type Facts = {
  mentorId: string;
  menteeId: string;
  purpose: Purpose;
  active: boolean;
  everyDays: number;
  minutes: number;
  manager: boolean;
  conflict: boolean;
  here: number;
  running: ('requested' | 'active')[];
  waiting: boolean;
};

const factsOf = (tx: ViewerTx, { mentorship, mentorId }: ProposedHandover) => sql`
  select m.mentor_id as "mentorId", m.mentee_id as "menteeId", m.purpose, coalesce(m.period @> now(), false) as active,
    coalesce(c.every_days, 14) as "everyDays", coalesce(c.minutes, 45) as minutes,
    m.mentee_id = any (reports_of(${tx.viewer.id})) as manager, manages(${mentorId}, m.mentee_id) as conflict,
    (select count(*)::int from people where deactivated_at is null and id in (${mentorId}, m.mentee_id)) as here,
    (select coalesce(json_agg(case when x.period is null then 'requested' else 'active' end), '[]') from mentorships x
      where x.mentor_id = ${mentorId} and x.mentee_id = m.mentee_id and x.purpose = m.purpose
        and x.declined_at is null and (x.period is null or x.period @> now())) as running,
    exists (select from handovers h join mentorships n on n.id = h.next_id where h.mentorship_id = m.id
      and h.done_at is null and h.withdrawn_at is null and n.declined_at is null) as waiting
  from mentorships m left join lateral (select c.every_days, c.minutes from cadences c
    where c.mentorship_id = m.id order by c.since desc, c.id limit 1) c on true
  where m.id = ${mentorship}`;

async function insertHandover(tx: ViewerTx, input: ProposedHandover, facts: Facts): Promise<string> {
  // Two who propose at once: the second finds the first.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${input.mentorship}, 59))`);
  if (facts.waiting) throw new Refusal('A hand-over waits for an answer already. Withdraw it first.');
  const { menteeId, purpose, everyDays, minutes } = facts;
  const { mentorId, reason } = input;
  const pairing = { key: input.key, mentorId, menteeId, purpose, everyDays, minutes, reason };
  const nextId = await insertPair(tx, pairing, facts);
  const [row] = await tx
    .insert(handovers)
    .values({ mentorshipId: input.mentorship, nextId, askedBy: tx.viewer.id })
    .returning({ id: handovers.id });
  if (!row) throw notThere();
  await audit(tx, 'hand over', 'mentorship', input.mentorship, { next: nextId });
  return row.id;
}

/** Whoever asked takes a request back while it waits, and with it the hand-over it belongs to. */
export async function withdrawRequest(tx: ViewerTx, { mentorship: id }: { mentorship: string }) {
  const [asked] = await tx
    .select({
      requestedBy: mentorships.requestedBy,
      open: sql<boolean>`${mentorships.period} is null and ${mentorships.declinedAt} is null`,
    })
    .from(mentorships)
    .where(eq(mentorships.id, id))
    .for('update');
  permit('withdraw request', {
    asker: asked?.requestedBy === tx.viewer.id,
    admin: Boolean(asked) && tx.viewer.isAdmin,
  });
  if (!asked?.open) throw new Refusal('This request has been answered already.');
  await tx
    .update(handovers)
    .set({ withdrawnAt: sql`now()` })
    .where(and(eq(handovers.nextId, id), isNull(handovers.doneAt), isNull(handovers.withdrawnAt)));
  await tx
    .update(mentorships)
    .set({ declinedAt: sql`now()`, version: sql`${mentorships.version} + 1` })
    .where(eq(mentorships.id, id));
  await audit(tx, 'withdraw', 'mentorship', id);
  return { said: 'Withdrawn. Nobody is asked any more.' };
}
