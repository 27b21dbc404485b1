import { Temporal } from 'temporal-polyfill';
import { sayClock, sayZone } from '@/lib/people/say-time';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export type SaidWhen = {
  weekday: string;
  day: string;
  year: number;
  month: string;
  hours: string;
  zone: string;
  elsewhere: string;
};

/**
 * When a session is, in the reader's zone; `elsewhere` is the start for those of `others` whose clock differs then:
 * "09:00 for Ana" (time-2). Several are joined by " · ".
 */
export function sayWhen(
  startsAt: string,
  minutes: number,
  zone: string,
  others: { name: string; zone: string }[] = [],
): SaidWhen {
  const instant = Temporal.Instant.from(startsAt);
  const start = instant.toZonedDateTimeISO(zone);
  const away = others.filter((one) => instant.toZonedDateTimeISO(one.zone).offset !== start.offset);
  return {
    weekday: weekdays[start.dayOfWeek - 1] ?? '',
    day: `${start.day} ${months[start.month - 1]?.slice(0, 3)}`,
    year: start.year,
    month: `${months[start.month - 1]} ${start.year}`,
    hours: `${sayClock(start)}–${sayClock(start.add({ minutes }))}`,
    zone: sayZone(start),
    elsewhere: [...Map.groupBy(away, (one) => sayClock(instant.toZonedDateTimeISO(one.zone)))]
      .map(([clock, people]) => `${clock} for ${people.map((one) => one.name).join(' and ')}`)
      .join(' · '),
  };
}
