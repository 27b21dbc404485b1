import { casual } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { Day } from '@/lib/people/active-days';

/** A day somebody wrote in words, where in the text, and the clock if they gave one (HH:MM). */
export type PlainDate = { start: number; end: number; day: Day; clock: string | null };

/**
 * The first day named in a text ("yesterday", "fri 15:00", "12 Mar", "end of Q1"), counted from `today` in the writer's
 * zone (add-7). `towards`: a bare weekday or day of the month is the next one, or the last one. No clock, no zone of the
 * process: the reference is a noon, and only calendar parts are read back.
 */
export function dateIn(text: string, today: Day, towards: 'ahead' | 'back'): PlainDate | null {
  const ending = endIn(text, today);
  if (ending) return ending;
  const from = Temporal.PlainDate.from(today);
  const noon = new Date(from.year, from.month - 1, from.day, 12);
  const [found] = casual.parse(text, noon, { forwardDate: towards === 'ahead' });
  if (!found) return null;
  const { start } = found;
  const day = plainOf(start.get('year'), start.get('month'), start.get('day'));
  if (!day) return null;
  const clock = start.isCertain('hour') ? clockOf(start.get('hour'), start.get('minute')) : null;
  const written = start.isCertain('year') || start.isCertain('day');
  const shown = towards === 'back' && !written ? lastOf(day, from) : day;
  const end = found.index + found.text.length;
  return { start: found.index, end, day: shown.toString(), clock };
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
