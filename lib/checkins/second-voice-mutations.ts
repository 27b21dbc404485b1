import 'server-only';
import { signOffEvidence, signOffs } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { getMilestone, getSignOffFacts } from './facts-queries';
import { refusalToSignOff } from './sign-off';

/**
 * The second voice of somebody who has just spoken to an item (R16). It is kept whether or not the level waits for one:
 * whether a mentor gains, and needs an observer for that, is not for the observer to know.
 */
export async function giveSecondVoice(
  tx: ViewerTx,
  input: { personId: string; milestone: string; evidenceId: string; kind: 'O' | 'C' },
) {
  const { personId, milestone: code, evidenceId, kind } = input;
  const { frameworkVersionId } = await getMilestone(tx, code);
  const facts = await getSignOffFacts(tx, personId, code);
  permit('second a sign-off', { ...facts, asked: true });
  const refusal = refusalToSignOff({
    signerId: tx.viewer.id,
    menteeId: personId,
    voice: 'second',
    now: facts.now,
    signerIsMentor: facts.mentor,
    standIn: null,
    mentorVoiceId: facts.voices.find((each) => each.voice === 'mentor')?.signerId ?? null,
    observerIds: kind === 'O' ? [tx.viewer.id] : [],
    confirmingMenteeIds: kind === 'C' ? [tx.viewer.id] : [],
    // Whether the mentor gains is theirs to know; the database asks again when it settles.
    mentorGains: false,
    bulk: false,
    lowestLevel: false,
  });
  if (refusal) throw new Refusal(refusal);
  const [row] = await tx
    .insert(signOffs)
    .values({
      personId,
      milestone: code,
      frameworkVersionId,
      voice: 'second',
      decision: 'signed-off',
      signerId: tx.viewer.id,
    })
    .returning({ id: signOffs.id });
  if (!row) throw notThere();
  await tx.insert(signOffEvidence).values({ signOffId: row.id, evidenceId });
  await audit(tx, 'second a sign-off', 'sign-off', row.id, { milestone: code });
}
