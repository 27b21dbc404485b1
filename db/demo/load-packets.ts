import { idOf, type Load } from './load-people.ts';
import { type PacketStory, packets } from './stories/packets.ts';

/** Packets, once everything they could hold is there. The frozen one holds what freezing it then would have made of it. */
export async function loadPackets(load: Load): Promise<void> {
  for (const story of packets) await loadPacket(load, story);
}

async function loadPacket(load: Load, story: PacketStory): Promise<void> {
  const { tx, clock, ids, version } = load;
  const person = idOf(ids, story.who);
  const [by, to] = [idOf(ids, story.by), idOf(ids, story.to)];
  const period = { from: clock.day(story.from), until: clock.day(story.until) };
  const [row] =
    await tx`insert into packets (person_id, asked_by, addressed_to, framework_version_id, from_level, to_level, from_day, until_day, asked_at)
    values (${person}, ${by}, ${to}, ${version}, 'J', 'M', ${period.from}, ${period.until}, ${clock.at(story.asked)}) returning id`;
  for (const key of story.quoted)
    await tx`insert into packet_quotations (packet_id, person_id, evidence_id, author_id, kind, happened_on, title, body, approved_at)
      select ${String(row?.id)}, e.person_id, e.id, e.author_id, e.kind, e.happened_on, e.title, e.body, ${clock.at(story.frozen?.ago ?? 1)}
      from evidence e where e.id = ${idOf(ids, key)}`;
  if (!story.frozen) return;
  const content = await contentOf(load, person, period);
  await tx`update packets set content = ${tx.json(content as never)}, formula_version = 1, line = ${story.frozen.line},
    frozen_at = ${clock.at(story.frozen.ago)} where id = ${String(row?.id)}`;
}

type Period = { from: string; until: string };
type Document = {
  version: string;
  levels: { code: string; name: string }[];
  gates: { from: string; to: string; milestones: string[] }[];
};

/** The record before the first gate, which names its milestones. A test holds it against what the program composes. */
async function contentOf({ tx, version }: Load, person: string, period: Period): Promise<object> {
  const [framework] = await tx`select document from framework_versions where id = ${version}`;
  const document = framework?.document as Document;
  const [gate] = document.gates;
  if (!gate) throw new Error('The demo story needs a gate.');
  const nameOf = (code: string) => document.levels.find((each) => each.code === code)?.name;
  const milestones = await milestonesOf(tx, person, period, [...gate.milestones].sort(), version);
  const [level] =
    await tx`select since::text from person_levels where person_id = ${person} and level = ${gate.from} order by since desc limit 1`;
  const met = milestones.filter((each) => each.state === 'met').length;
  const missing = milestones.some((each) => each.state !== 'met' && each.state !== 'waived');
  return {
    formulaVersion: 1,
    framework: document.version,
    level: { name: nameOf(gate.from), since: level?.since ?? null },
    gate: {
      from: nameOf(gate.from),
      to: nameOf(gate.to),
      ready: !missing,
      says: missing ? '1 requirement still open.' : 'Ready to discuss.',
    },
    requirements: [{ says: `${met} of ${milestones.length} core milestones met`, fulfilled: !missing }],
    milestones,
    work: await workOf(tx, person, period),
  };
}

async function milestonesOf(
  tx: Load['tx'],
  person: string,
  { from, until }: Period,
  codes: string[],
  version: string,
) {
  const rows = await tx`
    with me as (select zone from people where id = ${person}),
      doc as (select document from framework_versions where id = ${version})
    select c.code, x ->> 'name' as name, k ->> 'track' as track, k ->> 'name' as competency, x -> 'behaviours' as behaviours,
      case when s.standing = 'met' then 'met' when w.id is not null and s.standing = 'no-opportunity-yet' then 'waived'
        when s.standing is null then 'not assessed' else replace(s.standing::text, '-', ' ') end as state,
      (s.since at time zone me.zone)::date::text as since, null as carried,
      (select coalesce(json_agg(json_build_object('name', p.name, 'voice', o.voice, 'on', (o.happened_at at time zone me.zone)::date) order by o.happened_at), '[]')
        from sign_offs o join people p on p.id = o.signer_id where o.person_id = ${person} and o.milestone = c.code and o.decision = 'signed-off'
        and not exists (select from sign_offs u where u.withdraws_id = o.id)) as signers,
      case when w.id is not null then json_build_object('name', b.name, 'on', (w.waived_at at time zone me.zone)::date) end as "waivedBy",
      (select case when d.ended_at is null then 'disagreed' when d.mentee_ends = 'agreed-to-differ' then 'agreed to differ' end
        from disagreements d where d.person_id = ${person} and d.milestone = c.code order by d.raised_at desc limit 1) as disagreement,
      (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'on', e.happened_on, 'withdrawn', e.redacted_at is not null)
        order by e.happened_on desc, e.id) filter (where e.happened_on between ${from}::date and ${until}::date), '[]')
        from evidence e join evidence_milestones a on a.evidence_id = e.id and a.milestone = c.code where e.person_id = ${person}
        and not exists (select from evidence n where n.corrects_id = e.id)) as evidence,
      (select count(*)::int from evidence e join evidence_milestones a on a.evidence_id = e.id and a.milestone = c.code where e.person_id = ${person}
        and not (e.happened_on between ${from}::date and ${until}::date)
        and not exists (select from evidence n where n.corrects_id = e.id)) as outside
    from unnest(${codes}::text[]) with ordinality c(code, at) cross join me cross join doc
    cross join lateral jsonb_array_elements(doc.document -> 'milestones') x
    cross join lateral jsonb_array_elements(doc.document -> 'competencies') k
    left join standing s on s.person_id = ${person} and s.milestone = c.code
    left join waivers w on w.person_id = ${person} and w.milestone = c.code and w.lifted_at is null left join people b on b.id = w.waived_by
    where x ->> 'code' = c.code and k ->> 'code' = x ->> 'competency' order by c.at`;
  return Array.from(rows);
}

async function workOf(tx: Load['tx'], person: string, { from, until }: Period) {
  const [work] = await tx`select
    count(*) filter (where m.mentee_id = ${person})::int as "asMentee", count(*) filter (where m.mentor_id = ${person})::int as "asMentor",
    count(distinct m.mentee_id) filter (where m.mentor_id = ${person})::int as mentees,
    (select coalesce(json_agg(json_build_object('id', e.id, 'on', e.happened_on) order by e.happened_on desc, e.id), '[]') from evidence e
      where e.person_id = ${person} and e.kept_it_running and e.audience <> 'private' and e.happened_on between ${from}::date and ${until}::date) as "keptItRunning"
    from sessions s join mentorships m on m.id = s.mentorship_id where s.state = 'held' and ${person} in (m.mentee_id, m.mentor_id)
    and (s.starts_at at time zone (select zone from people where id = ${person}))::date between ${from}::date and ${until}::date`;
  return work;
}
