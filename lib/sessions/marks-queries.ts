import 'server-only';
import { sql } from 'drizzle-orm';
import type { Audience, MarkKind } from '@/db/enums';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import { getFramework } from '@/lib/frameworks/queries';
import type { Day } from '@/lib/people/active-days';
import type { Sides } from './action-words';
import type { FoundMark } from './capture';
import { type KnownGoal, knownMarks, type Mark } from './known-marks';
import { getTakeaways } from './takeaways-queries';

/** A note as its markers need it; `today` is the viewer's. `open`: its mentorship runs and the viewer is of it. */
export type MarkedNote = {
  id: string;
  mentorship: string;
  session: string | null;
  mentorId: string;
  menteeId: string;
  audience: Audience;
  open: boolean;
  today: Day;
  sides: Sides;
};

/** A mark on record; `item` is its action item, `done` whether that is checked off. */
export type KeptRow = {
  id: string;
  kind: MarkKind;
  body: string;
  goalId: string | null;
  milestone: string | null;
  item: string | null;
  done: boolean;
  removed: boolean;
};

export async function getMarkedNote(tx: ViewerTx, id: string): Promise<MarkedNote | undefined> {
  const [note] = await find<MarkedNote>(tx)`
    select n.id, n.mentorship_id as mentorship, n.session_id as session, m.mentor_id as "mentorId", n.mentee_id as "menteeId",
      n.audience, m.id = any (active_of(viewer_id())) as open, (now() at time zone ${tx.viewer.zone})::date::text as today,
      json_build_object('me', case when m.mentor_id = viewer_id() then 'mentor' else 'mentee' end,
        'mentor', mr.name, 'mentee', me.name) as sides
    from notes n join mentorships m on m.id = n.mentorship_id join people mr on mr.id = m.mentor_id
    join people me on me.id = m.mentee_id where n.id = ${id}`;
  return note;
}

export async function getKeptMarks(tx: ViewerTx, noteId: string): Promise<KeptRow[]> {
  return find<KeptRow>(tx)`
    select k.id, k.kind, k.body, k.goal_id as "goalId", k.milestone, k.action_item_id as item,
      a.done_at is not null as done, k.removed_at is not null as removed
    from note_marks k left join action_items a on a.id = k.action_item_id
    where k.note_id = ${noteId} order by k.recorded_at desc, k.id limit 1000`;
}

/** What was found in a text of this note, with the goals and milestones it names looked up. */
export async function getMarksOf(tx: ViewerTx, note: MarkedNote, found: FoundMark[]): Promise<Mark[]> {
  const named = (kind: MarkKind) => found.some((one) => one.kind === kind);
  const [goals, published] = await Promise.all([
    named('goal')
      ? find<KnownGoal>(tx)`select g.id, g.number, g.title from goals g where g.mentee_id = ${note.menteeId}
          and (g.audience <> 'private' or ${note.audience} = 'private') order by g.number desc limit 500`
      : [],
    named('milestone') ? getFramework(tx) : null,
  ]);
  const codes = published?.framework.milestones.map((one) => one.code) ?? [];
  return knownMarks(found, goals, codes);
}

/** A mark where it is shown: the words, what it links to, and the session whose note it stands in. */
export type ShownMark = {
  id: string;
  kind: MarkKind;
  body: string;
  note: string;
  audience: Audience;
  author: string;
  mentee: string;
  at: string;
  session: number | null;
  goal: { number: number; title: string } | null;
  milestone: string | null;
  item: { id: string; body: string; done: boolean } | null;
  answered: boolean;
  /** when its marker was taken out of the text; null while it stands */
  removedAt: string | null;
};

/** Marks of one session's notes, as far as the viewer may read them; lately removed ones are for undoing. */
export async function getSessionMarks(tx: ViewerTx, number: number): Promise<ShownMark[]> {
  return find<ShownMark>(tx)`select ${shown} ${fromMarks} where s.number = ${number}
    and (k.removed_at is null or k.removed_at > now() - interval '1 hour') order by k.recorded_at, k.id limit 200`;
}

/** What the session page shows besides notes: marks, and the takeaways of both sides. */
export async function getCaptured(tx: ViewerTx, number: number) {
  const [marks, takeaways] = await Promise.all([getSessionMarks(tx, number), getTakeaways(tx, number)]);
  return { marks, takeaways };
}

/** Where notes name this goal, newest first (F16). */
export async function getMarksOfGoal(tx: ViewerTx, goal: number): Promise<ShownMark[]> {
  return find<ShownMark>(tx)`select ${shown} ${fromMarks} where g.number = ${goal} and k.removed_at is null
    order by n.written_at desc, k.id limit 30`;
}

/** Where notes about one person (a handle) name this milestone, newest first. */
export async function getMarksOfMilestone(tx: ViewerTx, code: string, handle: string): Promise<ShownMark[]> {
  return find<ShownMark>(
    tx,
  )`select ${shown} ${fromMarks} where k.milestone = ${code} and me.handle = ${handle}
    and k.removed_at is null order by n.written_at desc, k.id limit 30`;
}

const shown = sql`k.id, k.kind, k.body, n.id as note, n.audience, p.name as author, me.name as mentee, ${iso('n.written_at')} as at,
  s.number as session, case when g.id is not null then json_build_object('number', g.number, 'title', g.title) end as goal,
  k.milestone, case when a.id is not null then json_build_object('id', a.id, 'body', a.body, 'done', a.done_at is not null) end as item,
  k.answered_at is not null as answered, ${iso('k.removed_at')} as "removedAt"`;
const fromMarks = sql`from note_marks k join notes n on n.id = k.note_id join people p on p.id = k.recorded_by
  join people me on me.id = n.mentee_id left join sessions s on s.id = n.session_id
  left join goals g on g.id = k.goal_id left join action_items a on a.id = k.action_item_id`;
