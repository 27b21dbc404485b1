import { Temporal } from 'temporal-polyfill';
import { sayDate } from '@/lib/people/say-time';
import type { Rule } from './recurrence';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const nth = ['', '1st', '2nd', '3rd', '4th', 'last'];

/** "Every 2 weeks on Tuesday at 15:00, Europe/Berlin, until 12 Mar 2027" */
export function sayRule(rule: Rule): string {
  const until = rule.lastOn ? `, until ${sayDate(rule.lastOn)}` : '';
  return `Every ${sayStep(rule)} on ${sayDayOf(rule)} at ${rule.localTime}, ${rule.zone}${until}`;
}

function sayStep({ frequency, every }: Rule): string {
  const unit = frequency === 'weekly' ? 'week' : 'month';
  return every === 1 ? unit : `${every} ${unit}s`;
}

function sayDayOf({ frequency, firstOn }: Rule): string {
  const first = Temporal.PlainDate.from(firstOn);
  const weekday = weekdays[first.dayOfWeek - 1] ?? '';
  if (frequency === 'weekly') return weekday;
  if (frequency === 'monthly-by-weekday') return `the ${nth[Math.ceil(first.day / 7)]} ${weekday}`;
  return first.day > 28 ? `the ${first.day}., or the last day` : `the ${first.day}.`;
}
