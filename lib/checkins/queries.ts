import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type {
  JustDecided,
  PersonMilestone,
  QueueEntry,
  QueueItem,
  SignOffRow,
  StandingVoice,
} from './record';

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
      s.standing, ${iso('s.since')} as since, v.reason as "standingReason", v.actor_id = viewer_id() as "saidByMe", q.id as request, ${iso('q.asked_at')} as "askedAt",
      ${voices(sql`p.id`, sql`${milestone}`)} as voices, ${leave(sql`p.id`)} as leave
    from people p left join standing s on s.person_id = p.id and s.milestone = ${milestone} left join standing_events v on v.id = s.event_id
    left join sign_off_requests q on q.person_id = p.id and q.milestone = ${milestone} and q.closed_at is null
    where p.handle = ${handle}`;
  return found;
}

/** Every voice that was ever given on a milestone of a person, as far as the viewer may read it; oldest first. */
export async function getSignOffsOf(tx: ViewerTx, handle: string, milestone: string): Promise<SignOffRow[]> {
  return find<SignOffRow>(tx)`
    select s.id, s.voice, s.decision, w.name as signer, ${standInFor} as "standInFor", s.reason, ${iso('s.happened_at')} as at,
      (select count(*)::int from sign_off_evidence l join evidence e on e.id = l.evidence_id
        where l.sign_off_id = s.id and e.redacted_at is not null) as "evidenceWithdrawn"
    from sign_offs s join people p on p.id = s.person_id join people w on w.id = s.signer_id
    where p.handle = ${handle} and s.milestone = ${milestone} order by s.happened_at, s.recorded_at, s.id limit 100`;
}

/** The viewer's latest decision, as long as it is worth saying: eight seconds (undo-1). */
export async function getJustDecided(tx: ViewerTx): Promise<JustDecided | undefined> {
  const [found] = await find<JustDecided>(tx)`
    select s.id, s.decision, p.name as person, s.milestone, count(*) over ()::int as count,
      exists (select from standing x where x.person_id = p.id and x.milestone = s.milestone and x.standing = 'met') as met
    from sign_offs s join people p on p.id = s.person_id
    where s.signer_id = viewer_id() and s.voice = 'mentor' and s.happened_at = (select max(o.happened_at) from sign_offs o
      where o.signer_id = viewer_id() and o.happened_at > now() - interval '8 seconds') order by s.id limit 1`;
  return found;
}

type Sql = ReturnType<typeof sql>;

/** From the days of the stand-in alone; who is a mentor of the person signs for themselves. */
const standInFor = sql`(select o.name from delegations d join mentorships m on m.id = d.mentorship_id join people o on o.id = m.mentor_id
  where m.mentee_id = s.person_id and d.stand_in_id = s.signer_id and s.voice = 'mentor' and m.period @> s.happened_at
    and d.days @> (s.happened_at at time zone o.zone)::date and (d.ended_at is null or d.ended_at > s.happened_at)
    and not exists (select from mentorships own where own.mentee_id = s.person_id and own.mentor_id = s.signer_id
      and own.period @> s.happened_at) limit 1)`;

const leave = (
  person: Sql,
) => sql`(select coalesce(json_agg(json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)), '[]')
  from (select person_id, days from leaves union all select person_id, days from pauses) l where l.person_id = ${person} and not isempty(l.days))`;

const voices = (
  person: Sql,
  milestone: Sql,
) => sql`(select coalesce(json_agg(json_build_object('id', s.id, 'voice', s.voice,
  'signerId', s.signer_id, 'signer', w.name, 'at', s.happened_at) order by s.happened_at), '[]')
  from sign_offs s join people w on w.id = s.signer_id 
  where s.person_id = ${person} and s.milestone = ${milestone} and s.decision = 'signed-off'
    and not exists (select from sign_offs x where x.withdraws_id = s.id and x.decision = 'withdrawn')
    and not exists (select from standing_events v where v.person_id = ${person} and v.milestone = ${milestone}
      and v.standing <> 'met' and v.happened_at > s.happened_at))`;

const itemsOf = (
  person: Sql,
  milestone: Sql,
) => sql`(select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind,
  'context', e.context, 'authorId', e.author_id, 'author', w.name, 'happenedOn', e.happened_on, 'redacted', false, 'title', e.title,
  'body', e.body, 'url', e.url, 'audience', e.audience, 'keptItRunning', e.kept_it_running, 'fromNote', e.note_id is not null)
  order by e.happened_on desc, e.recorded_at desc), '[]')
  from evidence e join evidence_milestones a on a.evidence_id = e.id and a.milestone = ${milestone} join people w on w.id = e.author_id
  where e.person_id = ${person} and e.redacted_at is null and e.audience <> 'private'
    and not exists (select from evidence c where c.corrects_id = e.id))`;
