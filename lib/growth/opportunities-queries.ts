import 'server-only';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Opportunity, Unasked, Wanted } from './opportunity-record';

/** What a person (a handle) asked for last about a milestone, as far as the viewer hears it. */
export async function getOpportunityOf(
  tx: ViewerTx,
  handle: string,
  milestone: string,
): Promise<Opportunity | undefined> {
  const [found] = await find<Opportunity>(tx)`
    select q.id, q.milestone, q.line, q.for_manager as "forManager", ${iso('q.asked_at')} as "askedAt", q.answer,
      q.answer_line as "answerLine", a.name as "answeredBy"
    from opportunity_requests q join people p on p.id = q.person_id left join people a on a.id = q.answered_by
    where p.handle = ${handle} and q.milestone = ${milestone} and q.withdrawn_at is null order by q.asked_at desc limit 1`;
  return found;
}

/** Opportunities others wait for: those of mentees, and of reports who want their manager to know. The longest waiting first. */
export async function getWanted(tx: ViewerTx): Promise<Wanted[]> {
  return find<Wanted>(tx)`
    select q.id as request, p.name as person, p.handle as "personHandle", q.milestone, q.line, q.for_manager as "forManager",
      ${iso('q.asked_at')} as "askedAt", p.id = any (mentees_of(viewer_id())) as mentor
    from opportunity_requests q join people p on p.id = q.person_id
    where q.person_id <> viewer_id() and q.answered_at is null and q.withdrawn_at is null order by q.asked_at, q.id limit 100`;
}

/** For a mentor: what their mentees had no opportunity for, and have not asked about. */
export async function getUnasked(tx: ViewerTx): Promise<Unasked[]> {
  return find<Unasked>(tx)`
    select p.name as person, p.handle as "personHandle", s.milestone, e.reason, ${iso('s.since')} as since
    from standing s join people p on p.id = s.person_id left join standing_events e on e.id = s.event_id
    where p.id = any (mentees_of(viewer_id())) and s.standing = 'no-opportunity-yet'
      and not exists (select from opportunity_requests q where q.person_id = p.id and q.milestone = s.milestone and q.withdrawn_at is null)
    order by s.since, s.milestone limit 100`;
}

/** Answers to the viewer's own questions, of the last fortnight. */
export async function getAnswered(tx: ViewerTx): Promise<Opportunity[]> {
  return find<Opportunity>(tx)`
    select q.id, q.milestone, q.line, q.for_manager as "forManager", ${iso('q.asked_at')} as "askedAt", q.answer,
      q.answer_line as "answerLine", a.name as "answeredBy"
    from opportunity_requests q join people a on a.id = q.answered_by
    where q.person_id = viewer_id() and q.answered_at > now() - interval '14 days' order by q.answered_at desc limit 5`;
}
