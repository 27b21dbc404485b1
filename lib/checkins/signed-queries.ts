import 'server-only';
import { sql } from 'drizzle-orm';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { JustDecided, SignOffRow } from './record';

/** Every voice that was ever given on a milestone of a person, as far as the viewer may read it; oldest first. */
export async function getSignOffsOf(tx: ViewerTx, handle: string, milestone: string): Promise<SignOffRow[]> {
  return find<SignOffRow>(tx)`
    select s.id, s.voice, s.decision, w.name as signer, ${standInFor} as "standInFor", s.reason, ${iso('s.happened_at')} as at,
      (select f.version from framework_versions f where f.id = s.framework_version_id) as under,
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

/** From the days of the stand-in alone; who is a mentor of the person signs for themselves. */
const standInFor = sql`(select o.name from delegations d join mentorships m on m.id = d.mentorship_id join people o on o.id = m.mentor_id
  where m.mentee_id = s.person_id and d.stand_in_id = s.signer_id and s.voice = 'mentor' and m.period @> s.happened_at
    and d.days @> (s.happened_at at time zone o.zone)::date and (d.ended_at is null or d.ended_at > s.happened_at)
    and not exists (select from mentorships own where own.mentee_id = s.person_id and own.mentor_id = s.signer_id
      and own.period @> s.happened_at) limit 1)`;
