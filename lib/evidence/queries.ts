import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import { momentOf } from '@/lib/access/moment';
import type { ViewerTx } from '@/lib/access/viewer';
import { pageLength } from './page-length';
import type { EvidenceFilter, EvidenceHead, EvidenceRow, NotesOf, Placement } from './record';

/** What was recorded about one person by an instant (ISO) of the past, and where it was attached by then (F49). */
export async function getEvidenceAt(tx: ViewerTx, personId: string, at: string): Promise<EvidenceRow[]> {
  const moment = momentOf(at);
  return find<EvidenceRow>(tx)`
    select ${line(moment)} ${fromEvidence} where e.person_id = ${personId} and e.recorded_at <= ${moment} and ${currentAt(moment)}
    order by e.happened_on desc, e.recorded_at desc, e.id limit 200`;
}

/** Everything recorded about one person, or for one milestone of theirs; the newest first, corrected items left out. */
export async function getEvidenceOf(
  tx: ViewerTx,
  personId: string,
  milestone?: string,
): Promise<EvidenceRow[]> {
  return find<EvidenceRow>(tx)`
    select ${line()} ${fromEvidence} where e.person_id = ${personId} and ${current} ${milestone ? attachedTo(milestone) : sql``}
    order by e.happened_on desc, e.recorded_at desc, e.id limit 200`;
}

/** One page of evidence, newest first, and one more row if there is more. */
export async function getEvidenceList(tx: ViewerTx, by: EvidenceFilter): Promise<EvidenceRow[]> {
  return find<EvidenceRow>(tx)`
    select ${line()} ${fromEvidence} where ${current} ${by.person ? sql`and p.handle = ${by.person}` : sql``}
      ${by.kind ? sql`and e.kind = ${by.kind}` : sql``} ${by.milestone ? attachedTo(by.milestone) : sql``}
      ${by.after ? sql`and (e.recorded_at, e.id) < (select x.recorded_at, x.id from evidence x where x.id = ${by.after})` : sql``}
    order by e.recorded_at desc, e.id desc limit ${pageLength + 1}`;
}

export async function getEvidence(tx: ViewerTx, id: string): Promise<EvidenceHead | undefined> {
  const [found] = await find<EvidenceHead>(tx)`
    select ${line()}, e.corrects_id as "correctsId", (select c.id from evidence c where c.corrects_id = e.id limit 1) as "correctedById",
      e.person_id = viewer_id() as mine, e.person_id = any (mentees_of(viewer_id())) as mentor,
      n.body as "noteBody", n.audience as "noteAudience", s.number as session,
      (select count(*)::int from sign_off_evidence l join sign_offs o on o.id = l.sign_off_id
        where l.evidence_id = e.id and o.decision = 'signed-off') as "signOffs"
    ${fromEvidence} left join notes n on n.id = e.note_id left join sessions s on s.id = n.session_id
    where e.id = ${id}`;
  return found;
}

/** The latest sticky wins of a person that the viewer may read. */
export async function getRecentWins(tx: ViewerTx, personId: string): Promise<EvidenceRow[]> {
  return find<EvidenceRow>(tx)`
    select ${line()} ${fromEvidence} where e.person_id = ${personId} and e.kind = 'W' and e.redacted_at is null and ${current}
    order by e.happened_on desc, e.recorded_at desc limit 10`;
}

/** The level of an item's person and what they have met, for suggesting where it fits. Nothing for an item one can't read. */
export async function getPlacementOfItem(tx: ViewerTx, id: string): Promise<Placement> {
  const [found] = await find<Placement>(tx)`
    select (select l.level from person_levels l where l.person_id = e.person_id and l.since <= current_date order by l.since desc limit 1) as level,
      (select coalesce(json_agg(s.milestone), '[]') from standing s where s.person_id = e.person_id and s.standing = 'met') as met
    from evidence e where e.id = ${id}`;
  return found ?? { level: null, met: [] };
}

/** A person with the latest notes about them that can be pointed at as evidence. The notes' text stays where it is. */
export async function getUsableNotesOf(tx: ViewerTx, handle: string): Promise<NotesOf | undefined> {
  const [found] = await find<NotesOf>(tx)`
    select p.id, p.name, p.id = viewer_id() as mine, p.id = any (mentees_of(viewer_id())) as mentor,
      (select coalesce(json_agg(x.note order by x.at desc), '[]') from (select n.written_at as at, json_build_object('id', n.id,
          'on', coalesce((s.starts_at at time zone p.zone)::date, n.written_at::date), 'session', s.number, 'author', w.name,
          'opening', left(split_part(n.body, E'\n', 1), 80)) as note
        from notes n join people w on w.id = n.author_id left join sessions s on s.id = n.session_id
        where n.mentee_id = p.id and n.audience <> 'private' order by n.written_at desc, n.id limit 30) x) as notes
    from people p where p.handle = ${handle}`;
  return found;
}

/** A corrected item gives way to its correction (R20). */
const currentAt = (moment: SQL) =>
  sql`not exists (select from evidence c where c.corrects_id = e.id and c.recorded_at <= ${moment})`;
const current = currentAt(momentOf(null));
const attachedTo = (milestone: string) =>
  sql`and exists (select from evidence_milestones a where a.evidence_id = e.id and a.milestone = ${milestone})`;

const line = (
  moment = momentOf(null),
) => sql`e.id, e.kind, e.audience, e.title, e.body, e.url, e.context, e.note_id is not null as "fromNote",
  e.kept_it_running as "keptItRunning", e.happened_on::text as "happenedOn", ${iso('e.recorded_at')} as "recordedAt",
  ${iso('e.redacted_at')} as "redactedAt", p.id as "personId", p.name as person, p.handle as "personHandle", w.id as "authorId", w.name as author,
  (select coalesce(json_agg(a.milestone order by a.milestone), '[]') from evidence_milestones a where a.evidence_id = e.id and a.attached_at <= ${moment}) as milestones`;
const fromEvidence = sql`from evidence e join people p on p.id = e.person_id join people w on w.id = e.author_id`;
