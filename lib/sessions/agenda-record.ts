import type { Answer, Audience, LevelCode, Purpose } from '@/db/enums';
import type { Day, Leave } from '@/lib/people/active-days';

/** What the agenda is made of, as far as the viewer may read it. Instants are ISO, days YYYY-MM-DD. */

/** `raisedAt`: the start of the earlier session it was first on; null when this is the first. */
export type LineFact = {
  id: string;
  source: 'own' | 'template';
  body: string;
  audience: Audience;
  authorId: string;
  author: string;
  recordedAt: string;
  position: number;
  /** talked about in this session */
  settled: boolean;
  version: number;
  raisedAt: string | null;
};

/** Where a found thing was moved to for this session, and whether it was talked about; `id` is the thing's. */
export type PlacingFact = { id: string; position: number; settled: boolean };

export type QuestionFact = {
  id: string;
  body: string;
  audience: Audience;
  askedAt: string;
  session: number | null;
};

export type ItemFact = {
  id: string;
  body: string;
  audience: Audience;
  ownerId: string;
  owner: string;
  dueOn: Day | null;
  recordedAt: string;
  session: number | null;
};

/** `touchedOn`: the last day on which something happened to it, was shown for it or was said about it. */
export type GoalFact = {
  id: string;
  number: number;
  title: string;
  audience: Audience;
  milestones: string[];
  startedOn: Day;
  dueOn: Day | null;
  touchedOn: Day;
  leave: Leave[];
};

/** A milestone whose evidence waits for a sign-off. */
export type WaitingFact = { id: string; milestone: string; askedAt: string };

/** A milestone the two answered differently in a check-in that is open to both; `id` is the question's. */
export type DifferenceFact = {
  id: string;
  checkIn: string;
  milestone: string;
  mentee: string;
  mentor: string;
  self: Answer;
  answer: Answer;
  at: string;
};

export type AgendaFacts = {
  /** the session's day in the viewer's zone */
  day: Day;
  lines: LineFact[];
  placings: PlacingFact[];
  questions: QuestionFact[];
  items: ItemFact[];
  goals: GoalFact[];
  waiting: WaitingFact[];
  differences?: DifferenceFact[];
};

/** The session whose agenda it is, and what decides which templates are suggested. */
export type AgendaHead = {
  session: string;
  number: number;
  day: Day;
  /** the next one of the two: what is open stands here, and nowhere else */
  live: boolean;
  /** number of the session where it stands instead */
  next: number | null;
  purpose: Purpose;
  level: LevelCode | null;
  isFirst: boolean;
  isLast: boolean;
  sent: { by: string; byId: string; at: string } | null;
  removed: { id: string; body: string }[];
};

export type Agenda = AgendaHead & { facts: AgendaFacts };
