import { idOf, type Load } from './load-people.ts';
import type { CheckInStory } from './stories/check-ins.ts';

/** One check-in with both sides' answers; a half that was handed in becomes ratings through the same trigger as everybody's. */
export async function loadCheckIn({ tx, ids, clock, version }: Load, story: CheckInStory): Promise<void> {
  const who = { mentor: idOf(ids, story.mentor), mentee: idOf(ids, story.mentee) };
  const [pair] =
    await tx`select id from mentorships where mentor_id = ${who.mentor} and mentee_id = ${who.mentee}
    and period @> ${clock.at(story.ago)} order by purpose limit 1`;
  const [made] =
    await tx`insert into check_ins (mentorship_id, mentee_id, framework_version_id, level, opened_by, opened_at)
    values (${pair?.id}, ${who.mentee}, ${version}, ${story.level}, ${who[story.by]}, ${clock.at(story.ago)}) returning id`;
  const id = String(made?.id);
  for (const [at, [milestone, why, mentee, mentor]] of story.asked.entries()) {
    await tx`insert into check_in_questions (check_in_id, milestone, why, position) values (${id}, ${milestone}, ${why}, ${at + 1})`;
    for (const [side, answer] of [
      ['mentee', mentee],
      ['mentor', mentor],
    ] as const)
      if (answer)
        await tx`insert into rating_drafts (check_in_id, rater_id, milestone, answer, saved_at)
          values (${id}, ${who[side]}, ${milestone}, ${answer}, ${clock.at(story.halves[side] ?? 1)})`;
  }
  for (const [side, ago] of Object.entries(story.halves) as ['mentor' | 'mentee', number][])
    await tx`insert into check_in_halves (check_in_id, kind, rater_id, handed_in_at)
      values (${id}, ${side === 'mentor' ? 'mentor' : 'self'}, ${who[side]}, ${clock.at(ago, 100)})`;
  if (story.closed)
    await tx`update check_ins set outcome = ${story.closed.outcome}, closed_by = ${who[story.closed.by]},
      closed_at = ${clock.at(story.closed.ago)} where id = ${id}`;
}
