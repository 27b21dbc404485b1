import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Disagreement, ToWeigh } from './disagreement-record';

const said = sql`coalesce(e.standing::text, g.answer::text, 'back') as word,
  coalesce(ea.name, oa.name, ga.name) as "saidBy", coalesce(e.reason, o.reason) as said`;
const joins = sql`join people p on p.id = d.person_id join people m on m.id = d.mentor_id join people r on r.id = d.raised_by
  left join standing_events e on e.id = d.standing_event_id left join people ea on ea.id = e.actor_id
  left join sign_offs o on o.id = d.sign_off_id left join people oa on oa.id = o.signer_id
  left join ratings g on g.id = d.rating_id left join people ga on ga.id = g.rater_id`;
const ratings = sql`(select coalesce(json_agg(json_build_object('id', s.id, 'rater', w.name, 'declined', s.declined, 'word', s.word,
  'reason', s.reason, 'answeredAt', s.answered_at) order by s.asked_at), '[]')
  from second_ratings s join people w on w.id = s.rater_id where s.disagreement_id = d.id)`;

/** The latest disagreement about a milestone of a person (a handle), for the two and whoever weighs it. */
export async function getDisagreementOf(
  tx: ViewerTx,
  handle: string,
  milestone: string,
): Promise<Disagreement | undefined> {
  const [found] = await find<Disagreement>(tx)`
    select d.id, p.name as person, m.name as mentor, r.name as "raisedBy", d.reason, ${iso('d.raised_at')} as "raisedAt",
      d.mentee_ends as "menteeEnds", d.mentor_ends as "mentorEnds", ${iso('d.ended_at')} as "endedAt", ${said},
      case viewer_id() when d.person_id then 'mentee' when d.mentor_id then 'mentor' end as side, ${ratings} as ratings
    from disagreements d ${joins}
    where p.handle = ${handle} and d.milestone = ${milestone} order by d.raised_at desc limit 1`;
  return found;
}

/** Active people without a stake in an open disagreement about this milestone, by name. Nobody where there is none. */
export async function getRaterChoices(
  tx: ViewerTx,
  handle: string,
  milestone: string,
): Promise<{ id: string; name: string; title: string | null }[]> {
  return find<{ id: string; name: string; title: string | null }>(tx)`
    select w.id, w.name, w.title from disagreements d join people p on p.id = d.person_id
    join people w on w.deactivated_at is null and second_rater_refusal(d.id, w.id) is null
    where p.handle = ${handle} and d.milestone = ${milestone} and d.ended_at is null
      and not exists (select from second_ratings s where s.disagreement_id = d.id and (s.rater_id = w.id or not s.declined))
    order by w.name, w.id limit 500`;
}

/** What the viewer was asked to weigh and has not answered, the longest waiting first. */
export async function getToWeigh(tx: ViewerTx): Promise<ToWeigh[]> {
  return find<ToWeigh>(tx)`
    select s.id as rating, p.name as person, d.milestone, r.name as "raisedBy", d.reason, b.name as "askedBy",
      ${iso('s.asked_at')} as "askedAt", ${said},
      (select coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'happenedOn', i.happened_on) order by i.happened_on desc), '[]')
        from evidence i join evidence_milestones a on a.evidence_id = i.id
        where i.person_id = d.person_id and a.milestone = d.milestone and i.redacted_at is null
          and not exists (select from evidence c where c.corrects_id = i.id)) as evidence
    from second_ratings s join disagreements d on d.id = s.disagreement_id join people b on b.id = s.asked_by ${joins}
    where s.rater_id = viewer_id() and s.answered_at is null and d.ended_at is null order by s.asked_at, s.id limit 100`;
}
