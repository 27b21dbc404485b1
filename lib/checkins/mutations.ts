import 'server-only';
import { sql } from 'drizzle-orm';
import { signOffEvidence, signOffs } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { enoughFor } from './enough';
import { getMilestone, getRequest, getSignOffFacts } from './facts-queries';
import type { SignOffGap } from './record';
import { sayGap } from './say-gap';
import { refusalToSignOff, voicesNeeded } from './sign-off';

/** One voice of a mentor (S-4). The milestone is met only when the database misses nothing either. */
export async function signOff(tx: ViewerTx, input: { request: string }) {
  await giveMentorVoice(tx, input.request, false);
  // What came of it is said beside the undo, by the page that is drawn next.
  return {};
}

/** Several milestones of the lowest level at once (bulk-3): all of them, or none. */
export async function signOffTogether(tx: ViewerTx, input: { 'requests[]': string[] }) {
  const requests = [...new Set(input['requests[]'])];
  for (const request of requests) await giveMentorVoice(tx, request, true);
  return {};
}

/** Back to the mentee, never without a reason; the request leaves the queue. */
export async function sendBack(tx: ViewerTx, input: { request: string; reason: string }) {
  const { personId, milestone } = await openRequest(tx, input.request);
  const { frameworkVersionId } = await getMilestone(tx, milestone);
  permit('sign off', await getSignOffFacts(tx, personId, milestone));
  const [row] = await tx
    .insert(signOffs)
    .values({
      personId,
      milestone,
      frameworkVersionId,
      voice: 'mentor',
      decision: 'back',
      signerId: tx.viewer.id,
      reason: input.reason,
    })
    .returning({ id: signOffs.id });
  if (!row) throw notThere();
  await audit(tx, 'send back', 'sign-off', row.id, { milestone });
  return {};
}

async function giveMentorVoice(tx: ViewerTx, request: string, bulk: boolean) {
  const { personId, milestone } = await openRequest(tx, request);
  await speakAsMentor(tx, personId, milestone, bulk);
}

/** Facts → permit → rule → sign-off with its evidence → settle → audit. Whoever calls it holds a lock. */
export async function speakAsMentor(tx: ViewerTx, personId: string, code: string, bulk: boolean) {
  const { frameworkVersionId, framework, milestone, level, lowest } = await getMilestone(tx, code);
  const facts = await getSignOffFacts(tx, personId, code);
  permit('sign off', facts);
  const given = facts.voices.find((each) => each.voice === 'mentor');
  if (given) throw new Refusal('A mentor has signed this off already. It waits for a second voice.');
  const refusal = refusalToSignOff({
    signerId: tx.viewer.id,
    menteeId: personId,
    voice: 'mentor',
    now: facts.now,
    signerIsMentor: facts.mentor,
    standIn: facts.standInTime,
    mentorVoiceId: null,
    observerIds: facts.items.filter((item) => item.kind === 'O').map((item) => item.authorId),
    confirmingMenteeIds: facts.items.filter((item) => item.kind === 'C').map((item) => item.authorId),
    mentorGains: facts.gains,
    bulk,
    lowestLevel: lowest,
  });
  if (refusal) throw new Refusal(refusal);
  const twoVoices = voicesNeeded(level.minimum, facts.gains).length > 1;
  const { missing, onlyVoice, countedIds } = enoughFor(framework, milestone, level, facts.items, {
    leave: facts.leave,
    twoVoices,
  });
  if (missing.length && !onlyVoice) throw new Refusal(missing.join(' '));
  const id = await record(tx, { personId, milestone: code, frameworkVersionId }, countedIds);
  const gap = await settle(tx, personId, code);
  if (gap !== null && !twoVoices) throw new Refusal(sayGap(gap));
  await audit(tx, 'sign off', 'sign-off', id, { milestone: code, gap });
}

async function record(
  tx: ViewerTx,
  of: { personId: string; milestone: string; frameworkVersionId: string },
  items: string[],
) {
  const [row] = await tx
    .insert(signOffs)
    .values({ ...of, voice: 'mentor', decision: 'signed-off', signerId: tx.viewer.id })
    .returning({ id: signOffs.id });
  if (!row) throw notThere();
  if (items.length)
    await tx.insert(signOffEvidence).values(items.map((evidenceId) => ({ signOffId: row.id, evidenceId })));
  return row.id;
}

/** The database's last word: null when the milestone is met now. */
async function settle(tx: ViewerTx, personId: string, milestone: string): Promise<SignOffGap> {
  const [row] = await tx.execute<{ gap: SignOffGap }>(
    sql`select settle_milestone(${personId}, ${milestone}) as gap`,
  );
  return row?.gap ?? null;
}

async function openRequest(tx: ViewerTx, request: string) {
  // Two people, or two clicks, must answer one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${request}, 43))`);
  const found = await getRequest(tx, request);
  if (!found) throw notThere();
  if (!found.open) throw new Refusal('This has been answered already.');
  return found;
}
