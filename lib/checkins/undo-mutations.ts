import 'server-only';
import { sql } from 'drizzle-orm';
import { signOffRequests, signOffs } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { getMilestone, getSignOffFacts } from './facts-queries';
import { noteStanding } from './standing-mutations';
import { mayUndo } from './undo';

/**
 * Undo within seconds is a withdrawal (undo-5): the trace stays. What the sign-off had completed goes back to *not yet*
 * and into the queue. One undo covers all that were signed off together (bulk-2). Where two voices had agreed it takes
 * a *not yet* with a sentence instead.
 */
export async function withdrawSignOff(tx: ViewerTx, input: { signOff: string }) {
  const given = await myVoices(tx, input.signOff);
  if (!given.length) throw notThere();
  for (const each of given) await takeBack(tx, each);
  return {};
}

type Given = Awaited<ReturnType<typeof myVoices>>[number];

async function takeBack(tx: ViewerTx, given: Given) {
  const { id, personId, milestone, frameworkVersionId } = given;
  permit('sign off', await getSignOffFacts(tx, personId, milestone));
  if (!mayUndo(given.at, given.now))
    throw new Refusal('That was a while ago. Mark the milestone as not yet and say why.');
  const { level } = await getMilestone(tx, milestone);
  if (given.met && level.minimum.secondVoice)
    throw new Refusal('Two people have agreed on this. Mark it as not yet and say why.');
  const reason = 'Taken back within seconds.';
  const row = {
    personId,
    milestone,
    frameworkVersionId,
    voice: 'mentor' as const,
    signerId: tx.viewer.id,
    reason,
  };
  await tx.insert(signOffs).values({ ...row, decision: 'withdrawn', withdrawsId: id });
  // What was met under an earlier wording is met under that again, and waits to be confirmed.
  if (given.met && !(await isMet(tx, personId, milestone))) {
    await noteStanding(tx, { person: personId, milestone, reason }, 'not-yet');
    await tx.insert(signOffRequests).values({ personId, milestone, askedBy: tx.viewer.id });
  }
  await audit(tx, 'withdraw', 'sign-off', id, { milestone });
}

async function isMet(tx: ViewerTx, personId: string, milestone: string): Promise<boolean> {
  const [row] = await tx.execute<{ met: boolean }>(
    sql`select standing = 'met' as met from standing where person_id = ${personId} and milestone = ${milestone}`,
  );
  return row?.met ?? false;
}

/** The sign-off, with those the viewer gave in the same breath; none that was taken back already. */
async function myVoices(tx: ViewerTx, id: string) {
  return tx.execute<{
    id: string;
    personId: string;
    milestone: string;
    frameworkVersionId: string;
    at: string;
    now: string;
    met: boolean;
  }>(sql`
    select s.id, s.person_id as "personId", s.milestone, s.framework_version_id as "frameworkVersionId",
      to_json(s.happened_at) #>> '{}' as at, to_json(now()) #>> '{}' as now,
      exists (select from standing x where x.person_id = s.person_id and x.milestone = s.milestone and x.standing = 'met') as met
    from sign_offs s join sign_offs one on one.id = ${id} and one.signer_id = s.signer_id and one.happened_at = s.happened_at
    where s.signer_id = viewer_id() and s.voice = 'mentor' and s.decision = 'signed-off'
      and not exists (select from sign_offs w where w.withdraws_id = s.id)`);
}
