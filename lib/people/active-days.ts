import { Temporal } from 'temporal-polyfill';

/** A calendar day as YYYY-MM-DD, in the zone of whoever it concerns. */
export type Day = string;

/** Absence: first and last day, both included. Its type is never known (R21). */
export type Leave = { from: Day; to: Day };

/** The calendar day of an instant (ISO with offset) in an IANA zone. */
export function dayOf(instant: string, zone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

export function isOnLeave(day: Day, leave: Leave[]): boolean {
  return leave.some((each) => each.from <= day && day <= each.to);
}

/** Days after `from` up to and including `to` that fall into leave of either side; overlaps count once. */
export function leaveDaysBetween(from: Day, to: Day, leave: Leave[]): number {
  const first = addDays(from, 1);
  const inside = leave
    .map((each) => ({ from: later(each.from, first), to: earlier(each.to, to) }))
    .filter((each) => each.from <= each.to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let [days, reached] = [0, from];
  for (const each of inside) {
    if (each.to <= reached) continue;
    const start = each.from > reached ? each.from : addDays(reached, 1);
    days += daysBetween(start, each.to) + 1;
    reached = each.to;
  }
  return days;
}

function later(one: Day, other: Day): Day {
  return [one, other].sort()[1] ?? one;
}

function earlier(one: Day, other: Day): Day {
  return [one, other].sort()[0] ?? one;
}

/** The one clock of Rung (R21): days from `from` to `to`, leave of either side subtracted; never below zero. */
export function activeDaysBetween(from: Day, to: Day, leave: Leave[]): number {
  return to <= from ? 0 : daysBetween(from, to) - leaveDaysBetween(from, to, leave);
}

/** The day on which `days` active days have passed since `from`. */
export function addActiveDays(from: Day, days: number, leave: Leave[]): Day {
  let to = addDays(from, days);
  for (let missing = days - activeDaysBetween(from, to, leave); missing > 0; ) {
    to = addDays(to, missing);
    missing = days - activeDaysBetween(from, to, leave);
  }
  return to;
}
