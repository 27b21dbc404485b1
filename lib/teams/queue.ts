import { intervalsOf } from '@/lib/mentorships/rhythm';
import { type PairHealth, pairHealth } from '@/lib/mentorships/stall';
import { type TeamRhythm, teamRhythm } from '@/lib/mentorships/team-rhythm';
import { activeDaysBetween, type Day } from '@/lib/people/active-days';
import type { PairOfTeam, Snooze } from './pairs';

/** A pair that has left its own rhythm, in the words a manager may read. */
export type Stalled = { pair: PairOfTeam; health: PairHealth };
export type SetAside = { pair: PairOfTeam; snooze: Snooze };

/** Days at work without a change after which an active goal counts as idle. */
const IDLE_DAYS = 30;

/** Of the pairs of a team: who has left their rhythm, longest first, and whose stall the manager has set aside (R24, M-1). */
export function stalledOf(pairs: PairOfTeam[], today: Day): { stalled: Stalled[]; aside: SetAside[] } {
  const team = rhythmOfTeam(pairs);
  const late = pairs
    .map((pair) => ({ pair, health: healthOf(pair, team, today) }))
    .filter(({ health }) => health.state === 'needs attention');
  const stalled = late.filter(({ pair }) => !isAside(pair, today));
  const aside = late.flatMap(({ pair }) =>
    isAside(pair, today) && pair.snooze ? [{ pair, snooze: pair.snooze }] : [],
  );
  const since = ({ health }: Stalled) => health.facts.needsAttentionOn;
  return { stalled: stalled.toSorted((one, other) => (since(one) < since(other) ? -1 : 1)), aside };
}

function rhythmOfTeam(pairs: PairOfTeam[]): TeamRhythm {
  return teamRhythm(
    pairs.map(({ heldOn, away, everyDays }) => ({
      intervals: intervalsOf(heldOn.toSorted(), away),
      cadenceDays: everyDays,
    })),
  );
}

function healthOf(pair: PairOfTeam, team: TeamRhythm, today: Day): PairHealth {
  const { startedOn, heldOn, everyDays, away, nextPlannedOn, goalsChangedOn } = pair;
  const idle = goalsChangedOn.filter((day) => activeDaysBetween(day, today, away) > IDLE_DAYS);
  const idleGoals = goalsChangedOn.length ? idle.length : null;
  return pairHealth(
    { startedOn, heldOn, cadenceDays: everyDays, leave: away, idleGoals, nextPlannedOn, team },
    today,
  );
}

/** Up to its day, and no longer than until the two meet: a later silence is another one. */
function isAside({ snooze, heldOn }: PairOfTeam, today: Day): boolean {
  if (!snooze || snooze.until < today) return false;
  return !heldOn.some((day) => day > snooze.snoozedOn);
}
