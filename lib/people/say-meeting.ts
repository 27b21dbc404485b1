import { sayTime } from './say-time';

/** A meeting ahead or behind, with its zone: "Tue 24 Nov, 15:00 CET". Instants are ISO. */
export function sayMeeting(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month').slice(0, 3)}, ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
}

/** "in 2 days", "3 weeks ago": only how far, also beyond a week. */
export function sayHowFar(instant: string, now: string, zone: string): string {
  const { text } = sayTime(instant, now, zone);
  return /\(([^)]+)\)$/.exec(text)?.[1] ?? text;
}
