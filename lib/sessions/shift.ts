import { addDays, type Day, daysBetween } from '@/lib/people/active-days';
import { dayAt, type Exception, type Rule, stepOf } from './recurrence';
import { longestDays } from './upcoming';
import { instantOf } from './when';

/** A session made from a series, by the day the rule gave it. */
export type Made = { id: string; seriesDate: Day };
type NewDay = (day: Day) => Day | null;

/**
 * What a series becomes when one of its sessions is moved and others follow (S-8). `local` is where the moved one goes,
 * YYYY-MM-DDTHH:MM on the clock of the series; each of `others` keeps its place in the row. Those that would already have
 * begun are left out. `newDay` says where any day of the old rule falls in the new one.
 */
export function shift(rule: Rule, seriesDate: Day, local: string, others: Made[], now: string) {
  const [firstOn, localTime] = [local.slice(0, 10), local.slice(11, 16)];
  const lastOn = rule.lastOn && addDays(rule.lastOn, daysBetween(seriesDate, firstOn));
  const anchored: Rule = { ...rule, firstOn, localTime, lastOn };
  const zero = stepOf(rule, seriesDate);
  const newDay: NewDay = (day) => {
    const step = stepOf(rule, day);
    return zero < 0 || step < 0 ? null : dayAt(anchored, step - zero);
  };
  const moved = others.flatMap(({ id, seriesDate }) => {
    const date = newDay(seriesDate);
    const startsAt = date && instantOf(`${date}T${localTime}`, rule.zone);
    return startsAt && Date.parse(startsAt) > Date.parse(now) ? [{ id, seriesDate, date, startsAt }] : [];
  });
  return { rule: beginning(anchored, moved[0]?.date), moved, newDay };
}

/** The same rule from an earlier day on, unless that day lies in a month too short to say which day is meant. */
function beginning(rule: Rule, first = rule.firstOn): Rule {
  const known = rule.frequency !== 'monthly-by-day' || first.slice(8) === rule.firstOn.slice(8);
  const firstOn = known ? first : rule.firstOn;
  const latest = addDays(firstOn, longestDays);
  return { ...rule, firstOn, lastOn: rule.lastOn && rule.lastOn > latest ? latest : rule.lastOn };
}

/** The days a series skips from `from` on, as days of what it becomes. */
export function shiftedSkips(exceptions: Exception[], from: Day, newDay: NewDay): Day[] {
  return exceptions.flatMap(({ onDate, movedTo }) => {
    const day = movedTo === null && onDate >= from ? newDay(onDate) : null;
    return day ? [day] : [];
  });
}
