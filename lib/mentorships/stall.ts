import { addActiveDays, type Day, isOnLeave, type Leave, leaveDaysBetween } from '@/lib/people/active-days';
import { silenceDays } from './cadence';
import { rhythmOf } from './rhythm';
import { sayStall } from './say-stall';
import type { TeamRhythm } from './team-rhythm';

export type PairHistory = {
  startedOn: Day;
  /** days of held sessions, in any order; planned ones count nowhere (R23) */
  heldOn: Day[];
  cadenceDays: number;
  /** of either side, pauses included */
  leave: Leave[];
  /** null where the reader may not see the goals */
  idleGoals: number | null;
  nextPlannedOn: Day | null;
  /** of the pairs the reader knows; what a short history is drawn towards */
  team?: TeamRhythm;
};

export type StallFacts = {
  basis: 'own rhythm' | 'agreed cadence';
  /** usual days between sessions; `spreadDays` only for an own rhythm */
  rhythmDays: number;
  spreadDays: number | null;
  limitDays: number;
  silenceDays: number;
  leaveDays: number;
  heldSessions: number;
  since: Day;
  /** the day silence passes the limit if nothing happens */
  needsAttentionOn: Day;
  idleGoals: number | null;
  onLeave: boolean;
};

export type PairHealth = {
  state: 'on track' | 'needs attention' | 'too early to tell';
  sentence: string;
  nextStep: string | null;
  facts: StallFacts;
};

/** Whether a pair has fallen out of its own rhythm (R24). No flag falls inside leave or is caused by it (R21). */
export function pairHealth(pair: PairHistory, today: Day): PairHealth {
  const facts = factsOf(pair, today);
  const state = stateOf(facts);
  return { state, sentence: sayStall(state, facts), nextStep: nextStepOf(state, pair, today), facts };
}

function factsOf(pair: PairHistory, today: Day): StallFacts {
  const held = pair.heldOn.filter((day) => day <= today).sort();
  const since = held.at(-1) ?? pair.startedOn;
  const rhythm = rhythmOf(held, pair.cadenceDays, pair.leave, pair.team);
  return {
    ...rhythm,
    silenceDays: silenceDays(since, today, pair.leave),
    leaveDays: today > since ? leaveDaysBetween(since, today, pair.leave) : 0,
    heldSessions: held.length,
    since,
    needsAttentionOn: addActiveDays(since, Math.floor(rhythm.limitDays) + 1, pair.leave),
    idleGoals: pair.idleGoals,
    onLeave: isOnLeave(today, pair.leave),
  };
}

function stateOf(facts: StallFacts): PairHealth['state'] {
  const late = facts.silenceDays > facts.limitDays;
  if (facts.heldSessions < 2 && (!late || facts.onLeave)) return 'too early to tell';
  return late && !facts.onLeave ? 'needs attention' : 'on track';
}

/** One flag, one named next step. */
function nextStepOf(state: PairHealth['state'], pair: PairHistory, today: Day): string | null {
  if (state !== 'needs attention') return null;
  const planned = pair.nextPlannedOn && pair.nextPlannedOn >= today;
  return planned ? 'Confirm the session that is planned.' : 'Plan the next session.';
}
