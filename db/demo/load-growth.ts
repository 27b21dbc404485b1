import { evidence } from './growth/evidence.ts';
import { asked, signOffs, standings, waiting } from './growth/sign-offs.ts';
import { idOf, type Load } from './load-people.ts';
import type { Item, SignOff } from './story.ts';

/** Evidence, sign-offs and what still waits, through the same guards as everybody's. */
export async function loadGrowth(load: Load): Promise<void> {
  const { tx, clock, ids, version } = load;
  for (const item of evidence) await loadItem(load, item);
  for (const one of [...signOffs].sort((a, b) => b.ago - a.ago)) await loadSignOff(load, one);
  for (const s of standings) {
    await tx`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id, happened_at, recorded_at)
      values (${idOf(ids, s.who)}, ${s.milestone}, ${s.standing}, ${idOf(ids, s.by)}, ${s.reason}, ${version}, ${clock.at(s.ago, 400)}, ${clock.at(s.ago, 400)})`;
  }
  for (const w of waiting) {
    await tx`insert into sign_off_requests (person_id, milestone, asked_by, asked_at) values (${idOf(ids, w.who)}, ${w.milestone}, ${idOf(ids, w.who)}, ${clock.at(w.ago)})`;
  }
  for (const a of asked) {
    const item = idOf(ids, a.item);
    await tx`insert into endorsement_requests (evidence_id, milestone, person_id, observer_id, asked_by, asked_at)
      select ${item}, ${a.milestone}, person_id, ${idOf(ids, a.observer)}, ${idOf(ids, a.by)}, ${clock.at(a.ago)} from evidence where id = ${item}`;
  }
}

async function loadItem({ tx, clock, ids }: Load, e: Item): Promise<void> {
  const [row] =
    await tx`insert into evidence (person_id, author_id, kind, audience, title, body, url, context, kept_it_running, happened_on, recorded_at)
    values (${idOf(ids, e.who)}, ${idOf(ids, e.by ?? e.who)}, ${e.kind}, ${e.audience ?? 'team'}, ${e.title}, ${e.body ?? null}, ${e.url ?? null},
      ${e.context ?? null}, ${e.running ?? false}, ${clock.day(e.ago)}, ${clock.at(e.ago, 200)}) returning id`;
  const id = String(row?.id);
  ids.set(e.key, id);
  for (const code of e.milestones) {
    await tx`insert into evidence_milestones (evidence_id, milestone, attached_by, attached_at) values (${id}, ${code}, ${idOf(ids, e.who)}, ${clock.at(e.ago, 210)})`;
  }
}

async function loadSignOff({ tx, clock, ids, version }: Load, s: SignOff): Promise<void> {
  const person = idOf(ids, s.who);
  const voices = [
    { voice: 'mentor', by: s.by, ago: s.ago, minute: 420 },
    ...(s.second ? [{ voice: 'second', ...s.second, minute: 430 }] : []),
  ];
  for (const v of voices) {
    const at = clock.at(v.ago, v.minute);
    const [row] =
      await tx`insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id, reason, happened_at, recorded_at)
      values (${person}, ${s.milestone}, ${version}, ${v.voice}, ${s.back ? 'back' : 'signed-off'}, ${idOf(ids, v.by)}, ${s.back ?? null}, ${at}, ${at}) returning id`;
    for (const key of s.back ? [] : s.on)
      await tx`insert into sign_off_evidence (sign_off_id, evidence_id) values (${String(row?.id)}, ${idOf(ids, key)})`;
  }
  if (s.back) return;
  const [gap] = await tx`select settle_milestone(${person}, ${s.milestone}) as gap`;
  if (gap?.gap && gap.gap !== 'second voice')
    throw new Error(`Demo: ${s.who} ${s.milestone} still lacks ${gap.gap}.`);
}
