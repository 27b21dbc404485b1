import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { ToConfirm } from './again-record';
import type { PersonMilestone, QueueEntry, QueueItem, StandingVoice } from './record';

/** Milestones of others that wait for a sign-off, the longest waiting first (S-4). */
export async function getSignOffQueue(tx: ViewerTx): Promise<QueueEntry[]> {
  return find<QueueEntry>(tx)`
    select q.id as request, p.id as "personId", p.name as person, p.handle as "personHandle", q.milestone, ${iso('q.asked_at')} as "askedAt",
      ${voices(sql`p.id`, sql`q.milestone`)} as voices, ${leave(sql`p.id`)} as leave,
      ${itemsOf(sql`p.id`, sql`q.milestone`)} as evidence,
      (select o.name from mentorships m join people o on o.id = m.mentor_id where m.mentee_id = p.id
        and m.id = any (stand_in_pairs(viewer_id())) and p.id <> all (mentees_of(viewer_id())) limit 1) as "standInFor",
      (select coalesce(json_agg(o.name order by r.asked_at), '[]') from endorsement_requests r join people o on o.id = r.observer_id
        where r.person_id = p.id and r.milestone = q.milestone and r.answered_at is null) as awaited
    from sign_off_requests q join people p on p.id = q.person_id
    where q.closed_at is null and q.person_id <> viewer_id() order by q.asked_at, q.id limit 100`;
}

/** What could support a milestone of one person: attached, not private, not withdrawn, not corrected. The newest first. */
export async function getSignOffItems(
  tx: ViewerTx,
  personId: string,
  milestone: string,
): Promise<QueueItem[]> {
  const [row] = await find<{ items: QueueItem[] }>(
    tx,
  )`select ${itemsOf(sql`${personId}`, sql`${milestone}`)} as items`;
  return row?.items ?? [];
}

/** Sign-offs that count now, as far as the viewer may know: not withdrawn, and the milestone has not gone back since. */
export async function getStandingVoices(
  tx: ViewerTx,
  personId: string,
  milestone: string,
): Promise<StandingVoice[]> {
  const [row] = await find<{ voices: StandingVoice[] }>(
    tx,
  )`select ${voices(sql`${personId}::uuid`, sql`${milestone}`)} as voices`;
  return row?.voices ?? [];
}

/** One milestone of one person. A stranger learns no more than that the person exists: the page answers 404 for them. */
export async function getPersonMilestone(
  tx: ViewerTx,
  handle: string,
  milestone: string,
): Promise<PersonMilestone | undefined> {
  const [found] = await find<PersonMilestone>(tx)`
    select p.id as "personId", p.name as person, p.handle as "personHandle", p.id = viewer_id() as mine,
      p.id = any (mentees_of(viewer_id())) as mentor, p.id = any (reports_of(viewer_id())) as manager,
      p.id = any (stand_in_for(viewer_id())) as "standIn",
      (select coalesce(json_agg(o.name order by o.name), '[]') from people o where o.id = any (mentors_of(p.id))) as mentors,
      s.standing, ${iso('s.since')} as since, v.reason as "standingReason", v.actor_id = viewer_id() as "saidByMe", case when s.carried is not null then json_build_object('how', s.carried, 'under', s.under, 'from', s.from_milestone, 'toConfirm', s.to_confirm) end as carried, q.id as request, ${iso('q.asked_at')} as "askedAt",
      ${voices(sql`p.id`, sql`${milestone}`)} as voices, ${leave(sql`p.id`)} as leave
    from people p left join standing s on s.person_id = p.id and s.milestone = ${milestone} left join standing_events v on v.id = s.event_id
    left join sign_off_requests q on q.person_id = p.id and q.milestone = ${milestone} and q.closed_at is null
    where p.handle = ${handle}`;
  return found;
}

/** Milestones of the viewer's mentees that were met under another wording; who waits longest for it first. */
export async function getToConfirm(tx: ViewerTx): Promise<ToConfirm[]> {
  const code = sql`t.milestone`;
  const person = sql`p.id`;
  return find<ToConfirm>(tx)`
    select p.id as "personId", p.name as person, p.handle as "personHandle", t.milestone, ${iso('t.since')} as since,
      json_build_object('how', t.carried, 'under', t.under, 'from', t.from_milestone, 'toConfirm', true) as carried,
      ${voices(person, code)} as voices, ${voices(person, sql`t.from_milestone`, false)} as before, ${leave(person)} as leave,
      ${itemsOf(person, sql`any (array[t.milestone, t.from_milestone])`)} as evidence
    from standing t join people p on p.id = t.person_id
    where t.to_confirm and (t.person_id = any (mentees_of(viewer_id())) or t.person_id = any (stand_in_for(viewer_id())))
    order by t.since, p.name, t.milestone limit 100`;
}

type Sql = ReturnType<typeof sql>;

const leave = (
  person: Sql,
) => sql`(select coalesce(json_agg(json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)), '[]')
  from (select person_id, days from leaves union all select person_id, days from pauses) l where l.person_id = ${person} and not isempty(l.days))`;

/** Sign-offs that stand; `today`: under what the milestone means today, and not under an earlier wording. */
const voices = (
  person: Sql,
  milestone: Sql,
  today = true,
) => sql`(select coalesce(json_agg(json_build_object('id', s.id, 'voice', s.voice,
  'signerId', s.signer_id, 'signer', w.name, 'at', s.happened_at) order by s.happened_at), '[]')
  from sign_offs s join people w on w.id = s.signer_id 
  where s.person_id = ${person} and s.milestone = ${milestone} and s.decision = 'signed-off'
    and not exists (select from sign_offs x where x.withdraws_id = s.id and x.decision = 'withdrawn')
    and not exists (select from standing_events v where v.person_id = ${person} and v.milestone = ${milestone}
      and v.standing <> 'met' and v.happened_at > s.happened_at)
    ${today ? sql`and means_today(s.milestone, s.framework_version_id)` : sql``})`;

const itemsOf = (
  person: Sql,
  milestone: Sql,
) => sql`(select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind,
  'context', e.context, 'authorId', e.author_id, 'author', w.name, 'happenedOn', e.happened_on, 'redacted', false, 'title', e.title,
  'body', e.body, 'url', e.url, 'audience', e.audience, 'keptItRunning', e.kept_it_running, 'fromNote', e.note_id is not null)
  order by e.happened_on desc, e.recorded_at desc), '[]')
  from evidence e join people w on w.id = e.author_id
  where e.person_id = ${person} and e.redacted_at is null and e.audience <> 'private'
    and exists (select from evidence_milestones a where a.evidence_id = e.id and a.milestone = ${milestone})
    and not exists (select from evidence c where c.corrects_id = e.id))`;
