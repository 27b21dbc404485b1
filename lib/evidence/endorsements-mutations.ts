import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Audience } from '@/db/enums';
import { endorsementRequests, evidence, evidenceMilestones } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { giveSecondVoice } from '@/lib/checkins/second-voice-mutations';
import { mentoringCompetency } from '@/lib/checkins/sign-off';
import { listedKinds, parseEvidenceRule } from '@/lib/frameworks/evidence-rule';
import { getFramework } from '@/lib/frameworks/queries';
import type { Day } from '@/lib/people/active-days';
import { notThere, Refusal } from '@/lib/refusal';
import { kindOfWord, refusalToAsk } from './second-voice';

/** Asks somebody who was there to speak to one item for one milestone. They will see that item and nothing else. */
export async function askForEndorsement(
  tx: ViewerTx,
  input: { evidence: string; milestone: string; observer: string },
) {
  const [item] = await tx.execute<{
    personId: string;
    audience: Audience;
    mine: boolean;
    mentor: boolean;
    mentorIds: string[];
    gains: boolean;
    observer: string | null;
  }>(sql`
    select e.person_id as "personId", e.audience, e.person_id = viewer_id() as mine, e.person_id = any (mentees_of(viewer_id())) as mentor,
      array(select m.mentor_id::text from mentorships m where m.mentee_id = e.person_id and m.period @> now()) as "mentorIds",
      exists (select from sign_off_requests q where q.person_id = viewer_id() and q.closed_at is null and e.person_id <> viewer_id()
        and q.milestone like ${`${mentoringCompetency}-%`}) as gains,
      (select p.name from people p where p.id = ${input.observer} and p.deactivated_at is null) as observer
    from evidence e join evidence_milestones a on a.evidence_id = e.id and a.milestone = ${input.milestone}
    where e.id = ${input.evidence} and e.redacted_at is null`);
  if (!item) throw notThere();
  permit('ask for endorsement', item);
  if (!item.observer) throw new Refusal('Choose somebody from the list.', 'observer');
  const refusal = refusalToAsk({
    observerId: input.observer,
    personId: item.personId,
    mentorIds: item.mentorIds,
    listed: await listedAt(tx, input.milestone),
    itemIsPrivate: item.audience === 'private',
    mentorGains: item.gains,
  });
  if (refusal) throw new Refusal(refusal, 'observer');
  const [asked] = await tx
    .insert(endorsementRequests)
    .values({
      evidenceId: input.evidence,
      milestone: input.milestone,
      personId: item.personId,
      observerId: input.observer,
      askedBy: tx.viewer.id,
    })
    .onConflictDoNothing()
    .returning({ id: endorsementRequests.id });
  if (!asked) return { said: `${item.observer} was asked about this already.` };
  await audit(tx, 'ask for endorsement', 'evidence', input.evidence, { milestone: input.milestone });
  return { said: `Asked ${item.observer}. They see this one item and nothing else.` };
}

/** The second person's own words become an item of their own, and their voice where the level waits for one. */
export async function endorse(tx: ViewerTx, input: { request: string; statement: string }) {
  const asked = await askedOf(tx, input.request);
  const listed = await listedAt(tx, asked.milestone);
  const kind = kindOfWord(listed, asked.wasMentored);
  const { personId, milestone, context, happenedOn } = asked;
  // Made private since they were asked: their own words still go to the pair.
  const audience = asked.audience === 'private' ? 'pair' : asked.audience;
  const title = kind === 'C' ? `Confirmed by a mentee: ${milestone}` : `Seen by an observer: ${milestone}`;
  const [word] = await tx
    .insert(evidence)
    .values({
      personId,
      authorId: tx.viewer.id,
      kind,
      audience,
      title,
      body: input.statement,
      context,
      happenedOn,
    })
    .returning({ id: evidence.id });
  if (!word) throw notThere();
  await tx.insert(evidenceMilestones).values({ evidenceId: word.id, milestone, attachedBy: tx.viewer.id });
  await giveSecondVoice(tx, { personId, milestone, evidenceId: word.id, kind });
  await answer(tx, input.request, { answerId: word.id });
  await tx.execute(sql`select settle_milestone(${personId}, ${milestone})`);
  await audit(tx, 'endorse', 'evidence', word.id, { milestone, kind });
  return { said: 'Thank you. Your words are with them now.' };
}

/** No, without having to say why. */
export async function declineEndorsement(tx: ViewerTx, input: { request: string }) {
  await askedOf(tx, input.request);
  await answer(tx, input.request, { declined: true });
  await audit(tx, 'decline endorsement', 'endorsement request', input.request);
  return { said: 'Declined. You no longer see the item.' };
}

async function answer(tx: ViewerTx, request: string, how: { answerId: string } | { declined: true }) {
  const answered = await tx
    .update(endorsementRequests)
    .set({ answeredAt: sql`now()`, ...how })
    .where(and(eq(endorsementRequests.id, request), isNull(endorsementRequests.answeredAt)))
    .returning({ id: endorsementRequests.id });
  // Two clicks at the same moment: the second one finds it answered, and what it wrote is rolled back.
  if (!answered[0]) throw notThere();
}

async function askedOf(tx: ViewerTx, request: string) {
  const [asked] = await tx.execute<{
    personId: string;
    milestone: string;
    audience: Audience;
    context: string | null;
    happenedOn: Day;
    asked: boolean;
    wasMentored: boolean;
  }>(sql`
    select q.person_id as "personId", q.milestone, e.audience, e.context, e.happened_on::text as "happenedOn",
      q.observer_id = viewer_id() as asked, exists (select from mentorships m
        where m.mentor_id = q.person_id and m.mentee_id = viewer_id() and m.period is not null) as "wasMentored"
    from endorsement_requests q join evidence e on e.id = q.evidence_id
    where q.id = ${request} and q.answered_at is null and e.redacted_at is null`);
  if (!asked) throw notThere();
  permit('endorse evidence', asked);
  return asked;
}

async function listedAt(tx: ViewerTx, code: string) {
  const milestone = (await getFramework(tx)).framework.milestones.find((each) => each.code === code);
  if (!milestone) throw notThere();
  return listedKinds(parseEvidenceRule(milestone.evidence));
}
