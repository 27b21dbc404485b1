import 'server-only';
import type { Standing } from '@/db/enums';
import { standingEvents } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { getMilestone, getSignOffFacts } from './facts-queries';

type About = { person: string; milestone: string; reason: string };
type Sent = About & { key: string };

/** Looked at and not met, with a sentence; the only way a milestone goes back (R14). */
export async function markNotYet(tx: ViewerTx, input: Sent) {
  permit('mark not yet', await getSignOffFacts(tx, input.person, input.milestone));
  await once(tx, input.key, () => noteStanding(tx, input, 'not-yet'));
  return { said: 'Noted as not yet, with your sentence.' };
}

/** The work to show it has not come up; either side says so, and it counts for nothing (R17). */
export async function markNoOpportunity(tx: ViewerTx, input: Sent) {
  const facts = await getSignOffFacts(tx, input.person, input.milestone);
  permit('mark no opportunity yet', facts);
  if (facts.met) throw new Refusal('This milestone is met already.');
  await once(tx, input.key, () => noteStanding(tx, input, 'no-opportunity-yet'));
  return { said: 'Noted: the opportunity has not come up yet.' };
}

/** A standing that comes with a sentence; *met* comes from the database alone. Returns the new event's id. */
export async function noteStanding(tx: ViewerTx, { person, milestone, reason }: About, standing: Standing) {
  const { frameworkVersionId } = await getMilestone(tx, milestone);
  const [row] = await tx
    .insert(standingEvents)
    .values({ personId: person, milestone, standing, reason, actorId: tx.viewer.id, frameworkVersionId })
    .returning({ id: standingEvents.id });
  if (!row) throw notThere();
  await audit(tx, 'mark', 'standing', row.id, { milestone, standing });
  return row.id;
}
