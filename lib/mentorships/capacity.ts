import { loadOf } from './load';

/** What becomes of a mentee when a mentor can carry less. */
export type CapacityAnswer = 'keep' | 'stand-in' | 'hand over';
export type CarriedPair = { id: string; mentee: string; everyDays: number };
type Answers = Record<string, CapacityAnswer | undefined>;

/** Less than runs now is refused, with the names, until every running mentorship has its answer (R11). */
export function refusalOfCapacity(sessions: number, pairs: CarriedPair[], answers: Answers): string | null {
  if (sessions >= loadOf(pairs.map((pair) => pair.everyDays))) return null;
  const missing = pairs.filter((pair) => !answers[pair.id]).map((pair) => pair.mentee);
  if (missing.length === 0) return null;
  return `That is less than you carry now. Say below what becomes of ${missing.join(', ')}.`;
}

/** Where an answer is carried out: hand-overs first, then stand-ins; nowhere when everybody is kept. */
export function afterCapacity(pairs: CarriedPair[], answers: Answers): { goTo?: string } {
  const over = pairs.find((pair) => answers[pair.id] === 'hand over');
  if (over) return { goTo: `/mentorships/${over.id}/hand-over` };
  return pairs.some((pair) => answers[pair.id] === 'stand-in') ? { goTo: '/account/away' } : {};
}
