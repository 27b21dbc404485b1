import { activeDaysBetween, type Day, type Leave } from '@/lib/people/active-days';
import { newTeam, type TeamRhythm } from './team-rhythm';

/** Days; `limitDays` is the silence beyond which a pair has left its rhythm. */
export type Rhythm = {
  basis: 'own rhythm' | 'agreed cadence';
  rhythmDays: number;
  spreadDays: number | null;
  limitDays: number;
};

/** Held sessions that make a rhythm of one's own (R24). */
const OWN_FROM = 4;
/** Newest intervals that count: a rhythm may change, and slowly changing is not stopping. */
const NEWEST = 8;
/** As many intervals as the spread of the team is worth against the pair's own. */
const TEAM_WEIGHT = 4;
/** One-sided normal quantile: about 2 in 100 intervals of an unchanged pair are longer. */
const Z = 2.05;
/** In rhythms: nobody is late before the first, and everybody is before two sessions are missed. */
const [SOONEST, LATEST] = [1.5, 1.9];

/**
 * From four held sessions on the pair's own median interval, before that the agreed cadence drawn towards how the team
 * keeps its own (R24). Intervals are active days (R21) and are read as log-normal: the limit is the upper end of what
 * the next interval may be, its variance a weighted mean of the pair's and the team's, widened by 1 + 1/n for a short
 * history. Sources: Gelman et al., Bayesian Data Analysis, 3rd ed. (2013), section 3.3, the scaled-inverse-chi-square
 * variance and the predictive scale; Efron & Morris (1975), Data analysis using Stein's estimator, JASA 70, 311–319,
 * on drawing the few towards the many. How often it is wrong: tests/rules/stall-simulator.test.ts.
 */
export function rhythmOf(
  heldInOrder: Day[],
  cadenceDays: number,
  leave: Leave[],
  team: TeamRhythm = newTeam,
): Rhythm {
  const intervals = intervalsOf(heldInOrder.slice(-NEWEST - 1), leave);
  if (intervals.length + 1 < OWN_FROM) {
    const limitDays = Math.round(SOONEST * cadenceDays * team.keeping * 100) / 100;
    return { basis: 'agreed cadence', rhythmDays: cadenceDays, spreadDays: null, limitDays };
  }
  const rhythmDays = Math.max(1, median(intervals));
  const spreadDays = median(intervals.map((days) => Math.abs(days - rhythmDays)));
  const limitDays = rhythmDays * latenessAllowed(intervals, rhythmDays, team);
  return { basis: 'own rhythm', rhythmDays, spreadDays, limitDays };
}

/** Active days between one held session and the next; two on one day are one. */
export function intervalsOf(heldInOrder: Day[], leave: Leave[]): number[] {
  return heldInOrder
    .slice(1)
    .map((day, at) => activeDaysBetween(heldInOrder[at] ?? day, day, leave))
    .filter((days) => days > 0);
}

/** How many rhythms the next session may take. */
function latenessAllowed(intervals: number[], rhythmDays: number, team: TeamRhythm): number {
  const n = intervals.length;
  const own = intervals.reduce((sum, days) => sum + Math.log(days / rhythmDays) ** 2, 0);
  const variance = (TEAM_WEIGHT * team.spread ** 2 + own) / (TEAM_WEIGHT + n);
  const allowed = Math.exp(Z * Math.sqrt(variance * (1 + 1 / n)));
  return Math.min(LATEST, Math.max(SOONEST, allowed));
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}
