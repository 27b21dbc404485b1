import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { cadences, mentorshipConflicts, mentorshipEndings, mentorships } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import type { Answer, Ending, NewCadence, Pairing } from './input';
import { refusalOfPair } from './pairing';

/** Asks two people to be mentor and mentee (M-4); whoever of the two asks has accepted by asking. */
export async function pairPeople(tx: ViewerTx, input: Pairing) {
  const me = tx.viewer.id;
  const [facts] = await tx.execute<PairFacts>(sql`
    select ${input.menteeId}::uuid = any (reports_of(${me})) as manager, manages(${input.mentorId}, ${input.menteeId}) as conflict,
      (select count(*)::int from people where deactivated_at is null and id in (${input.mentorId}, ${input.menteeId})) as here,
      (select coalesce(json_agg(case when m.period is null then 'requested' else 'active' end), '[]') from mentorships m
        where m.mentor_id = ${input.mentorId} and m.mentee_id = ${input.menteeId} and m.purpose = ${input.purpose}::purpose
          and m.declined_at is null and (m.period is null or m.period @> now())) as running`);
  permit('pair people', { manager: facts?.manager === true, admin: tx.viewer.isAdmin });
  const { id, again } = await once(tx, input.key, () => insertPair(tx, input, facts as PairFacts));
  return {
    goTo: `/mentorships/${id}`,
    said: again ? 'They have been asked already.' : 'Asked. It begins when both have accepted.',
  };
}

type PairFacts = { manager: boolean; conflict: boolean; here: number; running: ('requested' | 'active')[] };

/** The request with its rhythm; `facts` decide what is refused. */
export async function insertPair(tx: ViewerTx, input: Pairing, facts: PairFacts): Promise<string> {
  const { mentorId, menteeId, purpose, everyDays, minutes, reason } = input;
  const refusal = refusalOfPair({ ...facts, same: mentorId === menteeId, purpose, reason });
  if (refusal) throw new Refusal(refusal.message, refusal.field);
  const me = tx.viewer.id;
  const [pair] = await tx
    .insert(mentorships)
    .values({ mentorId, menteeId, purpose, requestedBy: me })
    .returning({ id: mentorships.id });
  if (!pair) throw notThere();
  await tx.insert(cadences).values({ mentorshipId: pair.id, everyDays, minutes, setBy: me });
  if (facts.conflict && reason)
    await tx.insert(mentorshipConflicts).values({ mentorshipId: pair.id, reason, recordedBy: me });
  if (me === mentorId || me === menteeId) await acceptFor(tx, pair.id, me === mentorId);
  await audit(tx, 'pair', 'mentorship', pair.id, {
    mentor: mentorId,
    mentee: menteeId,
    conflict: facts.conflict,
  });
  return pair.id;
}

/** One side's answer to a request. The second acceptance starts the mentorship in the same statement (R8). */
export async function answerMentorship(tx: ViewerTx, { id, answer }: Answer) {
  const me = tx.viewer.id;
  // Both may answer at once: the second waits here and then sees the first.
  const [pair] = await tx.select(sides).from(mentorships).where(eq(mentorships.id, id)).for('update');
  permit('answer mentorship', { mine: pair?.mentorId === me || pair?.menteeId === me });
  if (!pair?.open) throw new Refusal('This request has been answered already.');
  if (answer === 'accept') await acceptFor(tx, id, pair.mentorId === me);
  else
    await tx
      .update(mentorships)
      .set({ declinedAt: sql`now()`, version: sql`version + 1` })
      .where(eq(mentorships.id, id));
  await audit(tx, answer, 'mentorship', id);
  return { said: answer === 'accept' ? 'Accepted.' : 'Declined. Nobody has to give a reason.' };
}

const sides = {
  mentorId: mentorships.mentorId,
  menteeId: mentorships.menteeId,
  open: sql<boolean>`${mentorships.period} is null and ${mentorships.declinedAt} is null`,
  running: sql<boolean>`coalesce(${mentorships.period} @> now(), false)`,
};

async function acceptFor(tx: ViewerTx, id: string, isMentor: boolean) {
  const [mine, theirs] = isMentor
    ? (['mentorAcceptedAt', 'menteeAcceptedAt'] as const)
    : (['menteeAcceptedAt', 'mentorAcceptedAt'] as const);
  await tx
    .update(mentorships)
    .set({
      [mine]: sql`now()`,
      period: sql`case when ${mentorships[theirs]} is not null then tstzrange(now(), null) end`,
      version: sql`${mentorships.version} + 1`,
    })
    .where(eq(mentorships.id, id));
}

/** A new agreed rhythm; earlier ones stay in the history. */
export async function setCadence(tx: ViewerTx, { id, seen, everyDays, minutes }: NewCadence) {
  const me = tx.viewer.id;
  const [pair] = await tx.select(sides).from(mentorships).where(eq(mentorships.id, id));
  permit('set cadence', {
    mentor: pair?.running && pair.mentorId === me,
    mentee: pair?.running && pair.menteeId === me,
  });
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 43))`);
  const [latest] = await tx
    .select({ id: cadences.id })
    .from(cadences)
    .where(eq(cadences.mentorshipId, id))
    .orderBy(desc(cadences.since), cadences.id)
    .limit(1);
  if (latest?.id !== seen) throw changedMeanwhile();
  await tx.insert(cadences).values({ mentorshipId: id, everyDays, minutes, setBy: me });
  await audit(tx, 'set cadence', 'mentorship', id, { everyDays, minutes });
  return { said: 'Changed for both of you.' };
}

/** Ends it for both, from either side, with no reason needed; no goal fails by it (R10). */
export async function endMentorship(tx: ViewerTx, input: Ending) {
  const { id, reason = null } = input;
  const me = tx.viewer.id;
  const [pair] = await tx.select(sides).from(mentorships).where(eq(mentorships.id, id)).for('update');
  permit('end mentorship', {
    mentor: pair?.mentorId === me,
    mentee: pair?.menteeId === me,
    admin: Boolean(pair) && tx.viewer.isAdmin,
  });
  if (!pair?.running) throw new Refusal('This mentorship has ended already.');
  // Goals first: once the mentorship is over, nobody may move them.
  await closeGoals(tx, id, input['close[]']);
  await tx.insert(mentorshipEndings).values({ mentorshipId: id, endedBy: me, reason });
  await tx
    .update(mentorships)
    .set({
      period: sql`tstzrange(lower(${mentorships.period}), now())`,
      version: sql`${mentorships.version} + 1`,
    })
    .where(eq(mentorships.id, id));
  await audit(tx, 'end', 'mentorship', id);
  return { said: 'The mentorship has ended. What you wrote stays yours.' };
}

async function closeGoals(tx: ViewerTx, mentorshipId: string, ids: string[]) {
  if (ids.length === 0) return;
  await tx.execute(sql`
    with before as (select id, state, cycle from goals
      where mentorship_id = ${mentorshipId} and id in ${ids} and state not in ('closed', 'declined') for update),
    closed as (update goals g set state = 'closed', closed_reason = 'mentorship-ended', updated_at = now(), version = version + 1
      from before b where b.id = g.id returning g.id)
    insert into goal_events (goal_id, cycle, actor_id, from_state, to_state, closed_reason)
    select b.id, b.cycle, ${tx.viewer.id}, b.state, 'closed', 'mentorship-ended' from before b join closed using (id)`);
}
