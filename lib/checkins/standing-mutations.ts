import 'server-only';
import { sql } from 'drizzle-orm';
import type { Standing, Voice } from '@/db/enums';
import { signOffRequests, signOffs, standingEvents } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { getMilestone, getSignOffFacts } from './facts-queries';
import { mayUndo } from './undo';

type About = { person: string; milestone: string; reason: string };

/** Looked at and not met, with a sentence; the only way a milestone goes back (R14). */
export async function markNotYet(tx: ViewerTx, input: About) {
  permit('mark not yet', await getSignOffFacts(tx, input.person, input.milestone));
  await note(tx, input, 'not-yet');
  return { said: 'Noted as not yet, with your sentence.' };
}

/** The work to show it has not come up; either side says so, and it counts for nothing (R17). */
export async function markNoOpportunity(tx: ViewerTx, input: About) {
  const facts = await getSignOffFacts(tx, input.person, input.milestone);
  permit('mark no opportunity yet', facts);
  if (facts.met) throw new Refusal('This milestone is met already.');
  await note(tx, input, 'no-opportunity-yet');
  return { said: 'Noted: the opportunity has not come up yet.' };
}

/**
 * Undo within seconds is a withdrawal (undo-5): the trace stays. What the sign-off had completed goes back to *not yet*
 * and into the queue. Where two voices had agreed it takes a *not yet* with a sentence instead.
 */
export async function withdrawSignOff(tx: ViewerTx, input: { signOff: string }) {
  const given = await myVoice(tx, input.signOff);
  permit('sign off', await getSignOffFacts(tx, given.personId, given.milestone));
  if (!mayUndo(given.at, given.now))
    throw new Refusal('That was a while ago. Mark the milestone as not yet and say why.');
  const { personId, milestone, frameworkVersionId, voice } = given;
  const { level } = await getMilestone(tx, milestone);
  if (given.met && level.minimum.secondVoice)
    throw new Refusal('Two people have agreed on this. Mark it as not yet and say why.');
  const reason = 'Taken back within seconds.';
  const row = { personId, milestone, frameworkVersionId, voice, signerId: tx.viewer.id, reason };
  await tx.insert(signOffs).values({ ...row, decision: 'withdrawn', withdrawsId: input.signOff });
  if (given.met) {
    await note(
      tx,
      { person: personId, milestone, reason: 'A sign-off was taken back within seconds.' },
      'not-yet',
    );
    await tx.insert(signOffRequests).values({ personId, milestone, askedBy: tx.viewer.id });
  }
  await audit(tx, 'withdraw', 'sign-off', input.signOff, { milestone });
  return { goTo: '/sign-off', said: 'Taken back. It waits in the queue again.' };
}

async function note(tx: ViewerTx, { person, milestone, reason }: About, standing: Standing) {
  const { frameworkVersionId } = await getMilestone(tx, milestone);
  const [row] = await tx
    .insert(standingEvents)
    .values({ personId: person, milestone, standing, reason, actorId: tx.viewer.id, frameworkVersionId })
    .returning({ id: standingEvents.id });
  if (!row) throw notThere();
  await audit(tx, 'mark', 'standing', row.id, { milestone, standing });
}

async function myVoice(tx: ViewerTx, id: string) {
  const [given] = await tx.execute<{
    personId: string;
    milestone: string;
    frameworkVersionId: string;
    voice: Voice;
    at: string;
    now: string;
    met: boolean;
  }>(sql`
    select s.person_id as "personId", s.milestone, s.framework_version_id as "frameworkVersionId", s.voice,
      to_json(s.happened_at) #>> '{}' as at, to_json(now()) #>> '{}' as now,
      exists (select from standing x where x.person_id = s.person_id and x.milestone = s.milestone and x.standing = 'met') as met
    from sign_offs s where s.id = ${id} and s.signer_id = viewer_id() and s.voice = 'mentor' and s.decision = 'signed-off'
      and not exists (select from sign_offs w where w.withdraws_id = s.id)`);
  if (!given) throw notThere();
  return given;
}
