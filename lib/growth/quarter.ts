import { Temporal } from 'temporal-polyfill';

/** The first instant of the quarter that `now` lies in, in a zone; ISO. */
export function quarterStart(now: string, zone: string): string {
  const there = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const first = there.with({ month: there.month - ((there.month - 1) % 3), day: 1 });
  return first.startOfDay().toInstant().toString();
}

/** The milestones met since an instant, the newest first. */
export function metSince<Row extends { standing: string; since: string }>(rows: Row[], start: string): Row[] {
  return rows
    .filter((row) => row.standing === 'met' && Date.parse(row.since) >= Date.parse(start))
    .sort((one, other) => Date.parse(other.since) - Date.parse(one.since));
}
