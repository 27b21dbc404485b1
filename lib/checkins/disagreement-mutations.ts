import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { DisagreementEnding } from '@/db/enums';
import { disagreements } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';

type Sent = { key: string; person: string; milestone: string; reason: string };

/** One of the two disagrees with the other's latest word, with a reason; the word itself stays (J-8). */
export async function disagree(tx: ViewerTx, { key, person, milestone, reason }: Sent) {
  const facts = await latestWord(tx, person, milestone);
  permit('disagree', facts);
  await once(tx, key, async () => {
    const { mine, saidBy, standingEventId, signOffId, mentors } = facts;
    if (!saidBy) throw new Refusal('Nobody has said anything about it yet.');
    const mentorId = mine ? (mentors.find((id) => id === saidBy) ?? mentors[0]) : tx.viewer.id;
    if (!mentorId) throw new Refusal('There is no mentor at the moment to disagree with.');
    const [row] = await tx
      .insert(disagreements)
      .values({
        personId: person,
        mentorId,
        milestone,
        raisedBy: tx.viewer.id,
        reason,
        standingEventId,
        signOffId,
      })
      .onConflictDoNothing()
      .returning({ id: disagreements.id });
    if (!row) throw new Refusal('This is being talked about already.');
    await audit(tx, 'disagree', 'milestone', row.id, { milestone });
    return row.id;
  });
  return { said: 'Noted. Both words stay; a second rater can be asked.' };
}

/** Each side says how it ends; it has ended when both say the same. */
export async function sayHowItEnds(
  tx: ViewerTx,
  { disagreement, ending }: { disagreement: string; ending: DisagreementEnding },
) {
  const [facts] = await tx.execute<{ mine: boolean; mentor: boolean }>(sql`
    select d.person_id = viewer_id() as mine, d.mentor_id = viewer_id() as mentor from disagreements d where d.id = ${disagreement}`);
  if (!facts) throw notThere();
  permit('disagree', facts);
  const done = await tx
    .update(disagreements)
    .set(facts.mine ? { menteeEnds: ending } : { mentorEnds: ending })
    .where(and(eq(disagreements.id, disagreement), isNull(disagreements.endedAt)))
    .returning({ endedAt: disagreements.endedAt });
  const [row] = done;
  if (!row) throw new Refusal('It has ended already.');
  await audit(tx, 'end disagreement', 'milestone', disagreement, { ending });
  return {
    said: row.endedAt ? 'Both say the same: it has ended.' : 'Noted. It ends when both say the same.',
  };
}

type Word = {
  mine: boolean;
  mentor: boolean;
  mentors: string[];
  saidBy: string | null;
  standingEventId: string | null;
  signOffId: string | null;
};

/** The latest word about a milestone: its standing, or a sending back that came after it. */
async function latestWord(tx: ViewerTx, person: string, milestone: string): Promise<Word> {
  const [found] = await tx.execute<Word>(sql`
    select p.id = viewer_id() as mine, p.id = any (mentees_of(viewer_id())) as mentor, mentors_of(p.id)::text[] as mentors,
      case when o.id is null then e.actor_id else o.signer_id end as "saidBy",
      case when o.id is null then e.id end as "standingEventId", o.id as "signOffId"
    from people p
    left join standing s on s.person_id = p.id and s.milestone = ${milestone} left join standing_events e on e.id = s.event_id
    left join lateral (select b.id, b.signer_id from sign_offs b where b.person_id = p.id and b.milestone = ${milestone}
      and b.decision = 'back' and b.happened_at > coalesce(s.since, '-infinity') order by b.happened_at desc limit 1) o on true
    where p.id = ${person}`);
  if (!found) throw notThere();
  return found;
}
