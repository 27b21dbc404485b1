import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Period } from './packet';
import type { Packet, PacketFacts, PacketLine, Quotable, QuotedFromMe } from './packet-record';

const line = sql`k.id, p.name as person, p.handle, a.name as "askedBy", t.name as "addressedTo", k.from_level as "fromLevel",
  k.to_level as "toLevel", k.from_day::text as "from", k.until_day::text as until, ${iso('k.asked_at')} as "askedAt",
  ${iso('k.frozen_at')} as "frozenAt", ${iso('k.ended_at')} as "endedAt", k.person_id = viewer_id() as mine, k.asked_by = viewer_id() as "byMe"`;
const from = sql`packets k join people p on p.id = k.person_id join people a on a.id = k.asked_by join people t on t.id = k.addressed_to`;

/** Packets the viewer may know of: about them, asked for by them, addressed to them; the newest first, at most 100. */
export async function getPackets(tx: ViewerTx): Promise<PacketLine[]> {
  return find<PacketLine>(tx)`select ${line} from ${from} order by k.asked_at desc, k.id limit 100`;
}

/** One packet; before it is frozen it holds nothing but what was asked for. */
export async function getPacket(tx: ViewerTx, id: string): Promise<Packet | undefined> {
  const [found] = await find<Packet>(
    tx,
  )`select ${line}, k.framework_version_id as "frameworkVersionId", k.line, k.content,
    k.person_id = viewer_id() or k.person_id = any (reports_of(viewer_id())) as opens,
    (select coalesce(json_agg(json_build_object('id', q.id, 'evidence', q.evidence_id, 'author', w.name, 'kind', q.kind, 'on', q.happened_on,
      'title', q.title, 'body', q.body) order by q.happened_on desc, q.id), '[]')
      from packet_quotations q join people w on w.id = q.author_id where q.packet_id = k.id) as quotations
    from ${from} where k.id = ${id}`;
  return found;
}

/** What the viewer could quote of their own path: current, not private, of the period, on one of these milestones. At most 200. */
export async function getQuotable(
  tx: ViewerTx,
  packet: string,
  codes: string[],
  { from, until }: Period,
): Promise<Quotable[]> {
  return find<Quotable>(tx)`
    select e.id as evidence, array_agg(distinct x.milestone) as milestones, w.name as author, e.author_id = viewer_id() as own, e.kind,
      e.happened_on::text as on, e.title, e.body,
      exists (select from packet_quotations q where q.packet_id = ${packet} and q.evidence_id = e.id and q.withdrawn_at is null) as approved
    from evidence e join evidence_milestones x on x.evidence_id = e.id join people w on w.id = e.author_id
    where e.person_id = viewer_id() and e.audience <> 'private' and e.redacted_at is null
      and x.milestone = any (${sql.param(`{${codes.join(',')}}`)}::text[]) and e.happened_on between ${from}::date and ${until}::date
      and not exists (select from evidence c where c.corrects_id = e.id)
    group by e.id, w.name order by e.happened_on desc, e.id limit 200`;
}

/** Disagreements that stay visible in a packet, and the work of the period that is easily missed (R32); of the viewer. */
export async function getPacketFacts(
  tx: ViewerTx,
  { from, until }: Period,
): Promise<Pick<PacketFacts, 'disagreements' | 'work'>> {
  const held = (who: string) =>
    sql.raw(
      `from sessions s join mentorships m on m.id = s.mentorship_id where m.${who} = viewer_id() and s.state = 'held'`,
    );
  const within = sql`and (s.starts_at at time zone ${tx.viewer.zone})::date between ${from}::date and ${until}::date`;
  const [facts] = await find<Pick<PacketFacts, 'disagreements' | 'work'>>(tx)`select
    (select coalesce(json_object_agg(d.milestone, d.state), '{}') from (select distinct on (milestone) milestone,
      case when ended_at is null then 'disagreed' when mentee_ends = 'agreed-to-differ' then 'agreed to differ' end as state
      from disagreements where person_id = viewer_id() order by milestone, raised_at desc) d where d.state is not null) as disagreements,
    json_build_object('asMentee', (select count(*)::int ${held('mentee_id')} ${within}),
      'asMentor', (select count(*)::int ${held('mentor_id')} ${within}),
      'mentees', (select count(distinct m.mentee_id)::int ${held('mentor_id')} ${within}),
      'keptItRunning', (select coalesce(json_agg(json_build_object('id', e.id, 'on', e.happened_on) order by e.happened_on desc, e.id), '[]')
        from evidence e where e.person_id = viewer_id() and e.kept_it_running and e.audience <> 'private' and e.redacted_at is null
        and e.happened_on between ${from}::date and ${until}::date and not exists (select from evidence c where c.corrects_id = e.id))) as work`;
  return facts ?? { disagreements: {}, work: { asMentee: 0, asMentor: 0, mentees: 0, keptItRunning: [] } };
}

/** Whom a packet about a person (a handle) can be addressed to: everybody above them today, nearest first. */
export async function getAddressees(tx: ViewerTx, handle: string): Promise<{ id: string; name: string }[]> {
  return find<{ id: string; name: string }>(tx)`
    with recursive up as (select l.manager_id, 1 as depth from reporting_lines l join people p on p.id = l.person_id
        where p.handle = ${handle} and l.period @> now()
      union select l.manager_id, depth + 1 from reporting_lines l join up on l.person_id = up.manager_id where l.period @> now() and depth < 20)
    select w.id, w.name from people w join (select manager_id, min(depth) as depth from up group by 1) u on u.manager_id = w.id
    where w.deactivated_at is null order by u.depth, w.name`;
}

/** Where the viewer is quoted, the newest first (`rules.md` 8). */
export async function getQuotedFromMe(tx: ViewerTx): Promise<QuotedFromMe[]> {
  return find<QuotedFromMe>(tx)`select q.id, p.name as person, q.happened_on::text as on, q.title
    from packet_quotations q join people p on p.id = q.person_id
    where q.author_id = viewer_id() and q.person_id <> viewer_id() order by q.approved_at desc, q.id limit 50`;
}
