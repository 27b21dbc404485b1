import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework, getFrameworkKnowing } from '@/lib/frameworks/queries';
import type { Leave } from '@/lib/people/active-days';
import { notThere, Refusal } from '@/lib/refusal';
import { getSignOffItems, getStandingVoices } from './queries';
import { mentoringCompetency } from './sign-off';

/** The milestone with its level, under the framework version in force. Throws a refusal when there is none of that code. */
export async function getMilestone(tx: ViewerTx, code: string) {
  const { id, framework } = await getFramework(tx);
  const shown = enabledOnly(framework);
  const milestone = shown.milestones.find((each) => each.code === code);
  const level = shown.levels.find((each) => each.code === milestone?.level);
  if (!milestone || !level) throw await gone(tx, code, framework.version);
  return {
    frameworkVersionId: id,
    framework: shown,
    milestone,
    level,
    lowest: shown.levels[0]?.code === level.code,
  };
}

/** Said in words where a milestone was there until the framework changed; a code that never was stays missing. */
async function gone(tx: ViewerTx, code: string, version: string) {
  return (await getFrameworkKnowing(tx, code))
    ? new Refusal(
        `${code} is not asked for any more: version ${version} of the framework is in force. Its history stays.`,
      )
    : notThere();
}

/** The request behind an id; undefined when it is not the viewer's to see. */
export async function getRequest(tx: ViewerTx, request: string) {
  const [found] = await tx.execute<{
    personId: string;
    person: string;
    milestone: string;
    open: boolean;
  }>(sql`
    select q.person_id as "personId", p.name as person, q.milestone, q.closed_at is null as open
    from sign_off_requests q join people p on p.id = q.person_id where q.id = ${request}`);
  return found;
}

type Facts = {
  now: string;
  mentor: boolean;
  standIn: boolean;
  /** the days of the stand-in as instants, by the mentor's calendar */
  standInTime: { from: string; until: string } | null;
  mentored: boolean;
  gains: boolean;
  met: boolean;
  leave: Leave[];
};

/** What the sign-off rules have to know about one milestone of one person. */
export async function getSignOffFacts(tx: ViewerTx, personId: string, milestone: string) {
  const [[facts], items, voices] = await Promise.all([
    tx.execute<Facts>(sql`select to_json(now()) #>> '{}' as now, ${personId}::uuid = any (mentees_of(viewer_id())) as mentor,
      ${personId}::uuid = any (stand_in_for(viewer_id())) as "standIn", ${standInTime(personId)} as "standInTime",
      exists (select from mentorships m where m.mentee_id = ${personId} and m.period @> now()) as mentored,
      exists (select from sign_off_requests q where q.person_id = viewer_id() and q.closed_at is null
        and q.milestone like ${`${mentoringCompetency}-%`}) as gains,
      exists (select from standing s where s.person_id = ${personId} and s.milestone = ${milestone} and s.standing = 'met') as met,
      (select coalesce(json_agg(json_build_object('from', lower(l.days), 'to', upper(l.days) - 1)), '[]')
        from (select person_id, days from leaves union all select person_id, days from pauses) l where l.person_id = ${personId} and not isempty(l.days)) as leave`),
    getSignOffItems(tx, personId, milestone),
    getStandingVoices(tx, personId, milestone),
  ]);
  if (!facts) throw notThere();
  return { ...facts, mine: personId === tx.viewer.id, items, voices };
}

const standInTime = (
  personId: string,
) => sql`(select json_build_object('from', lower(d.days)::timestamp at time zone o.zone, 'until', upper(d.days)::timestamp at time zone o.zone)
  from delegations d join mentorships m on m.id = d.mentorship_id join people o on o.id = m.mentor_id
  where m.mentee_id = ${personId} and m.id = any (stand_in_pairs(viewer_id())) and d.stand_in_id = viewer_id() and d.ended_at is null
  order by upper(d.days) desc limit 1)`;
