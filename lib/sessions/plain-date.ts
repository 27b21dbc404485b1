import { casual } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '@/lib/people/active-days';

/** A day somebody wrote in words, where in the text, and the clock if they gave one (HH:MM). */
export type PlainDate = { start: number; end: number; day: Day; clock: string | null };

/**
 * The first day named in a text ("yesterday", "fri 15:00", "12 Mar", "end of Q1"), counted from `today` in the writer's
 * zone (add-7). `towards`: a bare weekday or clock is the next one, or the last one, seen from `clock` (HH:MM). No clock
 * and no zone of the process: the reference is a noon, and only calendar parts are read back.
 */
export function dateIn(
  text: string,
  today: Day,
  towards: 'ahead' | 'back',
  clock = '00:00',
): PlainDate | null {
  const ending = endIn(text, today);
  if (ending) return ending;
  const from = Temporal.PlainDate.from(today);
  const noon = new Date(from.year, from.month - 1, from.day, 12);
  const [found] = casual.parse(text, noon, { forwardDate: towards === 'ahead' });
  if (!found) return null;
  const { start } = found;
  const day = plainOf(start.get('year'), start.get('month'), start.get('day'));
  if (!day) return null;
  const at = start.isCertain('hour') ? clockOf(start.get('hour'), start.get('minute')) : null;
  const place = { start: found.index, end: found.index + found.text.length, clock: at };
  if (start.isCertain('day')) return { ...place, day: day.toString() };
  if (start.isCertain('weekday'))
    return { ...place, day: (towards === 'back' ? lastOf(day, from) : day).toString() };
  return at && !start.isCertain('month')
    ? { ...place, day: nearest(from, at, towards, clock) }
    : { ...place, day: day.toString() };
}

/** A clock alone is today's, or the one beside it that lies in the right direction. */
function nearest(today: Temporal.PlainDate, at: string, towards: 'ahead' | 'back', clock: string): Day {
  if (towards === 'ahead' && at < clock) return today.add({ days: 1 }).toString();
  return (towards === 'back' && at > clock ? today.subtract({ days: 1 }) : today).toString();
}

const spans = /\b(in\s+)?(\d{1,3}|an?)\s?(hours?|hrs?|h|minutes?|mins?|m)\b(\s+ago\b)?/gi;

/** "2 hours ago", "in 30 min": a distance from the writer's clock. A length without a direction is none. */
export function spanIn(text: string, today: Day, clock: string): PlainDate | null {
  for (const found of text.matchAll(spans)) {
    const [whole, ahead, amount = '', unit = '', ago] = found;
    if (Boolean(ahead) === Boolean(ago)) continue;
    const count = Number.isNaN(Number(amount)) ? 1 : Number(amount);
    const distance = unit.toLowerCase().startsWith('h') ? { hours: count } : { minutes: count };
    const now = Temporal.PlainDateTime.from(`${today}T${clock}`);
    const at = (ago ? now.subtract(distance) : now.add(distance)).toString({ smallestUnit: 'minute' });
    return { start: found.index, end: found.index + whole.length, day: at.slice(0, 10), clock: at.slice(11) };
  }
  return null;
}

function plainOf(year: number | null, month: number | null, day: number | null) {
  try {
    return Temporal.PlainDate.from(
      { year: year ?? 0, month: month ?? 0, day: day ?? 0 },
      { overflow: 'reject' },
    );
  } catch {
    return null;
  }
}

/** A weekday without more is the one that has just been. */
const lastOf = (day: Temporal.PlainDate, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(day, today) > 0 ? day.subtract({ days: 7 }) : day;

const clockOf = (hour: number | null, minute: number | null) =>
  `${String(hour ?? 0).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`;

const endings = /\bend of (?:the )?(?:q([1-4])(?: (20\d\d))?|(week|month|quarter|year))\b/i;

/** "end of Q1": the last day of the next first quarter that is not over; weeks end on Friday. */
function endIn(text: string, today: Day): PlainDate | null {
  const found = endings.exec(text);
  if (!found) return null;
  const from = Temporal.PlainDate.from(today);
  const [, number, year, unit = ''] = found;
  const quarter = number ? Number(number) : Math.ceil(from.month / 3);
  const day =
    number || unit === 'quarter' ? endOfQuarter(from, quarter, year) : endOfUnit(from, unit.toLowerCase());
  return { start: found.index, end: found.index + found[0].length, day: day.toString(), clock: null };
}

function endOfQuarter(from: Temporal.PlainDate, quarter: number, year?: string): Temporal.PlainDate {
  const end = (y: number) => monthEnd(Temporal.PlainDate.from({ year: y, month: quarter * 3, day: 1 }));
  if (year) return end(Number(year));
  return Temporal.PlainDate.compare(end(from.year), from) >= 0 ? end(from.year) : end(from.year + 1);
}

function endOfUnit(from: Temporal.PlainDate, unit: string): Temporal.PlainDate {
  if (unit === 'week') return from.add({ days: (12 - from.dayOfWeek) % 7 });
  return unit === 'year' ? from.with({ month: 12, day: 31 }) : monthEnd(from);
}

const monthEnd = (day: Temporal.PlainDate) => day.with({ day: day.daysInMonth });
