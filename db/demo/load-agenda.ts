import { idOf, type Load } from './load-people.ts';
import type { Agenda } from './story.ts';

/** What waits for the next session of a pair: lines, questions in notes, and whether one side has said it is ready. */
export async function loadAgenda(load: Load, agenda: Agenda): Promise<void> {
  const { tx, ids } = load;
  const [pair] = await tx`select id, mentor_id, mentee_id from mentorships
    where mentor_id = ${idOf(ids, agenda.mentor)} and mentee_id = ${idOf(ids, agenda.mentee)} and purpose = ${agenda.purpose}::purpose`;
  const two = { mentor: String(pair?.mentor_id), mentee: String(pair?.mentee_id) };
  const mentorship = String(pair?.id);
  for (const line of agenda.lines) await loadLine(load, { mentorship, ...two }, line);
  for (const question of agenda.questions) await loadQuestion(load, { mentorship, ...two }, question);
  if (agenda.sent)
    await tx`insert into agenda_sendings (session_id, sender_id, sent_at)
      select s.id, ${two[agenda.sent.by]}, ${load.clock.at(agenda.sent.ago)} from sessions s
      where s.mentorship_id = ${mentorship} and s.state = 'planned' order by s.starts_at limit 1`;
}

type Two = { mentorship: string; mentor: string; mentee: string };

async function loadLine({ tx, clock }: Load, two: Two, line: Agenda['lines'][number]): Promise<void> {
  const at = clock.at(line.ago, line.ago);
  await tx`insert into agenda_items (mentorship_id, mentee_id, author_id, audience, source, body, position, recorded_at)
    values (${two.mentorship}, ${two.mentee}, ${two[line.by]}, ${line.private ? 'private' : 'pair'}, 'own', ${line.body},
      ${5e10 + at.getTime() / 1000}, ${at})`;
}

/** A question stands in the note of its session, as its writer typed it, with the mark that was made of it. */
async function loadQuestion(
  { tx, clock }: Load,
  two: Two,
  { by, ago, body }: Agenda['questions'][number],
): Promise<void> {
  const [note] = await tx`select n.id, n.written_at from notes n join sessions s on s.id = n.session_id
    where s.mentorship_id = ${two.mentorship} and s.starts_at = ${clock.at(ago, 300)}
      and n.author_id = ${two[by]} and n.audience = 'pair' and n.body like ${`%? ${body}%`}`;
  if (!note) throw new Error(`No note of ${ago} days ago asks: ${body}`);
  await tx`insert into note_marks (note_id, kind, body, recorded_by, recorded_at)
    values (${String(note.id)}, 'question', ${body}, ${two[by]}, ${note.written_at as Date})`;
}
