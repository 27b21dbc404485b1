import { Temporal } from 'temporal-polyfill';
import type { Day } from '@/lib/people/active-days';

/** The period a packet begins with: the year up to this day. */
export const aYearBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();
