import type { PairHistory } from '@/lib/mentorships/stall';
import { addActiveDays, addDays, type Day, type Leave } from '@/lib/people/active-days';

/** What kinds of pairs there are in the simulator; each goes on or stops, and it is known which. */
export const kinds = ['steady', 'drifting', 'monthly', 'seasonal', 'leave', 'new'] as const;
export type Kind = (typeof kinds)[number];

export type SimulatedPair = Omit<PairHistory, 'idleGoals' | 'nextPlannedOn' | 'team'> & {
  kind: Kind;
  /** the pair's true rhythm when the history ends, in active days */
  rhythm: number;
};

/** A random source that repeats: mulberry32. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const from: Day = '2024-01-08';

/**
 * One pair: `sessions` held sessions, log-normal intervals around its rhythm (a spread of 12 to 22 %), kept some 5 % later
 * than agreed. Drifting: the rhythm grows by half. Monthly: 28 to 35 days. Seasonal: in July, August and the second half
 * of December every interval is a quarter longer, and nobody says so. Leave: one to three absences of 5 to 120 days, of
 * either side. New: one to three sessions. In 2 of 100 intervals one session is missed altogether.
 */
export function simulate(kind: Kind, roll: () => number): SimulatedPair {
  const between = (low: number, high: number) => low + (high - low) * roll();
  const cadenceDays = kind === 'monthly' ? 30 : ([7, 14, 14, 21][Math.floor(roll() * 4)] ?? 14);
  const kept = cadenceDays * Math.exp(0.05 + 0.06 * bell(roll));
  const spread = between(0.12, 0.22);
  const sessions = kind === 'new' ? 1 + Math.floor(roll() * 3) : 8 + Math.floor(roll() * 20);
  const leave = kind === 'leave' ? absences(roll, sessions * cadenceDays) : [];
  const heldOn: Day[] = [];
  let [day, rhythm] = [from, kept];
  for (let at = 0; at < sessions; at++) {
    rhythm = kept * grown(kind, at / sessions, day);
    const missed = roll() < 0.02 ? 2 : 1;
    day = addActiveDays(day, Math.max(1, Math.round(rhythm * missed * Math.exp(spread * bell(roll)))), leave);
    heldOn.push(day);
  }
  rhythm = kept * grown(kind, 1, day);
  return { kind, startedOn: from, heldOn, cadenceDays, leave, rhythm };
}

/** The rhythm of a day as a part of the one at the start. */
function grown(kind: Kind, share: number, day: Day): number {
  if (kind === 'drifting') return 1 + 0.5 * share;
  return kind === 'seasonal' && isSlow(day) ? 1.25 : 1;
}

function absences(roll: () => number, span: number): Leave[] {
  return Array.from({ length: 1 + Math.floor(roll() * 3) }, () => {
    const first = addDays(from, Math.floor(roll() * span));
    return { from: first, to: addDays(first, 4 + Math.floor(roll() ** 2 * 116)) };
  });
}

function isSlow(day: Day): boolean {
  const monthDay = day.slice(5);
  return monthDay.startsWith('07') || monthDay.startsWith('08') || monthDay >= '12-15';
}

/** Box–Muller: normal, mean 0, deviation 1. */
function bell(roll: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
}
