import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { waivers } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { getMilestone } from '@/lib/checkins/facts-queries';
import { notThere, Refusal } from '@/lib/refusal';

/** The manager lets the gate pass without it. Which milestones, and how many, the database decides (`framework.md` 4). */
export async function waive(tx: ViewerTx, input: { person: string; milestone: string; reason: string }) {
  const { person, milestone, reason } = input;
  const [facts] = await tx.execute<{ manager: boolean; waived: boolean }>(sql`
    select ${person}::uuid = any (reports_of(viewer_id())) as manager,
      exists (select from waivers w where w.person_id = ${person} and w.milestone = ${milestone} and w.lifted_at is null) as waived`);
  permit('waive', facts ?? {});
  const { frameworkVersionId } = await getMilestone(tx, milestone);
  if (facts?.waived) throw new Refusal('This one is waived already.');
  const [row] = await tx
    .insert(waivers)
    .values({ personId: person, milestone, frameworkVersionId, waivedBy: tx.viewer.id, reason })
    .onConflictDoNothing()
    .returning({ id: waivers.id });
  if (!row) throw new Refusal('This one is waived already.');
  await audit(tx, 'waive', 'milestone', row.id, { milestone });
  return { said: `${milestone} is waived for this gate.` };
}

/** Takes a waiver back; the gate asks for the milestone again. */
export async function liftWaiver(tx: ViewerTx, { waiver }: { waiver: string }) {
  const [facts] = await tx.execute<{ manager: boolean }>(sql`
    select w.person_id = any (reports_of(viewer_id())) as manager from waivers w where w.id = ${waiver}`);
  if (!facts) throw notThere();
  permit('waive', facts);
  const done = await tx
    .update(waivers)
    .set({ liftedAt: new Date() })
    .where(and(eq(waivers.id, waiver), isNull(waivers.liftedAt)))
    .returning({ id: waivers.id });
  if (!done.length) throw new Refusal('This waiver has ended already.');
  await audit(tx, 'lift waiver', 'milestone', waiver);
  return { said: 'Taken back. The gate asks for it again.' };
}
