import 'server-only';
import { find, iso } from '@/lib/access/find';
import { lasting, momentOf } from '@/lib/access/moment';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from '@/lib/people/active-days';
import type { Earned, LevelStep, LevelTalk, Waiver } from './gate-record';

/** Waivers that count now, or counted at an instant of the past, as far as the viewer may know. */
export async function getWaiversOf(
  tx: ViewerTx,
  handle: string,
  at: string | null = null,
): Promise<Waiver[]> {
  return find<Waiver>(tx)`
    select w.id, w.milestone, w.reason, b.name as by, ${iso('w.waived_at')} as at
    from waivers w join people p on p.id = w.person_id join people b on b.id = w.waived_by
    where p.handle = ${handle} and ${lasting('w.waived_at', 'w.lifted_at', momentOf(at))} order by w.waived_at, w.id limit 10`;
}

/** The latest talk about a level; nothing for whoever it does not concern. */
export async function getTalkOf(tx: ViewerTx, handle: string): Promise<LevelTalk | undefined> {
  const [talk] = await find<LevelTalk>(tx)`
    select t.id, m.name as manager, t.manager_id = viewer_id() as "byMe", t.from_level as from, t.to_level as to, t.outcome, t.line,
      t.held_on::text as "heldOn", ${iso('t.acknowledged_at')} as "acknowledgedAt"
    from level_talks t join people p on p.id = t.person_id join people m on m.id = t.manager_id
    where p.handle = ${handle} and t.withdrawn_at is null order by t.recorded_at desc limit 1`;
  return talk;
}

/** Every level a person (a handle) had up to today, the latest first. */
export async function getLevelsOf(tx: ViewerTx, handle: string): Promise<LevelStep[]> {
  return find<LevelStep>(tx)`
    select l.level, l.origin, l.since::text as since, b.name as by
    from person_levels l join people p on p.id = l.person_id left join people b on b.id = l.recorded_by
    where p.handle = ${handle} and l.since <= current_date order by l.since desc limit 20`;
}

/** Milestones met after one day and up to another, and still met: the newest first, with what they rest on. */
export async function getEarned(tx: ViewerTx, handle: string, after: Day, until: Day): Promise<Earned[]> {
  return find<Earned>(tx)`
    select s.milestone, ${iso('s.since')} as at,
      (select coalesce(json_agg(distinct w.name), '[]') from sign_offs o join people w on w.id = o.signer_id
        where o.person_id = p.id and o.milestone = s.milestone and o.decision = 'signed-off'
          and not exists (select from sign_offs x where x.withdraws_id = o.id)) as signers,
      (select coalesce(json_agg(distinct jsonb_build_object('id', e.id, 'title', e.title, 'happenedOn', e.happened_on, 'redacted', e.redacted_at is not null)), '[]')
        from sign_off_evidence l join sign_offs o on o.id = l.sign_off_id join evidence e on e.id = l.evidence_id
        where o.person_id = p.id and o.milestone = s.milestone and o.decision = 'signed-off') as items
    from standing s join people p on p.id = s.person_id
    where p.handle = ${handle} and s.standing = 'met' and s.since::date > ${after}::date and s.since::date <= ${until}::date
    order by s.since desc, s.milestone limit 100`;
}
