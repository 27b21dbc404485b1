import { idOf, type Load } from './load-people.ts';
import { disagreement, levelTalk, opportunities, waived } from './stories/readiness.ts';

/** Opportunities, a waiver and a disagreement, once the standings they rest on are there. */
export async function loadReadiness(load: Load): Promise<void> {
  const { tx, clock, ids, version } = load;
  for (const one of opportunities) {
    const a = one.answer;
    await tx`insert into opportunity_requests (person_id, milestone, line, for_manager, asked_at, answer, answer_line, answered_by, answered_at)
      values (${idOf(ids, one.who)}, ${one.milestone}, ${one.line}, ${one.forManager ?? false}, ${clock.at(one.ago)},
        ${a?.says ?? null}, ${a?.line ?? null}, ${a ? idOf(ids, a.by) : null}, ${a ? clock.at(a.ago) : null})`;
  }
  await tx`insert into waivers (person_id, milestone, framework_version_id, waived_by, reason, waived_at)
    values (${idOf(ids, waived.who)}, ${waived.milestone}, ${version}, ${idOf(ids, waived.by)}, ${waived.reason}, ${clock.at(waived.ago)})`;
  await loadDisagreement(load);
  await loadLevel(load);
}

async function loadDisagreement({ tx, clock, ids }: Load): Promise<void> {
  const { who, mentor, milestone, ago, reason, rater } = disagreement;
  const person = idOf(ids, who);
  const [one] =
    await tx`insert into disagreements (person_id, mentor_id, milestone, raised_by, reason, standing_event_id, raised_at)
    select ${person}, ${idOf(ids, mentor)}, ${milestone}, ${person}, ${reason}, event_id, ${clock.at(ago)} from standing
    where person_id = ${person} and milestone = ${milestone} returning id`;
  await tx`insert into second_ratings (disagreement_id, rater_id, asked_by, asked_at, word, reason, answered_at)
    values (${String(one?.id)}, ${idOf(ids, rater.who)}, ${idOf(ids, rater.by)}, ${clock.at(rater.asked)}, ${rater.word}, ${rater.reason}, ${clock.at(rater.ago)})`;
}

async function loadLevel({ tx, clock, ids, version }: Load): Promise<void> {
  const { who, manager, from, to, ago, acknowledged, line } = levelTalk;
  const [person, by] = [idOf(ids, who), idOf(ids, manager)];
  await tx`insert into level_talks (person_id, manager_id, from_level, to_level, outcome, line, held_on, framework_version_id, recorded_at, acknowledged_at)
    values (${person}, ${by}, ${from}, ${to}, 'agreed', ${line}, ${clock.day(ago)}, ${version}, ${clock.at(ago)}, ${clock.at(acknowledged)})`;
  await tx`insert into person_levels (person_id, level, origin, since, recorded_by, recorded_at)
    values (${person}, ${to}, 'agreed', ${clock.day(ago)}, ${by}, ${clock.at(acknowledged)})`;
}
