import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { lasting, momentOf, standingsOf } from '@/lib/access/moment';
import type { ViewerTx } from '@/lib/access/viewer';
import type { GrowthRecord } from './record';
import type { Trail } from './trail';

const listOf = (items: string, rows: SQL) =>
  sql`(select coalesce(json_agg(${sql.raw(items)}), '[]') from ${rows})`;

/** How a standing came from another wording (R19). */
const carried = `case when s.carried is not null then json_build_object(
  'how', s.carried, 'under', s.under, 'from', s.from_milestone, 'toConfirm', s.to_confirm) end`;

const standings = (at: string | null) =>
  listOf(
    `json_build_object('milestone', s.milestone, 'standing', s.standing, 'eventId', s.event_id, 'since', s.since,
    'toConfirm', s.to_confirm, 'carried', ${carried}) order by s.milestone`,
    sql`${standingsOf(at)} s`,
  );

/** Not corrected by then. What was withdrawn since stays withdrawn (R20). */
const uncorrected = (moment: SQL) =>
  sql`not exists (select from evidence x where x.corrects_id = e.id and x.recorded_at <= ${moment})`;

const evidence = (moment: SQL) =>
  listOf(
    `json_build_object('id', e.id, 'milestone', a.milestone, 'kind', e.kind, 'context', e.context, 'authorId', e.author_id,
    'happenedOn', e.happened_on, 'redacted', e.redacted_at is not null) order by e.happened_on desc, e.id`,
    sql`evidence e join evidence_milestones a on a.evidence_id = e.id where e.person_id = p.id
    and e.recorded_at <= ${moment} and a.attached_at <= ${moment} and ${uncorrected(moment)}`,
  );

const pending = (moment: SQL) =>
  listOf(
    `json_build_object('milestone', q.milestone, 'askedAt', q.asked_at) order by q.asked_at`,
    sql`sign_off_requests q where q.person_id = p.id and ${lasting('q.asked_at', 'q.closed_at', moment)}`,
  );

const back = (at: string | null) =>
  listOf(
    'b.milestone order by b.milestone',
    sql`(select distinct on (o.milestone) o.milestone, o.decision, o.happened_at from sign_offs o
      where o.person_id = p.id and o.happened_at <= ${momentOf(at)} and o.recorded_at <= ${momentOf(at)}
      order by o.milestone, o.happened_at desc) b
    where b.decision = 'back' and not exists (select from ${standingsOf(at)} s
      where s.milestone = b.milestone and s.since > b.happened_at)`,
  );

const waivers = (moment: SQL) =>
  listOf(
    'w.milestone order by w.milestone',
    sql`waivers w where w.person_id = p.id and ${lasting('w.waived_at', 'w.lifted_at', moment)}`,
  );

const disputed = (moment: SQL) =>
  listOf(
    'd.milestone order by d.milestone',
    sql`disagreements d where d.person_id = p.id and ${lasting('d.raised_at', 'd.ended_at', moment)}`,
  );

const leave = (moment: SQL) =>
  listOf(
    `json_build_object('from', lower(l.days), 'to', upper(l.days) - 1) order by l.days`,
    sql`(select person_id, days, recorded_at from leaves union all select person_id, days, recorded_at from pauses) l
    where l.person_id = p.id and not isempty(l.days) and l.recorded_at <= ${moment}`,
  );

/**
 * The growth of one person by handle, corrected items left out, as far as the viewer may know it; undefined for nobody.
 * `at`: as it was known at that instant; null is the present (F49).
 */
export async function getGrowthOf(
  tx: ViewerTx,
  handle: string,
  at: string | null = null,
): Promise<GrowthRecord | undefined> {
  const moment = momentOf(at);
  const checkedIn = at ? sql`check_in_on_record_at(p.id, ${moment})` : sql`check_in_on_record(p.id)`;
  const [row] = await tx.execute<{ growth: GrowthRecord }>(sql`
    select json_build_object('level', l.level, 'levelSince', l.since, 'standings', ${standings(at)}, 'evidence', ${evidence(moment)},
      'pending', ${pending(moment)}, 'back', ${back(at)}, 'waivers', ${waivers(moment)}, 'disputed', ${disputed(moment)},
      'leave', ${leave(moment)}, 'checkedIn', ${checkedIn}) as growth
    from people p left join lateral (select l.level, l.since from person_levels l where l.person_id = p.id
      and l.recorded_at <= ${moment} and l.since <= least(${moment}, now())::date order by l.since desc limit 1) l on true
    where p.handle = ${handle}`);
  return row?.growth;
}

const signOffs = (moment: SQL) =>
  listOf(
    `json_build_object('id', o.id, 'voice', o.voice, 'signer', w.name, 'at', o.happened_at) order by o.happened_at`,
    sql`sign_offs o join people w on w.id = o.signer_id where o.person_id = p.id and o.milestone = c.code and o.decision = 'signed-off'
    and o.happened_at <= ${moment} and o.recorded_at <= ${moment}
    and not exists (select from sign_offs x where x.withdraws_id = o.id and x.recorded_at <= ${moment})`,
  );

const items = (moment: SQL) =>
  listOf(
    `json_build_object('id', e.id, 'kind', e.kind, 'title', e.title, 'happenedOn', e.happened_on, 'redacted', e.redacted_at is not null,
    'alone', e.audience = 'private', 'counted', exists (select from sign_off_evidence r join sign_offs o on o.id = r.sign_off_id
      where r.evidence_id = e.id and o.milestone = c.code and o.person_id = p.id and o.recorded_at <= z.moment)) order by e.happened_on desc, e.id`,
    sql`(select ${moment} as moment) z, evidence e join evidence_milestones a on a.evidence_id = e.id
    where e.person_id = p.id and a.milestone = c.code and e.recorded_at <= ${moment} and a.attached_at <= ${moment} and ${uncorrected(moment)}`,
  );

/** How the latest disagreement about a milestone stands. */
const disagreement = (moment: SQL) => sql`(
  select case when d.ended_at is null or d.ended_at > ${moment} then 'disagreed' when d.mentee_ends = 'agreed-to-differ' then 'agreed to differ' end
  from disagreements d where d.person_id = p.id and d.milestone = c.code and d.raised_at <= ${moment} order by d.raised_at desc limit 1)`;

/** The rows behind some milestones of a person, in the order of `codes`, as of an instant or, for null, the present; at most 100. */
export async function getTrails(
  tx: ViewerTx,
  handle: string,
  codes: string[],
  at: string | null = null,
): Promise<Trail[]> {
  if (codes.length === 0) return [];
  const moment = momentOf(at);
  const rows = await tx.execute<{ trail: Trail }>(sql`
    select json_build_object('milestone', c.code, 'standing', s.standing, 'since', s.since, 'carried', ${sql.raw(carried)}, 'actor', w.name, 'reason', e.reason,
      'signOffs', ${signOffs(moment)}, 'evidence', ${items(moment)}, 'pendingSince', (select q.asked_at from sign_off_requests q
        where q.person_id = p.id and q.milestone = c.code and ${lasting('q.asked_at', 'q.closed_at', moment)} limit 1),
      'disagreement', ${disagreement(moment)}) as trail
    from people p cross join unnest(${sql.param(`{${codes.join(',')}}`)}::text[]) with ordinality c(code, at)
    left join lateral ${standingsOf(at)} s on s.milestone = c.code
    left join standing_events e on e.id = s.event_id left join people w on w.id = e.actor_id
    where p.handle = ${handle} order by c.at limit 100`);
  return rows.map((row) => row.trail);
}
