import 'server-only';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { getMilestone, getSignOffFacts } from '@/lib/checkins/facts-queries';
import { addEvidence } from '@/lib/evidence/mutations';
import { dayOf } from '@/lib/people/active-days';
import { Refusal } from '@/lib/refusal';

/** One click that adds evidence: shown again today (F37). The standing does not move, whether one does it or not (R14). */
export async function refreshMilestone(
  tx: ViewerTx,
  { key, milestone: code }: { key: string; milestone: string },
) {
  const { milestone } = await getMilestone(tx, code);
  const facts = await getSignOffFacts(tx, tx.viewer.id, code);
  permit('add evidence', facts);
  if (!facts.met) throw new Refusal('Only what is met can be shown again. Add evidence instead.');
  await addEvidence(tx, {
    key,
    person: tx.viewer.id,
    kind: 'W',
    title: `Shown again: ${milestone.name}`.slice(0, 120),
    keptItRunning: false,
    happenedOn: dayOf(facts.now, tx.viewer.zone),
    'milestones[]': [code],
    audience: 'pair',
  });
  return { said: 'Added: shown again today. You can say more on the item.' };
}
