import type { OpenPair } from './record';
import { justEnded, localOf } from './when';

type Clock = { now: string; zone: string };

/**
 * When a session in a line began, as wall clock, and the planned one it settles (S-1): the planned one when the line
 * says nothing else or the same day; a day alone takes the hour of a session that ends about now.
 */
export function startOf(when: string | undefined, pair: OpenPair, { now, zone }: Clock) {
  const planned = pair.planned ? localOf(pair.planned.startsAt, zone) : undefined;
  const [day, clock] = when?.split('T') ?? [];
  const settles = planned && (!day || planned.startsWith(day)) ? (pair.planned ?? undefined) : undefined;
  const usual = (settles && planned) || justEnded(now, pair.minutes, zone);
  return { at: `${day ?? usual.slice(0, 10)}T${clock ?? usual.slice(11)}`, settles };
}
