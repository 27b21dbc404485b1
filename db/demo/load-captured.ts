import { idOf, type Load } from './load-people.ts';
import type { Captured } from './story.ts';

/** What the markers of a note became, and what both sides took away from its session. */
export async function loadCaptured({ tx, clock, ids }: Load, one: Captured): Promise<void> {
  const [mentor, mentee] = [idOf(ids, one.mentor), idOf(ids, one.mentee)];
  const [note] = await tx`select n.id, n.session_id, n.mentorship_id, n.written_at, n.body from notes n
    join sessions s on s.id = n.session_id join mentorships m on m.id = n.mentorship_id
    where m.mentor_id = ${mentor} and m.mentee_id = ${mentee} and s.starts_at = ${clock.at(one.ago, 300)}
      and n.author_id = ${mentor} and n.audience = 'pair'`;
  if (!note) throw new Error(`No note of ${one.mentor} about ${one.mentee} is ${one.ago} days old.`);
  const [noteId, pair, at] = [String(note.id), String(note.mentorship_id), note.written_at as Date];
  for (const { kind, body, item, goal, milestone } of one.marks) {
    if (!String(note.body).includes(body)) throw new Error(`That note does not say: ${body}`);
    await tx`insert into note_marks (note_id, kind, body, recorded_by, recorded_at, milestone, action_item_id, goal_id)
      values (${noteId}, ${kind}, ${body}, ${mentor}, ${at}, ${milestone ?? null},
        (select id from action_items where mentorship_id = ${pair} and body = ${item ?? ''}),
        (select id from goals where mentorship_id = ${pair} and title = ${goal ?? ''}))`;
  }
  const session = String(note.session_id);
  for (const [by, body] of Object.entries(one.takeaways))
    await tx`insert into takeaways (session_id, person_id, body, written_at)
      values (${session}, ${by === 'mentor' ? mentor : mentee}, ${body}, ${at})`;
}

/** Lines somebody kept to sort later. */
export async function loadCaptures(
  { tx, clock, ids }: Load,
  lines: [who: string, ago: number, body: string][],
) {
  for (const [who, ago, body] of lines)
    await tx`insert into captures (person_id, body, recorded_at) values (${idOf(ids, who)}, ${body}, ${clock.at(ago, 90)})`;
}
