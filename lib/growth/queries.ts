import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import type { GrowthRecord } from './record';
import type { Trail } from './trail';

const listOf = (items: string, rows: string) =>
  sql.raw(`(select coalesce(json_agg(${items}), '[]') from ${rows})`);

const standings = listOf(
  `json_build_object('milestone', s.milestone, 'standing', s.standing, 'eventId', s.event_id, 'since', s.since,
    'toConfirm', s.to_confirm, 'carried', case when s.carried is not null then json_build_object('how', s.carried, 'under', s.under, 'from', s.from_milestone, 'toConfirm', s.to_confirm) end) order by s.milestone`,
  'standing s where s.person_id = p.id',
);

const evidence = listOf(
  `json_build_object('id', e.id, 'milestone', a.milestone, 'kind', e.kind, 'context', e.context, 'authorId', e.author_id,
    'happenedOn', e.happened_on, 'redacted', e.redacted_at is not null) order by e.happened_on desc, e.id`,
  `evidence e join evidence_milestones a on a.evidence_id = e.id where e.person_id = p.id
    and not exists (select from evidence x where x.corrects_id = e.id)`,
);

const pending = listOf(
  `json_build_object('milestone', q.milestone, 'askedAt', q.asked_at) order by q.asked_at`,
  'sign_off_requests q where q.person_id = p.id and q.closed_at is null',
);

const back = listOf(
  'b.milestone order by b.milestone',
  `(select distinct on (o.milestone) o.milestone, o.decision, o.happened_at from sign_offs o
      where o.person_id = p.id order by o.milestone, o.happened_at desc) b
    where b.decision = 'back' and not exists (select from standing s
      where s.person_id = p.id and s.milestone = b.milestone and s.since > b.happened_at)`,
);

const waivers = listOf(
  'w.milestone order by w.milestone',
  'waivers w where w.person_id = p.id and w.lifted_at is null',
);

const disputed = listOf(
  'd.milestone order by d.milestone',
  'disagreements d where d.person_id = p.id and d.ended_at is null',
);

const leave = listOf(
  `json_build_object('from', lower(l.days), 'to', upper(l.days) - 1) order by l.days`,
  '(select person_id, days from leaves union all select person_id, days from pauses) l where l.person_id = p.id and not isempty(l.days)',
);

/** The growth of one person by handle, corrected items left out, as far as the viewer may know it; undefined for nobody. */
export async function getGrowthOf(tx: ViewerTx, handle: string): Promise<GrowthRecord | undefined> {
  const [row] = await tx.execute<{ growth: GrowthRecord }>(sql`
    select json_build_object('level', l.level, 'levelSince', l.since, 'standings', ${standings}, 'evidence', ${evidence},
      'pending', ${pending}, 'back', ${back}, 'waivers', ${waivers}, 'disputed', ${disputed}, 'leave', ${leave}, 'checkedIn', check_in_on_record(p.id)) as growth
    from people p left join lateral (select l.level, l.since from person_levels l
      where l.person_id = p.id and l.since <= current_date order by l.since desc limit 1) l on true
    where p.handle = ${handle}`);
  return row?.growth;
}

const signOffs = listOf(
  `json_build_object('id', o.id, 'voice', o.voice, 'signer', w.name, 'at', o.happened_at) order by o.happened_at`,
  `sign_offs o join people w on w.id = o.signer_id where o.person_id = p.id and o.milestone = c.code and o.decision = 'signed-off'
    and not exists (select from sign_offs x where x.withdraws_id = o.id)`,
);

const items = listOf(
  `json_build_object('id', e.id, 'kind', e.kind, 'title', e.title, 'happenedOn', e.happened_on, 'redacted', e.redacted_at is not null,
    'counted', exists (select from sign_off_evidence r join sign_offs o on o.id = r.sign_off_id
      where r.evidence_id = e.id and o.milestone = c.code and o.person_id = p.id)) order by e.happened_on desc, e.id`,
  `evidence e join evidence_milestones a on a.evidence_id = e.id where e.person_id = p.id and a.milestone = c.code
    and not exists (select from evidence x where x.corrects_id = e.id)`,
);

/** The rows behind some milestones of a person, in the order of `codes`; at most 100. */
export async function getTrails(tx: ViewerTx, handle: string, codes: string[]): Promise<Trail[]> {
  if (codes.length === 0) return [];
  const rows = await tx.execute<{ trail: Trail }>(sql`
    select json_build_object('milestone', c.code, 'standing', s.standing, 'since', s.since, 'carried', case when s.carried is not null then json_build_object('how', s.carried, 'under', s.under, 'from', s.from_milestone, 'toConfirm', s.to_confirm) end, 'actor', w.name, 'reason', e.reason,
      'signOffs', ${signOffs}, 'evidence', ${items}, 'pendingSince', (select q.asked_at from sign_off_requests q
        where q.person_id = p.id and q.milestone = c.code and q.closed_at is null)) as trail
    from people p cross join unnest(${sql.param(`{${codes.join(',')}}`)}::text[]) with ordinality c(code, at)
    left join standing s on s.person_id = p.id and s.milestone = c.code
    left join standing_events e on e.id = s.event_id left join people w on w.id = e.actor_id
    where p.handle = ${handle} order by c.at limit 100`);
  return rows.map((row) => row.trail);
}
