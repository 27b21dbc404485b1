import 'server-only';
import { sql } from 'drizzle-orm';
import { signOffRequests } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { Refusal } from '@/lib/refusal';
import { enoughFor } from './enough';
import { getMilestone, getSignOffFacts } from './facts-queries';

/** Puts a milestone into the mentor's queue. Offering it opens its evidence to the readers its owner chooses. */
export async function askForSignOff(
  tx: ViewerTx,
  input: { person: string; milestone: string; audience?: 'pair' | 'team' },
) {
  const { person, milestone: code, audience } = input;
  const { framework, milestone, level } = await getMilestone(tx, code);
  const before = await getSignOffFacts(tx, person, code);
  permit('ask for sign-off', before);
  if (before.met) throw new Refusal('This milestone is met already.');
  if (!before.mentored) throw new Refusal('There is no mentor at the moment who could sign this off.');
  if (before.mine && !audience) throw new Refusal('Choose who reads the evidence.', 'audience');
  if (before.mine && audience) await offer(tx, code, audience);
  const items = before.mine ? (await getSignOffFacts(tx, person, code)).items : before.items;
  const twoVoices = Boolean(level.minimum.secondVoice);
  const { missing, onlyVoice } = enoughFor(framework, milestone, level, items, {
    leave: before.leave,
    twoVoices,
  });
  if (missing.length && !onlyVoice) throw new Refusal(missing.join(' '));
  const [asked] = await tx
    .insert(signOffRequests)
    .values({ personId: person, milestone: code, askedBy: tx.viewer.id })
    .onConflictDoNothing()
    .returning({ id: signOffRequests.id });
  if (asked) await audit(tx, 'ask for sign-off', 'milestone', asked.id, { milestone: code });
  return { said: asked ? `${code} waits for sign-off now.` : `${code} was waiting for sign-off already.` };
}

/** Words that somebody else wrote keep their readers: only their author widens them (R1). */
async function offer(tx: ViewerTx, milestone: string, audience: 'pair' | 'team') {
  await tx.execute(sql`select set_evidence_audience(e.id, ${audience}::audience)
    from evidence e join evidence_milestones a on a.evidence_id = e.id and a.milestone = ${milestone}
    where e.person_id = viewer_id() and e.author_id = viewer_id() and e.redacted_at is null and (e.audience = 'private' or ${audience} = 'team')
      and not exists (select from evidence c where c.corrects_id = e.id)`);
}
