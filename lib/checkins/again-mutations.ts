import 'server-only';
import { sql } from 'drizzle-orm';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { getSecondAgain } from './again-queries';
import { getSignOffFacts } from './facts-queries';
import { speakAsMentor } from './mutations';
import { giveSecondVoice } from './second-voice-mutations';

type About = { person: string; milestone: string };

/**
 * A milestone that was met under another wording, confirmed by a mentor under the one in force (R19): the same evidence
 * and the same voices as at a first sign-off, so a senior one waits for its second voice.
 */
export async function confirmAgain(tx: ViewerTx, { person, milestone }: About) {
  await holdWaiting(tx, person, milestone);
  permit('sign off', await getSignOffFacts(tx, person, milestone));
  await tx.execute(sql`select carry_evidence(${person}, ${milestone})`);
  await speakAsMentor(tx, person, milestone, false);
  return {};
}

/** The same of the second voice: somebody who was there says it holds under the new wording, too. */
export async function agreeAgain(tx: ViewerTx, { person, milestone }: About) {
  await lock(tx, person, milestone);
  const waiting = (await getSecondAgain(tx)).find(
    (each) => each.personId === person && each.milestone === milestone,
  );
  if (!waiting) throw notThere();
  await tx.execute(sql`select carry_evidence(${person}, ${milestone})`);
  const [own] = await tx.execute<{ id: string; kind: 'O' | 'C' }>(sql`
    select e.id, e.kind from evidence e join evidence_milestones a on a.evidence_id = e.id and a.milestone = ${milestone}
    where e.person_id = ${person} and e.author_id = viewer_id() and e.kind in ('O', 'C') and e.redacted_at is null
      and e.audience <> 'private' order by e.happened_on desc, e.id limit 1`);
  if (!own) throw new Refusal('What you said then was withdrawn. They can ask you for a word anew.');
  await giveSecondVoice(tx, { personId: person, milestone, evidenceId: own.id, kind: own.kind });
  await tx.execute(sql`select settle_milestone(${person}, ${milestone})`);
  return { said: 'Thank you. Your word stands under the new wording.' };
}

async function holdWaiting(tx: ViewerTx, person: string, milestone: string) {
  await lock(tx, person, milestone);
  const [row] = await tx.execute<{ waits: boolean }>(sql`
    select s.to_confirm as waits from standing s where s.person_id = ${person} and s.milestone = ${milestone}`);
  if (!row) throw notThere();
  if (!row.waits) throw new Refusal('This has been answered already.');
}

/** Two people, or two clicks, answer one after the other. */
async function lock(tx: ViewerTx, person: string, milestone: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${person + milestone}, 44))`);
}
