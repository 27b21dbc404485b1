import { Temporal } from 'temporal-polyfill';
import type { Track } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { type GrowthStep, growthSteps } from './growth-steps';
import type { Change } from './history';

/** Twelve months of one person: where each track stood at their start, and every step since. Instants are ISO. */
export type Year = {
  from: string;
  until: string;
  /** geometry only, see `heightsOf` */
  start: Record<Track, number>;
  steps: GrowthStep[];
  /** milestones met, per track: at the start and at the end. The two tracks are never added up (R18). */
  met: Record<Track, { before: number; now: number }>;
};

/** The twelve months up to `now`, a day counted in the reader's zone, from every change in the order it took effect. */
export function yearOf(framework: Framework, changes: Change[], now: string, zone: string): Year {
  const from = Temporal.Instant.from(now).toZonedDateTimeISO(zone).subtract({ months: 12 }).toInstant();
  const steps = growthSteps(framework, changes);
  const past = steps.filter((step) => Date.parse(step.at) < from.epochMilliseconds);
  const heightOf = (track: Track) => past.findLast((step) => step.track === track)?.height ?? 0;
  const count = (track: Track) => ({ before: metAfter(past, track), now: metAfter(steps, track) });
  return {
    from: from.toString(),
    until: now,
    start: { technical: heightOf('technical'), 'soft-skill': heightOf('soft-skill') },
    steps: steps.slice(past.length),
    met: { technical: count('technical'), 'soft-skill': count('soft-skill') },
  };
}

const metAfter = (steps: GrowthStep[], track: Track) =>
  steps.reduce((n, step) => (step.track === track ? n + (step.to === 'met' ? 1 : -1) : n), 0);

/** Nothing judged is no standstill at nought: such a year is neither drawn nor counted (R17). */
export const isOnRecord = (standings: unknown[], { steps }: Year) => standings.length + steps.length > 0;

/** "technical from 3 to 5 milestones met, soft-skill still 2" */
export function sayYear({ met }: Year): string {
  const say = ({ before, now }: { before: number; now: number }, what: string) =>
    before === now ? `still ${now}${what}` : `from ${before} to ${now}${what}`;
  return `technical ${say(met.technical, ' milestones met')}, soft-skill ${say(met['soft-skill'], '')}`;
}
