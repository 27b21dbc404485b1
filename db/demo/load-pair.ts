import { idOf, type Load } from './load-people.ts';
import type { Goal, Pair, Session } from './story.ts';

type Loaded = Load & { pair: Pair; mentorship: string; mentor: string; mentee: string };

/** One mentorship with everything that happened in it. */
export async function loadPair(load: Load, pair: Pair): Promise<void> {
  const { tx, clock, ids } = load;
  const [mentor, mentee] = [idOf(ids, pair.mentor), idOf(ids, pair.mentee)];
  const began = clock.at(pair.from);
  const ended = pair.until === undefined ? null : clock.at(pair.until);
  const [row] =
    await tx`insert into mentorships (mentor_id, mentee_id, purpose, requested_by, requested_at, mentor_accepted_at, mentee_accepted_at, period)
    values (${mentor}, ${mentee}, ${pair.purpose}, ${idOf(ids, 'mirela')}, ${clock.at(pair.from + 2)}, ${began}, ${began}, tstzrange(${began}, ${ended})) returning id`;
  const loaded = { ...load, pair, mentorship: String(row?.id), mentor, mentee };
  await tx`insert into cadences (mentorship_id, every_days, minutes, since, set_by) values (${loaded.mentorship}, ${pair.everyDays}, ${pair.minutes}, ${began}, ${mentor})`;
  if (pair.conflict)
    await tx`insert into mentorship_conflicts (mentorship_id, reason, recorded_by, recorded_at) values (${loaded.mentorship}, ${pair.conflict}, ${idOf(ids, 'mirela')}, ${began})`;
  if (ended)
    await tx`insert into mentorship_endings (mentorship_id, ended_by, ended_at) values (${loaded.mentorship}, ${mentor}, ${ended})`;
  for (const goal of pair.goals) await loadGoal(loaded, goal);
  for (const session of pair.sessions) await loadSession(loaded, session);
  if (pair.planned !== undefined) await planSession(loaded, pair.planned);
}

async function loadSession(at: Loaded, s: Session): Promise<void> {
  const { tx, clock, mentorship, mentor, mentee, pair } = at;
  const starts = clock.at(s.ago, 300);
  const written = new Date(starts.getTime() + 50 * 60_000);
  const [row] =
    await tx`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, kind, state, logged_by, recorded_at)
    values (${mentorship}, ${mentee}, ${starts}, ${s.minutes ?? pair.minutes}, ${s.kind ?? 'one-to-one'}, ${s.state ?? 'held'}, ${mentor}, ${written}) returning id`;
  const session = String(row?.id);
  await tx`insert into session_events (session_id, actor_id, state, reason, happened_at, recorded_at)
    values (${session}, ${mentor}, ${s.state ?? 'held'}, ${s.why ?? null}, ${written}, ${written})`;
  await loadNotes(at, s, session, written);
  await loadLinks(at, s, session, written);
}

async function loadNotes(
  { tx, mentorship, mentor, mentee, pair }: Loaded,
  s: Session,
  session: string,
  written: Date,
): Promise<void> {
  const notes: [string, string, string | undefined][] = [
    [mentor, 'pair', s.note],
    [mentor, 'private', s.private],
    [mentee, 'pair', s.mentee],
    [mentee, 'team', s.team],
  ];
  for (const [author, audience, body] of notes) {
    if (!body) continue;
    await tx`insert into notes (mentorship_id, mentee_id, session_id, author_id, audience, body, promise, written_at, updated_at)
      values (${mentorship}, ${mentee}, ${session}, ${author}, ${audience}, ${body}, ${pair.conflict ? 'pair-with-manager-1' : 'pair-1'}, ${written}, ${written})`;
  }
}

async function loadLinks(
  { tx, clock, mentorship, mentor, mentee }: Loaded,
  s: Session,
  session: string,
  written: Date,
): Promise<void> {
  for (const code of s.milestones ?? [])
    await tx`insert into session_milestones (session_id, milestone) values (${session}, ${code})`;
  for (const [owner, body, dueAfter, done] of s.actions ?? []) {
    const who = owner === 'mentor' ? mentor : mentee;
    const doneAt = done ? clock.at(Math.max(0, s.ago - dueAfter)) : null;
    await tx`insert into action_items (mentorship_id, mentee_id, session_id, author_id, owner_id, audience, body, due_on, done_at, done_by, recorded_at)
      values (${mentorship}, ${mentee}, ${session}, ${mentor}, ${who}, 'pair', ${body}, ${clock.day(s.ago - dueAfter)}, ${doneAt}, ${done ? who : null}, ${written})`;
  }
}

async function planSession(
  { tx, clock, mentorship, mentee, mentor, pair }: Loaded,
  ahead: number,
): Promise<void> {
  const [row] =
    await tx`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by, recorded_at)
    values (${mentorship}, ${mentee}, ${clock.at(-ahead, 300)}, ${pair.minutes}, 'planned', ${mentor}, ${clock.at(3)}) returning id`;
  await tx`insert into session_events (session_id, actor_id, state, happened_at, recorded_at) values (${String(row?.id)}, ${mentor}, 'planned', ${clock.at(3)}, ${clock.at(3)})`;
}

async function loadGoal(at: Loaded, g: Goal): Promise<void> {
  const { tx, clock, mentorship, mentor, mentee } = at;
  const who = (side: 'mentor' | 'mentee') => (side === 'mentor' ? mentor : mentee);
  const events = g.events ?? [];
  const last = events.at(-1);
  const state = last?.to ?? 'proposed';
  const [row] =
    await tx`insert into goals (mentorship_id, mentee_id, author_id, audience, title, why, level, due_on, state, closed_reason, blocker, unblocker, created_at, updated_at)
    values (${mentorship}, ${mentee}, ${who(g.by)}, ${g.audience ?? 'pair'}, ${g.title}, ${g.why}, ${g.level}, ${clock.day(g.ago - g.dueAfter)}, ${state},
      ${last?.closed ?? null}, ${last?.blocker ?? null}, ${last?.unblocker ?? null}, ${clock.at(g.ago)}, ${clock.at(last?.ago ?? g.ago)}) returning id`;
  const goal = String(row?.id);
  for (const code of g.milestones)
    await tx`insert into goal_milestones (goal_id, milestone) values (${goal}, ${code})`;
  await tx`insert into goal_events (goal_id, cycle, actor_id, to_state, happened_at, recorded_at) values (${goal}, 1, ${who(g.by)}, 'proposed', ${clock.at(g.ago)}, ${clock.at(g.ago)})`;
  let from = 'proposed';
  for (const e of events) {
    await tx`insert into goal_events (goal_id, cycle, actor_id, from_state, to_state, closed_reason, reason, counter_title, happened_at, recorded_at)
      values (${goal}, 1, ${who(e.by)}, ${from}, ${e.to}, ${e.closed ?? null}, ${e.reason ?? null}, ${e.counter ?? null}, ${clock.at(e.ago)}, ${clock.at(e.ago)})`;
    from = e.to;
  }
}
