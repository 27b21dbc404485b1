import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Asked, EndorsementAsked } from './record';

/** Items the viewer was asked to speak to and has not answered, the longest waiting first. */
export async function getPendingEndorsements(tx: ViewerTx): Promise<EndorsementAsked[]> {
  const rows = await tx.execute(sql`
    select q.id as request, q.milestone, ${iso('q.asked_at')} as "askedAt", a.name as "askedBy", p.name as person, p.handle as "personHandle",
      e.audience, e.kind, e.title, e.body, e.url, e.context, e.happened_on::text as "happenedOn"
    from endorsement_requests q join evidence e on e.id = q.evidence_id join people p on p.id = q.person_id join people a on a.id = q.asked_by
    where q.observer_id = viewer_id() and q.answered_at is null and e.redacted_at is null order by q.asked_at, q.id limit 100`);
  return Array.from(rows) as EndorsementAsked[];
}

/** What somebody waits for the viewer to say: a word as somebody who was there, how they see what two see differently, or yes to a packet. */
export type AskedOfMe = { id: string; by: string; person: string; what: 'endorse' | 'weigh' | 'packet' };

/** Everything somebody asked of the viewer and that is not answered, the longest waiting first. */
export async function getAskedOfMe(tx: ViewerTx): Promise<AskedOfMe[]> {
  return find<AskedOfMe>(tx)`
    select q.id, a.name as by, p.name as person, 'endorse' as what, q.asked_at from endorsement_requests q
    join evidence e on e.id = q.evidence_id and e.redacted_at is null join people a on a.id = q.asked_by join people p on p.id = q.person_id
    where q.observer_id = viewer_id() and q.answered_at is null
    union all select r.id, a.name, p.name, 'weigh', r.asked_at from second_ratings r
    join disagreements d on d.id = r.disagreement_id and d.ended_at is null join people a on a.id = r.asked_by join people p on p.id = d.person_id
    where r.rater_id = viewer_id() and r.answered_at is null
    union all select k.id, a.name, a.name, 'packet', k.asked_at from packets k join people a on a.id = k.asked_by
    where k.person_id = viewer_id() and k.frozen_at is null and k.ended_at is null order by 5, 1 limit 50`;
}

/** Whom somebody asked about one milestone of a person, and what came of it. */
export async function getEndorsementsOf(tx: ViewerTx, personId: string, milestone: string): Promise<Asked[]> {
  const rows = await tx.execute(sql`
    select q.id as request, e.id as "evidenceId", e.title, o.name as observer, ${iso('q.asked_at')} as "askedAt",
      ${iso('q.answered_at')} as "answeredAt", q.declined
    from endorsement_requests q join evidence e on e.id = q.evidence_id join people o on o.id = q.observer_id
    where q.person_id = ${personId} and q.milestone = ${milestone} order by q.asked_at, q.id limit 100`);
  return Array.from(rows) as Asked[];
}

/** Active people who are neither this person nor one of their mentors today: who may be a second voice. By name. */
export async function getPeopleToAsk(
  tx: ViewerTx,
  personId: string,
): Promise<{ id: string; name: string; title: string | null }[]> {
  const rows = await tx.execute(sql`
    select p.id, p.name, p.title from people p where p.deactivated_at is null and p.id not in (${personId}, viewer_id())
      and not exists (select from mentorships m where m.mentee_id = ${personId} and m.mentor_id = p.id and m.period @> now())
    order by p.name, p.id limit 500`);
  return Array.from(rows) as { id: string; name: string; title: string | null }[];
}
