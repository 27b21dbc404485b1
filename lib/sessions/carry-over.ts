import type { AgendaSource, Answer } from '@/db/enums';
import { dueDayOf } from '@/lib/goals/overdue';
import { activeDaysBetween, addDays, type Day, dayOf } from '@/lib/people/active-days';
import { byPosition, isAtEnd, ownPosition, type Span, undated } from './agenda-order';
import type {
  Agenda,
  AgendaFacts,
  GoalFact,
  ItemFact,
  LineFact,
  QuestionFact,
  WaitingFact,
} from './agenda-record';
import { seenDifferently } from './seen-differently';

/** Why a line is on the agenda; `say-agenda.ts` has the words. Instants are ISO, days YYYY-MM-DD. */
export type Why =
  | { kind: 'added'; by: string; byId: string; at: string }
  | { kind: 'carried'; from: string }
  | { kind: 'template' }
  | { kind: 'asked'; session: number | null; at: string }
  | { kind: 'to do'; owner: string; ownerId: string; due: Day | null; session: number | null }
  | { kind: 'waiting'; since: string }
  | { kind: 'due'; on: Day }
  | { kind: 'idle'; days: number }
  /** the mentee's answer and the mentor's, each with whose it is */
  | { kind: 'differed'; mentee: string; self: Answer; mentor: string; answer: Answer };

/** One line of an agenda. `id` is the row it stands for: the line, the question, the action item, the goal, the request. */
export type AgendaEntry = {
  id: string;
  source: AgendaSource;
  section: Span;
  body: string;
  /** milestone codes it serves, in order */
  milestones: string[];
  /** number of the goal, for its link */
  goal: number | null;
  /** id of the check-in, for its link */
  checkIn?: string;
  why: Why;
  /** nobody else reads it: never part of what the other side is told */
  onlyYou: boolean;
  /** typed lines only: who may change the words, and which version they would change */
  authorId: string | null;
  version: number | null;
  position: number;
  settled: boolean;
};

/** A goal nobody touched for this many active days is idle; leave of either side does not count (R21). */
export const idleDays = 21;
/** A goal that is due this many days after the session belongs on its agenda. */
const dueSoon = 7;

/** The agenda of one session: everything that waits for the two exactly once, in one order, with where it comes from (S-2). */
export function agendaOf(facts: AgendaFacts, today: Day): AgendaEntry[] {
  const placed = new Map(facts.placings.map((one) => [one.id, one]));
  const found = [
    ...facts.questions.map(ofQuestion),
    ...facts.items.map(ofItem),
    ...facts.waiting.map(ofWaiting),
    ...(facts.differences ?? []).map(seenDifferently),
    ...facts.goals.flatMap((goal) => ofGoal(goal, facts.day, today, placed.has(goal.id))),
  ].map((entry) => {
    const placing = placed.get(entry.id);
    return placing ? { ...entry, position: placing.position, settled: placing.settled } : entry;
  });
  const once = new Map([...facts.lines.map(ofLine), ...found].map((entry) => [entry.id, entry]));
  return [...once.values()].sort(byPosition);
}

/** How many lines of an agenda are still to be talked about. */
export const linesOn = (agenda: Agenda | undefined, { now, zone }: { now: string; zone: string }): number =>
  agenda ? agendaOf(agenda.facts, dayOf(now, zone)).filter((entry) => !entry.settled).length : 0;

const nothing = { milestones: [], goal: null, authorId: null, version: null, settled: false };

function ofLine(line: LineFact): AgendaEntry {
  const { id, source, body, authorId, version, settled } = line;
  const carried = line.raisedAt !== null;
  const asCarried = carried && isAtEnd(line.position);
  return {
    ...nothing,
    ...{ id, source, body, authorId, version, settled },
    section: carried ? 'carried' : 'new',
    why: whyOf(line),
    onlyYou: line.audience === 'private',
    position: asCarried ? ownPosition('carried', line.recordedAt, id) : line.position,
  };
}

function whyOf({ raisedAt, source, author, authorId, recordedAt }: LineFact): Why {
  if (raisedAt) return { kind: 'carried', from: raisedAt };
  return source === 'template'
    ? { kind: 'template' }
    : { kind: 'added', by: author, byId: authorId, at: recordedAt };
}

const ofQuestion = ({ id, body, audience, askedAt, session }: QuestionFact): AgendaEntry => ({
  ...nothing,
  ...{ id, body, source: 'question', section: 'question' },
  why: { kind: 'asked', session, at: askedAt },
  onlyYou: audience === 'private',
  position: ownPosition('question', askedAt, id),
});

const ofItem = ({
  id,
  body,
  audience,
  owner,
  ownerId,
  dueOn,
  recordedAt,
  session,
}: ItemFact): AgendaEntry => ({
  ...nothing,
  ...{ id, body, source: 'action-item', section: 'action-item' },
  why: { kind: 'to do', owner, ownerId, due: dueOn, session },
  onlyYou: audience === 'private',
  position: dueOn ? ownPosition('action-item', dueOn, id) : undated('action-item', recordedAt, id),
});

const ofWaiting = ({ id, milestone, askedAt }: WaitingFact): AgendaEntry => ({
  ...nothing,
  ...{ id, body: milestone, source: 'evidence', section: 'evidence', milestones: [milestone] },
  why: { kind: 'waiting', since: askedAt },
  onlyYou: false,
  position: ownPosition('evidence', askedAt, id),
});

/** A goal is there when it is due by the session or a week after it, when it is idle, or when somebody placed it. */
function ofGoal(goal: GoalFact, day: Day, today: Day, isPlaced: boolean): AgendaEntry[] {
  const { id, number, title, milestones, startedOn, dueOn, leave, touchedOn, audience } = goal;
  const due = dueOn && dueDayOf({ startedOn, dueOn }, leave);
  const quiet = activeDaysBetween(touchedOn, today, leave);
  const isDue = due !== null && due <= addDays(day, dueSoon);
  if (!isDue && quiet <= idleDays && !isPlaced) return [];
  return [
    {
      ...nothing,
      ...{ id, body: title, source: 'goal', section: 'goal', milestones, goal: number },
      why: isDue ? { kind: 'due', on: due } : { kind: 'idle', days: quiet },
      onlyYou: audience === 'private',
      position: due ? ownPosition('goal', due, id) : undated('goal', touchedOn, id),
    },
  ];
}
