import { type Day, dayOf } from '@/lib/people/active-days';
import { type Freshness, freshnessOf } from './freshness';
import type { GrowthRecord } from './record';

type Shown = Pick<GrowthRecord, 'standings' | 'evidence' | 'leave'>;

/** How long ago a met milestone was last shown, as far as the reader may know; null for one that is not met (F37). */
export function lastShown(
  code: string,
  months: number,
  growth: Shown,
  { now, zone }: { now: string; zone: string },
): Freshness | null {
  const row = growth.standings.find((each) => each.milestone === code);
  if (row?.standing !== 'met') return null;
  const days = growth.evidence
    .filter((item) => item.milestone === code && !item.redacted)
    .map((item) => item.happenedOn);
  const latest = days.reduce<Day | null>((max, day) => (max && max > day ? max : day), null);
  return freshnessOf(latest ?? dayOf(row.since, zone), dayOf(now, zone), months, growth.leave);
}
