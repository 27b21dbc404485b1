/** How the pairs of a team keep what they agreed; what a pair without a history of its own is measured by (R24). */
export type TeamRhythm = {
  /** usual interval as a part of the agreed cadence: 1.2 is a fifth later */
  keeping: number;
  /** usual spread of the logarithm of an interval; 0.2 is about ±20 % */
  spread: number;
};

/** Of a team that nobody knows anything about yet. */
export const newTeam: TeamRhythm = { keeping: 1, spread: 0.2 };

/** As many pairs as not knowing anything is worth. */
const WEIGHT = 3;
const [LEAST, MOST] = [0.8, 1.25];

/** Active days between sessions, oldest first, and what was agreed. */
export type PairIntervals = { intervals: number[]; cadenceDays: number };

/**
 * The rhythm of a team out of its pairs with three intervals or more: each pair counts once, however often it meets, and
 * few pairs are drawn towards a new team. No pair can be told from it: it moves a limit by a quarter at most.
 */
export function teamRhythm(pairs: PairIntervals[]): TeamRhythm {
  const known = pairs.filter((pair) => pair.intervals.length >= 3);
  const late = known.map(({ intervals, cadenceDays }) => mean(logsOf(intervals, cadenceDays)));
  const spreads = known.map(({ intervals }) => spreadOf(logsOf(intervals, 1)));
  const share = known.length + WEIGHT;
  const keeping = Math.exp(sum(late) / share);
  const spread = (sum(spreads) + WEIGHT * newTeam.spread) / share;
  return { keeping: Math.min(MOST, Math.max(LEAST, keeping)), spread };
}

function logsOf(intervals: number[], unit: number): number[] {
  return intervals.map((days) => Math.log(Math.max(days, 1) / unit));
}

function spreadOf(logs: number[]): number {
  const middle = mean(logs);
  return Math.sqrt(sum(logs.map((log) => (log - middle) ** 2)) / (logs.length - 1));
}

function mean(numbers: number[]): number {
  return sum(numbers) / numbers.length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
