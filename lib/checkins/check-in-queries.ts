import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { CheckIn, CheckInLine, LastRevealed } from './check-in-record';
import type { AskFacts } from './due';

const side = (alias: string) =>
  sql.raw(`json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'handle', ${alias}.handle)`);
const list = (row: string, rows: string) => sql.raw(`(select coalesce(json_agg(${row}), '[]') from ${rows})`);

const line = sql`c.id, c.mentorship_id as "mentorshipId", ${side('o')} as mentor, ${side('e')} as mentee,
  case when m.mentee_id = viewer_id() then 'self' else 'mentor' end as role, m.period @> now() as running, c.level,
  ${iso('c.opened_at')} as "openedAt", ${iso('c.closed_at')} as "closedAt", c.outcome,
  exists (select from check_in_halves h where h.check_in_id = c.id and h.rater_id = viewer_id()) as "mineIn",
  c.id = any (revealed_to(viewer_id())) as revealed,
  (select count(*)::int from check_in_questions q where q.check_in_id = c.id) as questions,
  (select count(*)::int from ratings a join ratings b on b.check_in_id = a.check_in_id and b.milestone = a.milestone
    where a.check_in_id = c.id and a.kind = 'self' and b.kind = 'mentor' and a.answer <> b.answer) as differently`;
const from = sql`check_ins c join mentorships m on m.id = c.mentorship_id
  join people o on o.id = m.mentor_id join people e on e.id = m.mentee_id`;

/** The viewer's check-ins, the newest first; of one mentorship, when it is named. At most 100. */
export async function getCheckIns(tx: ViewerTx, mentorship?: string): Promise<CheckInLine[]> {
  const only = mentorship ? sql`c.mentorship_id = ${mentorship}` : sql`true`;
  return find<CheckInLine>(
    tx,
  )`select ${line} from ${from} where ${only} order by c.opened_at desc, c.id limit 100`;
}

/** Check-ins of running mentorships that are not closed, the oldest first: what may need the viewer. */
export async function getOpenCheckIns(tx: ViewerTx): Promise<CheckInLine[]> {
  return find<CheckInLine>(tx)`select ${line} from ${from} where c.closed_at is null and m.period @> now()
    order by c.opened_at, c.id limit 100`;
}

/** One check-in; undefined for whoever has no part in it. */
export async function getCheckIn(tx: ViewerTx, id: string): Promise<CheckIn | undefined> {
  const [found] = await find<CheckIn>(tx)`select ${line}, c.framework_version_id as "frameworkVersionId",
    (select p.name from people p where p.id = c.opened_by) as "openedBy",
    (select p.name from people p where p.id = c.closed_by) as "closedBy",
    ${list(`json_build_object('id', q.id, 'milestone', q.milestone, 'why', q.why) order by q.position`, 'check_in_questions q where q.check_in_id = c.id')} as asked,
    ${list(`json_build_object('kind', h.kind, 'handedInAt', h.handed_in_at, 'afterReveal', h.after_reveal)`, 'check_in_halves h where h.check_in_id = c.id')} as halves,
    ${list(`json_build_object('kind', r.kind, 'milestone', r.milestone, 'answer', r.answer)`, 'ratings r where r.check_in_id = c.id')} as ratings,
    ${list(`json_build_object('milestone', d.milestone, 'answer', d.answer)`, 'rating_drafts d where d.check_in_id = c.id and d.answer is not null')} as drafts,
    (select json_build_object('number', s.number, 'startsAt', s.starts_at) from sessions s where s.mentorship_id = m.id
      and s.state = 'planned' and s.starts_at > now() - interval '1 day' order by s.starts_at, s.id limit 1) as "nextSession"
    from ${from} where c.id = ${id}`;
  return found;
}

/**
 * The last check-in about a person (a handle) whose halves the viewer may read, as it was open at an ISO instant where
 * one is given; undefined for everybody else (R15).
 */
export async function getLastRevealed(
  tx: ViewerTx,
  handle: string,
  at: string | null = null,
): Promise<LastRevealed | undefined> {
  const [found] = await find<LastRevealed>(tx)`select c.id, c.level, o.name as mentor, e.name as mentee,
    ${list(`json_build_object('kind', r.kind, 'milestone', r.milestone, 'answer', r.answer)`, 'ratings r where r.check_in_id = c.id')} as ratings
    from ${from} where e.handle = ${handle} and c.id = any (revealed_to(viewer_id()))
      and (${at}::timestamptz is null or (select least(case when count(*) = 2 then max(h.handed_in_at) end,
        min(h.handed_in_at) + interval '336 hours') from check_in_halves h where h.check_in_id = c.id) <= ${at}::timestamptz)
    order by c.opened_at desc, c.id limit 1`;
  return found;
}

/**
 * What decides which questions are due between the two of this mentorship: only what both of them may read, so that a
 * question never tells one side of the other's private evidence or of a check-in with somebody else.
 */
export async function getAskFacts(tx: ViewerTx, mentorship: string): Promise<AskFacts> {
  const [facts] = await find<AskFacts>(tx)`select
    ${list(`json_build_object('milestone', l.milestone, 'at', l.opened_at, 'differed', l.differed)`, lastAsked)} as asked,
    ${list(`json_build_object('milestone', x.milestone, 'at', x.at)`, shown)} as shown,
    ${list(`json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)`, leave)} as leave
    from mentorships m where m.id = ${mentorship}`;
  return facts ?? { asked: [], shown: [], leave: [] };
}

const lastAsked = `(select distinct on (q.milestone) q.milestone, c.opened_at, same.period @> now() and coalesce(a.answer <> b.answer, false) as differed
  from mentorships same join check_ins c on c.mentorship_id = same.id join check_in_questions q on q.check_in_id = c.id
  left join ratings a on a.check_in_id = c.id and a.milestone = q.milestone and a.kind = 'self'
  left join ratings b on b.check_in_id = c.id and b.milestone = q.milestone and b.kind = 'mentor'
  where same.mentor_id = m.mentor_id and same.mentee_id = m.mentee_id and c.closed_at is not null
  order by q.milestone, c.opened_at desc) l`;
const shown = `(select x.milestone, max(x.attached_at) as at from evidence e join evidence_milestones x on x.evidence_id = e.id
  where e.person_id = m.mentee_id and e.audience <> 'private' and e.redacted_at is null
    and not exists (select from evidence n where n.corrects_id = e.id) group by 1) x`;
const leave = `(select person_id, days from leaves union all select person_id, days from pauses) l
  where l.person_id in (m.mentor_id, m.mentee_id) and not isempty(l.days)`;
