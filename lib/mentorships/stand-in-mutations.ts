import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { delegations } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from '@/lib/people/active-days';
import { notThere, Refusal } from '@/lib/refusal';

type Given = { mentorship: string; standIn: string; from: Day; to: Day };

/** The mentor names who stands in on these days, first and last included (S-7). */
export async function giveStandIns(tx: ViewerTx, given: Given[]) {
  if (given.length === 0) return;
  const me = tx.viewer.id;
  const rows = await tx.execute<{
    at: number;
    mentor: boolean;
    here: boolean;
    mentee: boolean;
    mentor_name: string;
  }>(sql`
    select x.at::int as at, m.mentor_id = ${me} and m.period @> now() as mentor, p.deactivated_at is null as here,
      m.mentee_id = p.id as mentee, e.name as mentor_name
    from unnest(${list(given.map((one) => one.mentorship))}::uuid[], ${list(given.map((one) => one.standIn))}::uuid[])
      with ordinality x(pair, person, at)
    join mentorships m on m.id = x.pair join people e on e.id = m.mentee_id join people p on p.id = x.person`);
  for (const [at, { standIn }] of given.entries()) {
    const facts = rows.find((row) => row.at === at + 1);
    permit('give stand-in', { mentor: facts?.mentor });
    if (standIn === me) throw new Refusal('You are the one who is away. Choose somebody else.', 'standIn');
    if (facts?.mentee)
      throw new Refusal(`${facts.mentor_name} cannot stand in for their own mentor.`, 'standIn');
    if (!facts?.here) throw new Refusal('That person has left. Choose somebody else.', 'standIn');
  }
  const made = await tx
    .insert(delegations)
    .values(
      given.map(({ mentorship, standIn, from, to }) => ({
        mentorshipId: mentorship,
        standInId: standIn,
        days: sql`daterange(${from}::date, ${to}::date, '[]')`,
        grantedBy: me,
      })),
    )
    .returning({ id: delegations.id, mentorshipId: delegations.mentorshipId });
  for (const one of made)
    await audit(tx, 'give stand-in', 'delegation', one.id, { mentorship: one.mentorshipId });
}

const list = (ids: string[]) => sql.param(`{${ids.join(',')}}`);

/** Stand-ins of a leave end with it: `last` is its new last day; those that had not begun are over before they start. */
export async function moveStandIns(tx: ViewerTx, leave: { from: Day; to: Day }, last: Day) {
  const theirs = sql`granted_by = ${tx.viewer.id} and ended_at is null
    and days <@ daterange(${leave.from}::date, ${leave.to}::date, '[]') and upper(days) - 1 = ${leave.to}::date`;
  await tx.execute(
    sql`update delegations set ended_at = now() where ${theirs} and lower(days) > ${last}::date`,
  );
  await tx.execute(
    sql`update delegations set days = daterange(lower(days), ${last}::date, '[]') where ${theirs}`,
  );
}

/** Ends standing in at once: the stand-in steps back, or the mentor is back early. */
export async function stepBack(tx: ViewerTx, { delegation }: { delegation: string }) {
  const me = tx.viewer.id;
  const open = and(eq(delegations.id, delegation), isNull(delegations.endedAt));
  const [found] = await tx
    .select({ standInId: delegations.standInId, grantedBy: delegations.grantedBy })
    .from(delegations)
    .where(open);
  if (!found) throw notThere();
  permit('end stand-in', { mentor: found.grantedBy === me, standIn: found.standInId === me });
  await tx.update(delegations).set({ endedAt: sql`now()` }).where(open);
  await audit(tx, 'end stand-in', 'delegation', delegation);
  return { said: found.standInId === me ? 'You no longer stand in.' : 'They no longer stand in.' };
}
