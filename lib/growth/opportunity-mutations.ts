import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { OpportunityAnswer } from '@/db/enums';
import { opportunityRequests } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { getMilestone } from '@/lib/checkins/facts-queries';
import { notThere, Refusal } from '@/lib/refusal';

type Asked = { key: string; milestone: string; line: string; forManager: boolean };

/** Asks the mentors, and the manager only where it is ticked (J-6). A second question waits until the first is answered. */
export async function askForOpportunity(tx: ViewerTx, { key, milestone, line, forManager }: Asked) {
  permit('ask for an opportunity', { mine: true });
  await getMilestone(tx, milestone);
  await once(tx, key, async () => {
    const [row] = await tx
      .insert(opportunityRequests)
      .values({ personId: tx.viewer.id, milestone, line, forManager })
      .onConflictDoNothing()
      .returning({ id: opportunityRequests.id });
    if (!row) throw new Refusal('You have asked for this already. It waits for an answer.');
    await audit(tx, 'ask for opportunity', 'milestone', row.id, { milestone, forManager });
    return row.id;
  });
  return { said: 'Asked.' };
}

/** Takes a question back that nobody has answered; with it goes the manager's sight of it. */
export async function withdrawOpportunity(tx: ViewerTx, { request }: { request: string }) {
  const found = await openRequest(tx, request);
  permit('ask for an opportunity', found);
  await tx
    .update(opportunityRequests)
    .set({ withdrawnAt: new Date() })
    .where(and(eq(opportunityRequests.id, request), isNull(opportunityRequests.answeredAt)));
  await audit(tx, 'withdraw opportunity', 'milestone', request);
  return { said: 'Taken back.' };
}

/** One answer: there is one, or not now and why. Whoever answers first has answered. */
export async function answerOpportunity(
  tx: ViewerTx,
  { request, answer, line }: { request: string; answer: OpportunityAnswer; line: string },
) {
  permit('answer about an opportunity', await openRequest(tx, request));
  const done = await tx
    .update(opportunityRequests)
    .set({ answer, answerLine: line, answeredBy: tx.viewer.id, answeredAt: new Date() })
    .where(and(eq(opportunityRequests.id, request), isNull(opportunityRequests.answeredAt)))
    .returning({ id: opportunityRequests.id });
  if (!done.length) throw new Refusal('Somebody has answered meanwhile.');
  await audit(tx, 'answer opportunity', 'milestone', request, { answer });
  return { said: 'Answered.' };
}

/** Facts for `permit` about a question that waits; two answers at once queue here. */
async function openRequest(tx: ViewerTx, request: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${request}, 44))`);
  const [found] = await tx.execute<{ mine: boolean; mentor: boolean; asked: boolean; open: boolean }>(sql`
    select q.person_id = viewer_id() as mine, q.person_id = any (mentees_of(viewer_id())) as mentor,
      q.for_manager and q.person_id = any (reports_of(viewer_id())) as asked, q.answered_at is null and q.withdrawn_at is null as open
    from opportunity_requests q where q.id = ${request}`);
  if (!found) throw notThere();
  if (!found.open) throw new Refusal('This has been answered or taken back meanwhile.');
  return found;
}
