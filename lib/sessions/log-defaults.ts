import { Temporal } from 'temporal-polyfill';
import { sayZone } from '@/lib/people/say-time';
import { promiseOf } from './promise';
import type { OpenPair } from './record';
import { ownersOf } from './say-choices';
import { justEnded, localOf, tomorrow } from './when';

type Me = { id: string; zone: string };

/** What the log form starts with: a planned session that just began, or one that ends about now (S-1). */
export function logDefaults(pair: OpenPair, me: Me, now: string) {
  const { planned } = pair;
  const minutes = planned?.minutes ?? pair.minutes;
  const at = planned ? localOf(planned.startsAt, me.zone) : justEnded(now, minutes, me.zone);
  return {
    when: { at, minutes, kind: planned?.kind ?? 'one-to-one', zone: zoneWords(at, me.zone) },
    owners: ownersOf(pair, me.id),
    promise: promiseOf('pair', pair.managed).words,
    draft: `rung:draft:${me.id}:log:${pair.mentorship}`,
  };
}

/** What the planning form starts with: tomorrow at this hour, as long as always. */
export function planDefaults(pair: OpenPair, me: Me, now: string) {
  const at = tomorrow(now, me.zone);
  return {
    when: { at, minutes: pair.minutes, kind: 'one-to-one', zone: zoneWords(at, me.zone) },
    zones: clocksOf(pair, me, at),
    draft: `rung:draft:${me.id}:plan:${pair.mentorship}`,
  };
}

/** Whose clock a series can keep: the reader's own, or the other one's where it differs (time-2). */
function clocksOf(pair: OpenPair, me: Me, at: string) {
  const mine = { value: me.zone, label: `You: ${zoneWords(at, me.zone)}` };
  if (pair.otherZone === me.zone) return [mine];
  return [mine, { value: pair.otherZone, label: `${pair.other}: ${zoneWords(at, pair.otherZone)}` }];
}

/** "CET, Europe/Berlin" at that wall clock; only the name where both are the same. */
export function zoneWords(at: string, zone: string): string {
  const short = sayZone(Temporal.PlainDateTime.from(at).toZonedDateTime(zone));
  return short === zone ? zone : `${short}, ${zone}`;
}
