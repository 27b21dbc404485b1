import type { Framework } from '@/lib/frameworks/document';
import { gateFrom } from '@/lib/frameworks/gates';
import { heightsOf } from '@/lib/growth/heights';
import { readinessOf } from '@/lib/growth/readiness';
import { levelOf, onRecordOf } from '@/lib/growth/record';
import { activeDaysBetween, dayOf } from '@/lib/people/active-days';
import type { ReportOverview } from './overview';

export const lately = 21;
export const shows = ['met', 'not-met', 'moved', 'ready', 'unpaired'] as const;
export type Show = (typeof shows)[number];
export const orders = ['name', 'silence', 'tilt'] as const;
export type Order = (typeof orders)[number];

/** People of a team by what is true of them; each number on the page is the length of one of these lists. */
export type TeamGroups = Record<Show, ReportOverview[]> & { milestones: number };

/** Who met a mentor within three weeks, who did not, whose milestones moved, who is ready to discuss, who lacks a mentor. */
export function groupsOf(framework: Framework, team: ReportOverview[], now: string): TeamGroups {
  const paired = team.filter((person) => person.mentors.length > 0);
  const met = (person: ReportOverview) => silenceOf(person, now) <= lately;
  return {
    met: paired.filter(met),
    'not-met': paired.filter((person) => !met(person)),
    moved: team.filter((person) => person.metThisQuarter.length > 0),
    ready: team.filter((person) => isReady(framework, person)),
    unpaired: team.filter((person) => lacksMentor(framework, person)),
    milestones: team.reduce((sum, person) => sum + person.metThisQuarter.length, 0),
  };
}

/** On the ladder, below its top, and mentored by nobody. */
export function lacksMentor(framework: Framework, person: ReportOverview): boolean {
  const onTheWay = person.level !== null && gateFrom(framework, person.level) !== undefined;
  return onTheWay && person.mentors.length === 0;
}

/** All requirements of the next gate are met: "ready to discuss", and nothing more (F8). */
export function isReady(framework: Framework, person: ReportOverview): boolean {
  const { standings, waivers, checkedIn, observed } = person;
  const onRecord = onRecordOf(checkedIn, observed);
  const facts = { standings, waivers, onRecord };
  return readinessOf(framework, levelOf(framework, person), facts)?.ready ?? false;
}

type Silent = Pick<ReportOverview, 'lastHeldAt' | 'leave' | 'zone'>;

/** Days since the last held session on which neither side was away (R21); endless when there was none. */
export function silenceOf({ lastHeldAt, leave, zone }: Silent, now: string): number {
  if (!lastHeldAt) return Number.POSITIVE_INFINITY;
  return activeDaysBetween(dayOf(lastHeldAt, zone), dayOf(now, zone), leave);
}

/**
 * How far one person's tracks stand apart, in bands: what tilts the rung of their ladder. It says nothing about how far they
 * are, and it is never printed.
 */
export function tiltOf(framework: Framework, { standings }: Pick<ReportOverview, 'standings'>): number {
  const heights = heightsOf(framework, standings).map((each) => each.height);
  return heights.length < 2 ? 0 : Math.max(...heights) - Math.min(...heights);
}

/** By name, the longest silence or the furthest tilt first, names among equals; never by progress (R31). */
export function inOrder(
  framework: Framework,
  team: ReportOverview[],
  order: Order,
  now: string,
): ReportOverview[] {
  const look = {
    name: () => 0,
    silence: (person: ReportOverview) => sortable(person, now),
    tilt: (person: ReportOverview) => Math.round(tiltOf(framework, person) * 1e6),
  }[order];
  return team
    .map((person) => ({ person, needs: look(person) }))
    .sort((one, other) => other.needs - one.needs || one.person.name.localeCompare(other.person.name, 'en'))
    .map(({ person }) => person);
}

/** Somebody on leave has no silence to mind. */
function sortable(person: ReportOverview, now: string): number {
  return person.awayUntil ? -1 : Math.min(silenceOf(person, now), 1e6);
}
