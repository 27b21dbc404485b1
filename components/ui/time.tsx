import { sayAgo } from '@/lib/say-ago';
import { shortMonths } from './short-months';

type TimeProps = {
  /** an instant, ISO 8601 with offset or Z */
  at: string;
  now: string;
  /** IANA zone of the reader */
  zone: string;
  /** auto: relative within 7 days, absolute first beyond (time-1) */
  form?: 'auto' | 'relative' | 'absolute' | 'day';
  hour12?: boolean;
};

/** An instant in the reader's zone. The absolute time with its zone is always in the title. */
export function Time({ at, now, zone, form = 'auto', hour12 = false }: TimeProps) {
  const instant = new Date(at);
  const { ago, far } = sayAgo(instant.toISOString(), new Date(now).toISOString(), zone);
  const short = absolute(instant, zone, hour12, form === 'day' ? 'day' : 'short');
  const auto = far ? `${short} (${ago})` : ago;
  const text = { auto, relative: ago, absolute: short, day: short }[form];
  return (
    <time dateTime={instant.toISOString()} title={absolute(instant, zone, hour12, 'full')}>
      {text}
    </time>
  );
}

const shapes: Record<'day' | 'short' | 'full', Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  short: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  full: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

/** For example "Tue, 24 Nov 2026, 15:00" (short) or with the zone's name (full). */
export function absolute(at: Date, timeZone: string, hour12: boolean, shape: keyof typeof shapes): string {
  return shortMonths({ ...shapes[shape], timeZone, hourCycle: hour12 ? 'h12' : 'h23' })(at);
}
